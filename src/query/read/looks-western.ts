const SAMPLE = 1_000_000;
/** Bytes that stand for no character of Windows-1252. */
const NONE: readonly number[] = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/**
 * Whether most bytes above 0x7F stand alone between others, as the letters with accents and the signs of Windows-1252 do
 * (Région, Don’t): those of Chinese come in pairs.
 */
export function looksWestern(bytes: Uint8Array): boolean {
  let lone = 0;
  let runs = 0;
  for (let i = 0; i < bytes.length && i < SAMPLE; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    if (NONE.includes(byte)) return false;
    if ((bytes[i - 1] ?? 0) >= 0x80) continue;
    runs += 1;
    if ((bytes[i + 1] ?? 0) < 0x80) lone += 1;
  }
  return lone * 2 > runs;
}
