/** Why a part of a link, or of a question put to another table, was left out; texts stand in content/ui. */
export type LinkProblemKey = (typeof linkProblemKeys)[number];

/** `values` are the reader's own words, cut to 80 characters: `part` as it stands in the link, `column`, `name`. */
export type LinkProblem = {
  readonly key: LinkProblemKey;
  readonly values: Readonly<Record<string, string | number>>;
};

export const linkProblemKeys = [
  "explore.link.no-table",
  "explore.link.newer",
  "explore.link.damaged",
  "explore.link.twice",
  "explore.link.too-long",
  "explore.link.too-many",
  "explore.link.type-column",
  "explore.link.derived-name",
  "explore.link.derived-formula",
  "explore.link.filter-column",
  "explore.link.filter-text",
  "explore.link.filter-values",
  "explore.link.filter-range",
  "explore.link.filter-bounds",
  "explore.link.filter-pattern",
  "explore.link.group-column",
  "explore.link.measure-column",
  "explore.link.measure-number",
  "explore.link.measure-name",
  "explore.link.pivot",
  "explore.link.sort-column",
  "explore.link.shown-column",
  "explore.link.chart-column",
] as const;

export function problem(key: LinkProblemKey, values: LinkProblem["values"] = {}): LinkProblem {
  const cut = (value: string | number) =>
    typeof value === "string" && value.length > 80 ? `${value.slice(0, 79)}…` : value;
  return {
    key,
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, cut(value)])),
  };
}
