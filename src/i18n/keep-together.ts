/**
 * What has no words a reader reads in lines, or is read by a script as it stands; then any tag; then a text. A number's
 * link is one token with the unit behind it.
 */
const TOKENS =
  /<!--[^]*?-->|<(head|script|style|svg|pre|code|textarea|option|template)\b[^]*?<\/\1>|<a class="number[^]*?<\/a>(?:[万亿]?[元人年名次项岁倍个])?|<(?:"[^"]*"|[^"<>])*>|[^<]+/g;

const UNITS = "[万亿]?[元人年月日岁个名户次项条档级节段行倍家份篇页]";
const NUMBER = "\\d+(?:[.,]\\d+)*";
/** A number with its unit, a range with or without, 第2节, P值. */
const WHOLE = new RegExp(
  `第?(?:${NUMBER}[—–])?${NUMBER}%?${UNITS}|${NUMBER}[—–]${NUMBER}%?|${NUMBER}[万亿]|P值`,
  "g",
);
const LINK_WITH_UNIT = /<\/a>[^<]+$/;

/**
 * A page on which no line ends between a number and its Chinese unit, within a range, or before a middle dot: Chinese may
 * break between any two characters, and a style cannot say otherwise of some. In headings, whose style breaks a line at
 * punctuation, it may break before a number as well.
 */
export function keepTogether(html: string): string {
  let inHeading = false;
  const inText = (text: string): string =>
    text.replace(/\s+· /g, "&nbsp;· ").replace(WHOLE, (whole: string, at: number, all: string) => {
      const mayBreak = inHeading && /\p{Script=Han}$/u.test(all.slice(0, at));
      return `${mayBreak ? "<wbr>" : ""}<span class="whole">${whole}</span>`;
    });
  return html.replace(TOKENS, (token) => {
    if (!token.startsWith("<")) return inText(token);
    if (/^<\/?h[1-3]\b/.test(token)) inHeading = !token.startsWith("</");
    return LINK_WITH_UNIT.test(token) ? `<span class="whole">${token}</span>` : token;
  });
}
