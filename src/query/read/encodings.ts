/** Encodings in which a file may be, and what they are called. */
const encodingNames = {
  "utf-8": "UTF-8",
  gb18030: "GB18030",
  "windows-1252": "Windows-1252",
  "utf-16le": "UTF-16LE",
  "utf-16be": "UTF-16BE",
} as const;

export type Encoding = keyof typeof encodingNames;

export const encodings = Object.keys(encodingNames) as readonly Encoding[];

/** What an encoding is called; one that is not known, as it was given. */
export function encodingName(encoding: string): string {
  const known: Readonly<Record<string, string>> = encodingNames;
  return known[encoding] ?? encoding;
}
