/** What stands in a text instead of a number that is bound to its row. */
const BOUND = "\uFFFC";

/** A text of the prose without its tags and placeholders: what is left was typed. Lines stay where they are. */
export function typedText(text: string): string {
  return text
    .replace(/<[A-Z](?:"[^"]*"|[^">])*>/g, (tag) => BOUND + tag.replace(/[^\n]/g, ""))
    .replace(/\{[^{}]*\}/g, BOUND)
    .replace(/^(#+\s*)[\d.]+\s/gm, "$1");
}

const WORD =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|hundred|thousand";
const ORDINAL =
  "half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?";
const HAN = "[零〇一二两三四五六七八九十百千万亿]";

/** Words that state a figure. Two and three of a thing are mostly things on the page, and left to the reader. */
const PATTERNS: readonly RegExp[] = [
  /[\d０-９]+(?:[.,:/–—-]?[\d０-９]+)*\s?[%‰％]?/g,
  new RegExp(`\\b(?:an?|one|${WORD})[ -](?:${ORDINAL})\\b(?! (?:time|year|column|row|bar|stage))`, "gi"),
  /\b(?:half|halves|halved|quarters?|majority)\b/gi,
  new RegExp(`\\b(?:one|${WORD}) (?:in|out of) (?:every )?(?:${WORD})\\b`, "gi"),
  new RegExp(`\\b(?:${WORD})fold\\b|\\b(?:${WORD}) times\\b`, "gi"),
  /\b(?:(?:twice|thrice) (?:as|the|that|its|their)|doubled?|doubl(?:ing|es)|tripled?|tripl(?:ing|es)|trebled?|quadrupled?)\b/gi,
  new RegExp(`\\b(?:one|${WORD}) (?:per ?cent|percentage|points?)\\b`, "gi"),
  /\b(?:four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|dozens?)\b/gi,
  new RegExp(`[一二两三四五六七八九十几]成(?![为立本果员功都分长就绩熟型因效])`, "g"),
  new RegExp(`${HAN}+分之${HAN}+`, "g"),
  new RegExp(`${HAN}+(?:个)?百分点`, "g"),
  /[一大多过]半|半数|对半|减半|翻[一两]?[番倍]|加倍|成倍|倍增/g,
  new RegExp(`[两二三四五六七八九十百千几]+倍`, "g"),
  new RegExp(
    `[四五六七八九十][百千万]*(?:多|余|来)?(?:个|项|名|人|户|种|类|条|次|家|所|张|份|点|处|天|日|月|年|元|岁)`,
    "g",
  ),
];

/** What a text may say in figures without a row, and why. */
export type Allowed = { readonly text: RegExp; readonly because: string };

/** Figures that a text states by its own typing, in their order; what is allowed is passed over. */
export function statedFigures(
  text: string,
  allowed: readonly Allowed[] = [],
): readonly { text: string; at: number }[] {
  const blank = (found: string): string => " ".repeat(found.length);
  const bare = allowed.reduce((rest, { text: pattern }) => rest.replace(pattern, blank), text);
  const found = PATTERNS.flatMap((pattern) =>
    [...bare.matchAll(pattern)].map((match) => ({ text: match[0].trim(), at: match.index })),
  ).filter(({ text: figure }) => !/^(?:19|20)\d\d(?:[–—-](?:(?:19|20)\d\d|\d\d))?$/.test(figure));
  const whole = found.filter(
    ({ text: figure, at }) =>
      !found.some(
        (other) =>
          other.at <= at &&
          at + figure.length <= other.at + other.text.length &&
          other.text.length > figure.length,
      ),
  );
  return whole
    .filter(({ at }, i) => whole.findIndex((other) => other.at === at) === i)
    .sort((a, b) => a.at - b.at);
}
