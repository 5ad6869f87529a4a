import { binaryKind } from "./binary-kind.ts";
import type { BinaryKind } from "./binary-kind.ts";
import type { Encoding } from "./encodings.ts";
import { looksWestern } from "./looks-western.ts";

export type Decoded =
  | {
      readonly text: string;
      readonly encoding: Encoding;
      /** Characters that could not be read and stand as U+FFFD. */
      readonly replaced: number;
      /** Whether the encoding is a guess that the reader should look at. */
      readonly doubtful: boolean;
    }
  | { readonly binary: BinaryKind };

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/**
 * The text of a file. Without a given encoding: that of its byte order mark; else UTF-16 where the zero bytes stand at
 * every other place, as they do beside digits and commas; else UTF-8 where every byte of it fits; else Windows-1252
 * where letters with accents stand alone; else GB18030, in which text from Chinese spreadsheets is. A byte order mark is
 * no part of the text.
 */
export function decode(bytes: Uint8Array, encoding?: Encoding): Decoded {
  const binary = binaryKind(bytes);
  if (binary) return { binary };
  if (encoding) return leniently(bytes, encoding, false);
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return leniently(bytes, marked[0], false);
  if (bytes.subarray(0, SAMPLE).includes(0)) return wide(bytes);
  const utf8 = strictly(bytes, "utf-8");
  if (utf8 !== null) return { text: utf8, encoding: "utf-8", replaced: 0, doubtful: false };
  if (looksWestern(bytes)) return leniently(bytes, "windows-1252", true);
  const gb = strictly(bytes, "gb18030");
  if (gb !== null) {
    return { text: gb, encoding: "gb18030", replaced: 0, doubtful: !looksChinese(bytes) };
  }
  const guesses = [leniently(bytes, "utf-8", true), leniently(bytes, "gb18030", true)] as const;
  return guesses[0].replaced <= guesses[1].replaced ? guesses[0] : guesses[1];
}

const SAMPLE = 65_536;

function strictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function leniently(
  bytes: Uint8Array,
  encoding: Encoding,
  doubtful: boolean,
): Extract<Decoded, { text: string }> {
  const text = new TextDecoder(encoding).decode(bytes);
  let replaced = 0;
  for (let at = text.indexOf("\uFFFD"); at >= 0; at = text.indexOf("\uFFFD", at + 1)) replaced += 1;
  return { text, encoding, replaced, doubtful };
}

/** UTF-16 without a mark, or no text at all. */
function wide(bytes: Uint8Array): Decoded {
  let even = 0;
  let odd = 0;
  bytes.subarray(0, SAMPLE).forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2) odd += 1;
    else even += 1;
  });
  const encoding = odd > 19 * even ? "utf-16le" : even > 19 * odd ? "utf-16be" : null;
  const text = encoding && bytes.length % 2 === 0 ? strictly(bytes, encoding) : null;
  // Control characters other than tab and line breaks stand in no table.
  return encoding && text !== null && !/[\0-\x08\x0e-\x1f]/.test(text.slice(0, SAMPLE))
    ? { text, encoding, replaced: 0, doubtful: false }
    : { binary: "other" };
}

/**
 * Whether the bytes above 0x7F stand in pairs, as in GB 2312. Western letters stand alone before an ASCII letter, which
 * GB18030 would swallow.
 */
function looksChinese(bytes: Uint8Array): boolean {
  let pairs = 0;
  let odd = 0;
  for (let i = 0; i < bytes.length && i < 1_000_000; i += 1) {
    if ((bytes[i] ?? 0) < 0x80) continue;
    if ((bytes[i + 1] ?? 0) >= 0xa1) pairs += 1;
    else odd += 1;
    i += 1;
  }
  return pairs >= odd;
}
