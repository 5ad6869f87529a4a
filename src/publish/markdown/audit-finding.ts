import { writeText } from "../../data/write-number.ts";
import type { Row } from "../../data/row.ts";
import type { Both, Locale } from "../../i18n/locale.ts";
import { type MessageKey, message } from "../../i18n/messages.ts";
import { siteAddress } from "../address.ts";
import { type Against, againstByTable } from "../audit/against.ts";
import { documentName } from "../audit/document-name.ts";
import { type Finding, titleOfFinding } from "../audit/findings.ts";
import { checkResults } from "../audit/results.ts";
import { slipsOf } from "../audit/slips.ts";
import { recordsIn, rowOf } from "../site.ts";
import { outcomeMarkdown } from "./audit-checks.ts";
import type { RecordLinks } from "./record-links.ts";
import { escapeMarkdown, list } from "./syntax.ts";

/** A finding as its card says it: the numbers as printed, the arithmetic, the readings, and what the site does. */
export function findingMarkdown(finding: Finding, links: RecordLinks): string {
  const { locale } = links;
  const say = (key: MessageKey): string => escapeMarkdown(message(locale, key));
  const text = (both: Both): string => links.pieces(writeText(both[locale], rowOf, locale));
  const colon = message(locale, "punctuation.colon");
  const checks = checkResults(locale).filter((result) => result.finding === finding.id);
  const readings = finding.candidates.map(
    (candidate, i) =>
      `${i + 1}. ${text(candidate.reading)}\n${(["for", "against"] as const)
        .map((side) => `   - ${say(`audit.${side}`)}${colon}${text(candidate[side])}`)
        .join("\n")}`,
  );
  return [
    `### ${escapeMarkdown(titleOfFinding(finding, locale))}`,
    `*${say(`severity.${finding.severity}`)} · ${chapterLink(finding, locale)}*`,
    text(finding.what),
    `#### ${say("audit.numbers-printed")}`,
    list(finding.rows.map((id) => printed(rowOf(id), links))),
    finding.against.length > 0 && `${say("audit.set-against")}${colon}\n\n${setAgainst(finding, links)}`,
    `#### ${say("audit.arithmetic")}`,
    checks.length === 0 && say("audit.no-check"),
    list(computed(finding, links)),
    list(checks.map((result) => outcomeMarkdown(result, links))),
    ...slipsOf(finding, locale).map((slip) => slipMarkdown(slip, links)),
    `#### ${say("audit.readings")}`,
    readings.join("\n"),
    `#### ${say("audit.handling")}`,
    text(finding.handling),
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** The document, leading to its chapter. */
function chapterLink({ dataset, study }: Finding, locale: Locale): string {
  return `[${escapeMarkdown(documentName(dataset, locale))}](${siteAddress(`studies/${study}/`, locale)})`;
}

/** The arithmetic of the computed numbers that its texts name. */
function computed({ dataset, computed: ids }: Finding, { locale }: RecordLinks): readonly string[] {
  const records = recordsIn(dataset, locale);
  const colon = message(locale, "punctuation.colon");
  return ids.map((id) =>
    escapeMarkdown(`${records.get(id)?.label ?? id}${colon}${records.get(id)?.derivation ?? ""}`),
  );
}

/** A number as it stands in the text held, where it stands, and what the site uses where that is another. */
function printed(row: Row, links: RecordLinks): string {
  const { locale } = links;
  const record = recordsIn(row.dataset, locale).get(row.id);
  const label = row.labelAsPrinted && `${message(locale, "record.label")} “${row.labelAsPrinted}”`;
  const used = record?.printedValue && message(locale, "audit.used", { value: record.value });
  return [
    links.number(row, `“${row.asPrinted}”`),
    ...[label, record?.where, record?.label, used].filter(Boolean).map((said) => escapeMarkdown(said ?? "")),
  ].join(" · ");
}

function setAgainst(finding: Finding, links: RecordLinks): string {
  const colon = message(links.locale, "punctuation.colon");
  const written = ({ row, label, text, isQuoted, aside }: Against): string =>
    `${escapeMarkdown(label)} ${links.number(row, isQuoted ? `“${text}”` : text)}${escapeMarkdown(aside)}`;
  return list(
    againstByTable(finding, links.locale).map(
      ({ title, numbers }) =>
        `${escapeMarkdown(title)}${colon}${numbers.map(written).join(message(links.locale, "punctuation.semicolon"))}`,
    ),
  );
}

/** A moved decimal point that would make several checks agree, with the arithmetic of both sides. */
function slipMarkdown(slip: ReturnType<typeof slipsOf>[number], { locale }: RecordLinks): string {
  const effects = [
    ...slip.agreeing.map(({ before, after }) => message(locale, "audit.slip-effect", { before, after })),
    ...slip.supporting.map(({ before, after }) =>
      message(locale, "audit.slip-supporting", { before, after }),
    ),
    ...slip.opposing.map(({ after }) => message(locale, "audit.slip-opposing", { after })),
  ];
  return `${escapeMarkdown(slip.lead)}\n\n${list(effects.map(escapeMarkdown))}`;
}
