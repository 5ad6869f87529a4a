/** What a query is compared with: all texts of an entry, and each of its names; folded. */
export type Sought = { readonly text: string; readonly names: readonly string[] };

/** A text as it is compared: without case, width of characters, kind of quotation marks and doubled spaces. */
export function foldText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * Whether an entry has every word of a folded query, anywhere and in any order; an empty query fits all. Chinese shortens
 * a name by leaving characters out, so a word with Chinese in it also fits a name that has its characters in their order:
 * "门诊特病" fits "门诊慢特病".
 */
export function matchesQuery({ text, names }: Sought, query: string): boolean {
  return query
    .split(" ")
    .every(
      (word) =>
        text.includes(word) || (/\p{Script=Han}/u.test(word) && names.some((name) => hasInOrder(name, word))),
    );
}

function hasInOrder(name: string, word: string): boolean {
  let from = 0;
  for (const character of word) {
    const at = name.indexOf(character, from);
    if (at < 0) return false;
    from = at + character.length;
  }
  return true;
}
