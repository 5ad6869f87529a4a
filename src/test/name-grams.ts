import { hash } from "node:crypto";

const LONGEST_IN_WORDS = 3;
const SHORTEST_IN_HAN = 2;
const LONGEST_IN_HAN = 4;

/**
 * Every run of one to three Latin words, in lower case, without accents and apostrophes, whatever stands between
 * the words, and every run of two to four Han characters. Names written in one of these forms are found
 * however they are spelled: O’Brien, o'brien and OBrien are one.
 */
export function nameGrams(text: string): ReadonlySet<string> {
  const grams = new Set<string>();
  const plain = text
    .replaceAll(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .normalize("NFKD")
    .replaceAll(/[\p{M}'’‘ʼ`´]/gu, "");
  for (const spelled of [plain, plain.replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")]) {
    const words = spelled.toLowerCase().match(/[a-z]+/g) ?? [];
    for (const start of words.keys()) {
      for (let length = 1; length <= LONGEST_IN_WORDS; length += 1) {
        grams.add(words.slice(start, start + length).join(" "));
      }
    }
  }
  for (const [run] of plain.matchAll(/\p{Script=Han}+/gu)) {
    const characters = [...run];
    for (const start of characters.keys()) {
      for (let length = SHORTEST_IN_HAN; length <= LONGEST_IN_HAN; length += 1) {
        grams.add(characters.slice(start, start + length).join(""));
      }
    }
  }
  return grams;
}

/** The name as masked-names.json holds it. It is given in the form of a gram. */
export function hashName(salt: string, gram: string): string {
  return hash("sha256", `${salt}:${gram}`).slice(0, 32);
}

/** What may be said of a name that was found: its first letter and its length. */
export function maskName(gram: string): string {
  const [first = "", ...rest] = gram;
  return first + "·".repeat(rest.length);
}
