import { isMapping } from "./mapping.ts";

type Plain = Readonly<Record<string, unknown>>;

const PLACEHOLDER = /\$\{([^}]*)\}/g;

/**
 * A declaration with `for: { indicator: [a, b], answer: [x, y] }` becomes one declaration for each
 * combination, the last name varying fastest, with every `${indicator}` and `${answer}` in its texts and keys
 * replaced and `for` removed. A declaration without `for` is returned alone.
 *
 * @param where  the beginning of an error message: file and declaration
 * @throws when `for` is not lists of texts or numbers, or a placeholder has no list
 */
export function expandTemplate(declaration: Plain, where: string): readonly Plain[] {
  const { for: lists = {}, ...template } = declaration;
  if (!isMapping(lists) || !Object.values(lists).every(isListOfWords)) {
    throw new Error(
      `${where}: key "for" has the value ${JSON.stringify(lists)}. ` +
        `Write one list of texts or numbers for each name, as in { answer: [yes, no] }.`,
    );
  }
  let combinations: Plain[] = [{}];
  for (const [name, words] of Object.entries(lists)) {
    combinations = combinations.flatMap((chosen) =>
      (words as readonly unknown[]).map((word) => ({ ...chosen, [name]: word })),
    );
  }
  return combinations.map((chosen) => replaceIn(template, chosen, where) as Plain);
}

function isListOfWords(value: unknown): boolean {
  const isWord = (word: unknown) => typeof word === "string" || typeof word === "number";
  return Array.isArray(value) && value.length > 0 && value.every(isWord);
}

function replaceIn(value: unknown, words: Plain, where: string): unknown {
  if (typeof value === "string") return replace(value, words, where);
  if (Array.isArray(value)) return value.map((item) => replaceIn(item, words, where));
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [replace(key, words, where), replaceIn(item, words, where)]),
  );
}

function replace(text: string, words: Plain, where: string): string {
  return text.replaceAll(PLACEHOLDER, (placeholder, name: string) => {
    if (Object.hasOwn(words, name)) return String(words[name]);
    throw new Error(
      `${where}: "${text}" holds ${placeholder}. Add a list for "${name}" under the key "for".`,
    );
  });
}
