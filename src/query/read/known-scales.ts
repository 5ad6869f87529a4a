/** Scales from low to high; texts of one step, divided by "|", mean the same. */
const SCALES: readonly (readonly string[])[] = [
  // "Generally satisfied" and 一般 are the middle answer.
  [
    "很不满意|非常不满意|极不满意|very dissatisfied|very unsatisfied",
    "不满意|不太满意|比较不满意|较不满意|dissatisfied|unsatisfied|somewhat dissatisfied",
    "一般|一般满意|中立|无所谓|neutral|general|generally satisfied|neither satisfied nor dissatisfied",
    "满意|比较满意|较满意|基本满意|satisfied|somewhat satisfied|fairly satisfied",
    "很满意|非常满意|十分满意|very satisfied",
  ],
  [
    "很不同意|非常不同意|完全不同意|strongly disagree",
    "不同意|不太同意|比较不同意|disagree|somewhat disagree",
    "一般|中立|不确定|neutral|undecided|neither agree nor disagree",
    "同意|比较同意|基本同意|agree|somewhat agree",
    "很同意|非常同意|完全同意|strongly agree",
  ],
  [
    "很差|非常差|very poor|very bad",
    "差|较差|比较差|不好|poor|bad",
    "一般|中等|尚可|fair|average",
    "好|较好|比较好|良好|good",
    "很好|非常好|优秀|very good",
    "极好|excellent",
  ],
  ["不合格|不及格|fail", "合格|及格|pass", "良好|good", "优秀|excellent"],
  [
    "从不|从来不|从未|never",
    "很少|偶尔|rarely|seldom",
    "有时|有时候|sometimes",
    "经常|often",
    "总是|一直|always",
  ],
  [
    "很不重要|非常不重要|完全不重要|not at all important|very unimportant",
    "不重要|不太重要|unimportant|slightly important",
    "一般|neutral|moderately important",
    "重要|比较重要|important",
    "很重要|非常重要|very important",
  ],
  [
    "很低|非常低|very low",
    "低|较低|low",
    "中|中等|medium|middle|moderate",
    "高|较高|high",
    "很高|非常高|very high",
  ],
  ["small|小|小型", "medium|中|中型", "large|大|大型"],
  ["轻|轻度|mild", "中|中度|moderate", "重|重度|severe"],
  ["一级|grade 1|level 1|primary", "二级|grade 2|level 2|secondary", "三级|grade 3|level 3|tertiary"],
  [
    "文盲|未上过学|未受教育|no schooling|illiterate",
    "小学|小学及以下|primary school|primary or below",
    "初中|初中及以下|junior high school|lower secondary",
    "高中|高中/中专|高中或中专|高中及中专|中专|high school|senior high school|upper secondary",
    "大专|专科|college|junior college",
    "本科|大学|大学本科|本科及以上|大专及以上|university|bachelor|bachelor's degree|undergraduate",
    "硕士|研究生|研究生及以上|硕士及以上|master|master's degree|postgraduate",
    "博士|doctorate|phd",
  ],
  [
    "monday|mon|星期一|周一",
    "tuesday|tue|星期二|周二",
    "wednesday|wed|星期三|周三",
    "thursday|thu|星期四|周四",
    "friday|fri|星期五|周五",
    "saturday|sat|星期六|周六",
    "sunday|sun|星期日|星期天|周日|周天",
  ],
];
const steps = SCALES.map(
  (scale) => new Map(scale.flatMap((step, rank) => step.split("|").map((text) => [text, rank] as const))),
);
const plain = (value: string): string => value.trim().toLowerCase().replace(/\s+/g, " ");

/**
 * The values in the order of a known scale, from low to high, or null where they are no part of one, where two of them
 * mean the same step, or where there is only one: an order is never guessed from anything else.
 */
export function orderByScale(values: readonly string[]): readonly string[] | null {
  if (values.length < 2 || values.length > 12) return null;
  for (const ranks of steps) {
    const found = values.map((value) => ranks.get(plain(value)) ?? -1);
    if (found.includes(-1) || new Set(found).size < values.length) continue;
    return values
      .map((value, i) => ({ value, rank: found[i] ?? 0 }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ value }) => value);
  }
  return null;
}
