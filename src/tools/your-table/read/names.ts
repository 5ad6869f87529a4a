import { narrowCell } from "./number-tokens.ts";

/**
 * What the names of columns and rows say, in English and Chinese. Every pattern sees a name of half width; `plainName`
 * makes it so.
 */
const names = {
  interval: /\bc\.?i\.?\b|\d%ci|confidence|interval|置信区间|可信区间|区间/i,
  /** A spread of the people themselves, which says nothing of how sure an estimate is. */
  spread:
    /\biqr\b|quartile|\bq1\b|\bp ?25\b|\bp25|\brange\b|\bmin(?:imum)?\b|\bmax(?:imum)?\b|四分位|极差|全距|范围|最小值|最大值/i,
  typical:
    /\bmeans?\b|\baverage \p{L}|\bmedians?\b|\bscores?\b|\bs\.?d\.?\b|\bs\.?e\.?m?\b|\bstd\b|standard (?:deviation|error)|±|均值|均数|平均|得分|评分|分值|中位数|标准差|标准误/iu,
  statistic:
    /^(?:[tfz]|χ ?[²2]|x[²2]|chi-?squared?|wald|d\.?f\.?|statistic|卡方|自由度|统计量)(?: ?(?:value|值|检验))?$/i,
  /** Counted in something else than people or per cent. */
  unit: /‰|\bper (?:\d|capita|head|person|year|day)|\/ ?\d* ?10 ?万|人均|[(,] ?(?:kg\S*|cm|mm\S*|days?|hours?|minutes?|years?|yrs?|months?|yuan|usd|rmb|[万亿]?元|天|日|岁|年|小时|分钟|月|分)\)?$/i,
  cumulative: /\bcum(?:ulative|\.)?\b|累[计積积]/i,
  weighted: /\b(?:re)?weighted\b|\bweights?\b|\bwtd\b|加权|权重/i,
  unweighted: /\bun-?weighted\b|\bnot weighted\b|[未非不]加权/i,
  valid: /^valid (?:%|percent)|^有效(?:%|百分比)/i,
  rate: /prevalen|\brates?\b|incidence|coverage|mortality|literacy|率/i,
  /** Shares of a whole though the word for a rate is in them. */
  share: /\bshare|proportion of all|百分率|占比|构成比|比率/i,
  serial: /^(?:no\.?|#|rank(?:ing)?|id|code|序号|编号|排名|名次|排序|位次)$/i,
  ratio:
    /\b[ac]?(?:or|hr|rr|irr|pr|sir|smr)s?\b|odds|hazard|\bratios?\b|relative risk|exp ?[(]|比值比|优势比|风险比|危险[度比]|率比|比数比/i,
  difference:
    /β|\bbeta\b|\bcoef|\bdiff|\b(?:w|s)?md\b|^b$|\brd\b|\bchanges?\b|系数|差值|均[数值]?差|率差|之差|变化/i,
  level:
    /%|percent|prevalen|proportion|\brates?\b|incidence|coverage|\bmeans?\b|\bmedians?\b|\baverage\b|sensitivity|specificity|\bauc\b|\b[pn]pv\b|accuracy|survival|率|比例|占比|构成比|百分比|均值|均数|平均|中位|灵敏度|特异度/i,
  correlation:
    /correlation|kappa|κ|\bicc\b|\bve\b|efficacy|effectiveness|^[rρ]\b|^ρ|\brho\b|相关系数|保护率/i,
  /** A row among counts that is not of people. */
  summary:
    /\bmean\b(?! of)|\bmedian\b|\biqr\b|standard deviation|[(,±] ?(?:s\.?d\.?|range|s\.?e\.?m?)\b|±|均值|均数|平均[数值]|中位数|标准差|四分位/i,
} as const;

/** The name of a column in half width, without what tells it from another of that name, and without its n: "P_2", "Men (n = 120)". */
export function plainName(header: string): string {
  return narrowCell(header.trim())
    .replace(/_\d+$/, "")
    .replace(/[([]? ?n ?[=:] ?[\d,]+ ?[)\]]?/i, " ")
    .trim();
}

export type Naming = keyof typeof names;

/** Whether a name says so. */
export function says(name: string, naming: Naming): boolean {
  return names[naming].test(plainName(name));
}

/** What an estimate is: of no difference where it is 1, where it is 0, or something of which none is to be expected. */
export type Measure = "ratio" | "difference" | "level";

export function measureNamed(header: string): Measure | null {
  const name = plainName(header).replace(/\d+ ?%/g, " ");
  if (/exp ?[(]/i.test(name)) return "ratio";
  if (names.correlation.test(name)) return "level";
  return (["difference", "ratio", "level"] as const).find((measure) => names[measure].test(name)) ?? null;
}

/** Percentages computed with weights, which no counts of people give. */
export function isWeighted(header: string): boolean {
  return says(header, "weighted") && !says(header, "unweighted");
}

/** Percentages of which each has a whole of its own. */
export function isRate(header: string): boolean {
  return says(header, "rate") && !says(header, "share");
}

/** Numbers that no check is for: means, statistics of tests, amounts; "Mean (95% CI)" and "Mean difference" are estimates. */
export function isOtherQuantity(header: string): boolean {
  if (says(header, "statistic")) return true;
  if (says(header, "interval") || measureNamed(header) === "difference") return false;
  return (["spread", "typical", "unit"] as const).some((naming) => says(header, naming));
}
