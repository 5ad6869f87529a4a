import { type Locale, languageTag } from "./locale.ts";

/** Names under one letter, in the order of the language. */
export type LetterGroup<Item> = { readonly letter: string; readonly items: readonly Item[] };

const COLLATION: Record<Locale, string> = { en: "en", zh: `${languageTag.zh}-u-co-pinyin` };

/** The first character of each letter's readings in pinyin order; no reading begins with i, u or v. */
const PINYIN = [..."阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀"].map((first, i) => ({
  first,
  letter: "ABCDEFGHJKLMNOPQRSTWXYZ".charAt(i),
}));

/**
 * Items by the letter that their name begins with: in English the letter itself, in Chinese that of the pinyin, so
 * that a name in Latin letters stands with its own. Quotation marks and other punctuation do not count.
 *
 * @param nameOf the name by which an item is sorted
 * @throws Error where a name begins with neither a letter nor a Han character
 */
export function letterGroups<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  locale: Locale,
): readonly LetterGroup<Item>[] {
  const { compare } = new Intl.Collator(COLLATION[locale], { ignorePunctuation: true, numeric: true });
  const letterOf = (name: string): string => {
    const [first] = /[\p{Script=Latin}\p{Script=Han}]/u.exec(name) ?? [];
    if (!first) throw new Error(`"${name}" begins with no letter: it cannot be put in alphabetical order.`);
    if (!/\p{Script=Han}/u.test(first)) return first.normalize("NFD").charAt(0).toUpperCase();
    return PINYIN.findLast((boundary) => compare(boundary.first, first) <= 0)?.letter ?? "A";
  };
  const placed = [...items]
    .sort((a, b) => compare(nameOf(a), nameOf(b)))
    .map((item) => ({ item, letter: letterOf(nameOf(item)) }));
  const letters = [...new Set(placed.map(({ letter }) => letter))].sort();
  return letters.map((letter) => ({
    letter,
    items: placed.filter((one) => one.letter === letter).map(({ item }) => item),
  }));
}
