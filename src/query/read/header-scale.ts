/** A sign for a power of ten in a header, and the power: 万 and 4. */
export type HeaderScale = { readonly sign: string; readonly power: number };

const POWERS: readonly HeaderScale[] = [
  { sign: "万亿", power: 12 },
  { sign: "萬億", power: 12 },
  { sign: "十亿", power: 9 },
  { sign: "千万", power: 7 },
  { sign: "百万", power: 6 },
  { sign: "十万", power: 5 },
  { sign: "万", power: 4 },
  { sign: "萬", power: 4 },
  { sign: "亿", power: 8 },
  { sign: "億", power: 8 },
];
const SIGN = POWERS.map(({ sign }) => sign).join("|");
/** What is counted in 万 and 亿; a place such as 万州区 is none of them. */
const COUNTED =
  "元|圆|人|户|家|个|件|次|例|张|份|吨|亩|辆|台|床|册|美元|欧元|港元|港币|日元|英镑|平方|立方|公里|千瓦|篇|条|项|所|名|位|头|只|株|套|支|片|剂|yuan|RMB|CNY|USD";
// "元/万人" and "每万人" count by ten thousand, not in it.
const IN_NAME = new RegExp(`(?:^|[^每/／十百千万亿])(${SIGN})(?:${COUNTED})`, "iu");
const IN_BRACKETS = new RegExp(`[(（\\[【](?:单位)?[:： ]*(${SIGN})[^/／)）\\]】]*[)）\\]】]`, "u");
const AT_END = new RegExp(`[_ :：,，-](${SIGN})$`, "u");

/** The 万 or 亿 in which a header says that its column counts (费用(万元), 人口_万人); null where it says none. */
export function headerScale(header: string): HeaderScale | null {
  for (const pattern of [IN_BRACKETS, IN_NAME, AT_END]) {
    const sign = pattern.exec(header)?.[1];
    const scale = POWERS.find((known) => known.sign === sign);
    if (scale) return scale;
  }
  return null;
}
