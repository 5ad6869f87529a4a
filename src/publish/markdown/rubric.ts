import type { Both, Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import { type Criterion, type Rubric, certaintyOf } from "../synthesis.ts";
import { escapeMarkdown, pipeTable } from "./syntax.ts";

/** What each score of each criterion means, as a table. */
export function criteriaMarkdown(criteria: readonly Criterion[], locale: Locale): string {
  const label = (both: Both): string => escapeMarkdown(both[locale]);
  return pipeTable(
    [message(locale, "synthesis.criterion"), "0", "1", "2", "3"],
    criteria.map((criterion) => [label(criterion.label), ...criterion.levels.map(label)]),
  );
}

/** What each score means, and every item with its scores: two titled tables. */
export function rubricMarkdown({ criteria, items }: Rubric, locale: Locale): readonly string[] {
  const label = (both: Both): string => escapeMarkdown(both[locale]);
  return [
    `### ${message(locale, "synthesis.criteria")}`,
    criteriaMarkdown(criteria, locale),
    `### ${message(locale, "synthesis.scores")}`,
    pipeTable(
      [
        message(locale, "synthesis.item"),
        ...criteria.map((criterion) => label(criterion.label)),
        message(locale, "synthesis.sum"),
        message(locale, "synthesis.label"),
      ],
      items.map((item) => [
        `${label(item.name)}${message(locale, "punctuation.comma")}${label(item.scope)}`,
        ...criteria.map(({ id }) => String(item.scores[id] ?? message(locale, "punctuation.dash"))),
        String(item.sum),
        certaintyOf(item)
          .map((word) => message(locale, `certainty.${word}`))
          .join(" · "),
      ]),
    ),
  ];
}
