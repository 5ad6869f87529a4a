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

/** Whether a folded text has every word of a folded query, anywhere and in any order; an empty query fits all. */
export function matchesQuery(text: string, query: string): boolean {
  return query.split(" ").every((word) => text.includes(word));
}
