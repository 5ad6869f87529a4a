/** Files that are often taken for a CSV, by their first bytes. */
const SIGNATURES = [
  ["xls", [0xd0, 0xcf, 0x11, 0xe0]],
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["gzip", [0x1f, 0x8b]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["archive", [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ["parquet", [0x50, 0x41, 0x52, 0x31]],
  ["arrow", [0x41, 0x52, 0x52, 0x4f, 0x57, 0x31]],
  ["sqlite", [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  // "$FL2" and "$FL3" of SPSS; "<stata_dta>" of Stata from version 13.
  ["statistics", [0x24, 0x46, 0x4c, 0x32]],
  ["statistics", [0x24, 0x46, 0x4c, 0x33]],
  ["statistics", [0x3c, 0x73, 0x74, 0x61, 0x74, 0x61, 0x5f, 0x64]],
] as const;
const ZIP = [0x50, 0x4b, 0x03, 0x04];

export type BinaryKind = (typeof SIGNATURES)[number][0] | "xlsx" | "ods" | "document" | "archive" | "other";

/** What kind of file, known by its first bytes, these are; null for what may be text. */
export function binaryKind(bytes: Uint8Array): BinaryKind | null {
  const begins = (signature: readonly number[]): boolean => signature.every((byte, i) => bytes[i] === byte);
  if (begins(ZIP)) return zipKind(bytes);
  return SIGNATURES.find(([, signature]) => begins(signature))?.[0] ?? null;
}

/** Office files are ZIP archives; the names of their parts stand in the first kilobytes or in the last. */
function zipKind(bytes: Uint8Array): BinaryKind {
  const latin = new TextDecoder("latin1");
  const names = latin.decode(bytes.subarray(0, 8_192)) + latin.decode(bytes.subarray(-8_192));
  if (names.includes("xl/")) return "xlsx";
  if (names.includes("opendocument.spreadsheet")) return "ods";
  if (names.includes("word/") || names.includes("ppt/")) return "document";
  return "archive";
}
