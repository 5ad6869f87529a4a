import { narrowCell } from "./number-tokens.ts";

/** Words of which the one says the contrary of the other: the answers of a scale hold both. */
const POLES: readonly (readonly [good: RegExp, bad: RegExp])[] = [
  [/\bsatisfied/i, /\b(?:dis|un)satisfied|\bnot (?:at all |very )?satisfied/i],
  [/\bagree/i, /\bdisagree|\bnot agree/i],
  [/\b(?:good|excellent)\b/i, /\b(?:poor|bad)\b/i],
  [/\b(?:important|likely|willing|aware)\b/i, /\b(?:unimportant|unlikely|unwilling|unaware|not)\b/i],
  [/满意/, /[不没]\S{0,2}满意/],
  [/同意|赞同|赞成/, /不\S{0,2}(?:同意|赞同|赞成)|反对/],
  [/了解|知道|清楚/, /[不没]\S{0,2}(?:了解|知道|清楚)/],
  [/重要|合理|方便|愿意|支持/, /不\S{0,2}(?:重要|合理|方便|愿意|支持)/],
  [/好/, /差|不好/],
];
const STRONG = /\b(?:very|extremely|strongly|completely|totally|excellent)\b|很|非常|完全|十分|极/i;
/** A longer name is that of a thing asked. */
const LONGEST = 30;

/** Whether names are the answers of one scale, from one end to the other. */
export function areScale(labels: readonly string[]): boolean {
  const texts = labels.map((label) => narrowCell(label).trim());
  if (texts.length < 3 || texts.some((text) => text.length > LONGEST)) return false;
  if (!texts.some((text) => STRONG.test(text))) return false;
  return POLES.some(([good, bad]) => {
    const worse = texts.filter((text) => bad.test(text)).length;
    const better = texts.filter((text) => good.test(text) && !bad.test(text)).length;
    return worse > 0 && better > 0 && (worse + better) * 2 >= texts.length;
  });
}
