import { plainName, says } from "./names.ts";
import type { Role } from "./role.ts";

const FIRST: readonly (readonly [RegExp, Role])[] = [
  // What SPSS calls the counts ends as the words for rates do.
  [/^频率$/, "count"],
  [/^p$|\bp[ -]?values?\b|^p ?[值(<=]|p值|显著性|\bsig\b/i, "p"],
  [
    /(?:人数|例数|频数|频次|户数|频率|例|人|\bn|\bno\.?|number|count|freq\w*) ?[,/·]? ?[([]? ?(?:%|percent|构成比|占比|百分比|比例)/i,
    "count-percent",
  ],
  [/lower|\blow\b|\blcl\b|下限|下界/i, "low"],
  [/upper|\bhigh\b|\bucl\b|上限|上界/i, "high"],
];
const ESTIMATE = /\bestimate|\beffect|mean difference|\bw?s?md\b|估计值|效应/i;
const THEN: readonly (readonly [RegExp, Role])[] = [
  [/%|percent|\bpct\b|proportion|\bshare|\brate\b|占比|百分比|构成比|比例|率$|率[(]/i, "percent"],
  [
    /\btotal\b|sample|respondents|\bbase\b|denominator|样本|总人数|总数|合计|应答人数|调查人数|有效问卷|分母/i,
    "n",
  ],
  [
    /\bn\b|count|number|freq|频率|\bno\.|cases|people|persons|households|人数|例数|频数|频次|户数|次数|数量|份数/i,
    "count",
  ],
];

/** What the head of a column says that it holds; null where it says nothing of the kind. */
export function columnHint(header: string): Role | null {
  // "Men (n = 120)" is about men; "OR (95% CI)" about the ratio.
  const text = plainName(header);
  const among = (hints: typeof FIRST): Role | undefined => hints.find(([pattern]) => pattern.test(text))?.[1];
  const first = among(FIRST);
  if (first) return first;
  if (says(header, "interval")) return "interval";
  const isEstimate = ESTIMATE.test(text) || says(header, "ratio") || says(header, "difference");
  return isEstimate ? "estimate" : (among(THEN) ?? null);
}

const PLAIN =
  /^(?:p|p[ -]?values?|p ?值|n|no\.?|counts?|numbers?|freq(?:uency|uencies|\.)?|people|%|percent(?:age)?s?|pct|人数|例数|频数|频次|频率|百分比|占比|构成比|样本量|[ac]?(?:or|hr|rr|irr|pr)|odds ratio|hazard ratio|β|beta|(?:\d+% ?)?c\.?i\.?|比值比|优势比|风险比|相对危险度)$/i;

/** Whether the head of a column is the name of what it holds and nothing besides: then few of its cells need to say the same. */
export function isPlainName(header: string): boolean {
  const text = plainName(header);
  return PLAIN.test(text.replace(/ ?[([](?:%|n|百分比|占比|构成比)[)\]]$/i, "").trim() || text);
}
