import { formatLocator } from "../../data/format-locator.ts";
import { writeText } from "../../data/write-number.ts";
import type { Both, Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import { siteAddress } from "../address.ts";
import { siteItem } from "../citation.ts";
import { rowOf } from "../site.ts";
import {
  type Cell,
  type Synthesis,
  certaintyOf,
  evidenceOf,
  readSynthesis,
  statementKinds,
} from "../synthesis.ts";
import { tallyOf } from "../synthesis-tally.ts";
import { escapeMarkdown } from "./escape.ts";
import { list, pageMarkdown, section } from "./page.ts";
import { pipeTable } from "./pipe-table.ts";
import { RecordLinks } from "./record-links.ts";
import { rubricMarkdown } from "./rubric.ts";

/** `/synthesis/index.md`: the evidence map, the comparisons, the recommendations and the rubric as Markdown. */
export function synthesisMarkdown(locale: Locale): string {
  const links = new RecordLinks(locale);
  const synthesis = readSynthesis();
  const tally = tallyOf(synthesis);
  const say = (key: "synthesis.title" | "synthesis.lead" | "synthesis.recommendations-note"): string =>
    escapeMarkdown(message(locale, key, tally));
  return pageMarkdown(
    {
      path: "synthesis/",
      title: say("synthesis.title"),
      deck: say("synthesis.lead"),
      item: siteItem(locale),
      parts: [
        section(message(locale, "synthesis.map"), mapMarkdown(synthesis, links)),
        section(message(locale, "synthesis.statements"), ...statementsMarkdown(synthesis, links)),
        section(
          message(locale, "synthesis.recommendations"),
          say("synthesis.recommendations-note"),
          recommendationsMarkdown(synthesis, locale),
        ),
        section(
          message(locale, "synthesis.rubric"),
          escapeMarkdown(message(locale, "synthesis.rubric-text")),
          escapeMarkdown(message(locale, "synthesis.rubric-mmat")),
          ...rubricMarkdown(synthesis.rubric, locale),
        ),
      ],
    },
    links,
  );
}

const text = (both: Both, links: RecordLinks): string =>
  links.pieces(writeText(both[links.locale], rowOf, links.locale));

/** The label of an item of evidence and what it rests on, in words. */
function evidenceWords({ rubric }: Synthesis, id: string, locale: Locale): string {
  return certaintyOf(evidenceOf(rubric, id))
    .map((word) => message(locale, `certainty.${word}`))
    .join(" · ");
}

function mapMarkdown(synthesis: Synthesis, links: RecordLinks): string {
  const { locale } = links;
  const { documents, themes, outside } = synthesis.map;
  const studies = Object.entries(documents);
  const cell = ({ found = [], empty, recommended = [] }: Cell): string =>
    [
      ...found.map(
        (finding) => `${text(finding.text, links)} *${evidenceWords(synthesis, finding.evidence, locale)}*`,
      ),
      ...(found.length === 0
        ? [
            [`*${message(locale, "synthesis.nothing")}*`, empty && escapeMarkdown(empty[locale])]
              .filter(Boolean)
              .join(message(locale, "punctuation.colon")),
          ]
        : []),
      ...(recommended.length > 0
        ? [`${message(locale, "synthesis.recommends")} ${recommended.join(" ")}`]
        : []),
    ].join("<br>");
  const table = pipeTable(
    [message(locale, "synthesis.theme"), ...studies.map(([, label]) => escapeMarkdown(label[locale]))],
    themes.map(({ label, cells }) => [
      escapeMarkdown(label[locale]),
      ...studies.map(([study]) => cell(cells[study] ?? {})),
    ]),
  );
  const note = `${outside.note[locale]}${message(locale, "punctuation.colon")}${outside.recommended.join(" ")}`;
  return `${escapeMarkdown(message(locale, "synthesis.map-note"))}\n\n${table}\n\n${escapeMarkdown(note)}`;
}

/** The name of a document in the map, without what it is. */
function nameOf({ map }: Synthesis, study: string, locale: Locale): string {
  return escapeMarkdown(map.documents[study]?.[locale].split(/[,：]/)[0] ?? study);
}

function statementsMarkdown(synthesis: Synthesis, links: RecordLinks): readonly string[] {
  const { locale } = links;
  return statementKinds.flatMap((kind) => [
    `### ${message(locale, `synthesis.${kind}`)}`,
    escapeMarkdown(message(locale, `synthesis.${kind}-note`)),
    list(
      synthesis.statements[kind].map((statement) => {
        const by = Object.entries(statement.by).map(
          ([study, id]) => `${nameOf(synthesis, study, locale)} *${evidenceWords(synthesis, id, locale)}*`,
        );
        return `${text(statement.text, links)} ${by.join(message(locale, "punctuation.semicolon"))}`;
      }),
    ),
  ]);
}

function recommendationsMarkdown(synthesis: Synthesis, locale: Locale): string {
  const semicolon = message(locale, "punctuation.semicolon");
  const head = (["recommendation", "who", "answers", "evidence"] as const).map((column) =>
    message(locale, `synthesis.column.${column}`),
  );
  return synthesis.groups
    .map(({ label, list: recommendations }) => {
      const lines = recommendations.map(({ code, study, evidence, claims, answers }) => [
        `${code} ${escapeMarkdown(claims.map((claim) => claim.text[locale]).join(semicolon))}`,
        `${nameOf(synthesis, study, locale)} ${claims
          .map(
            ({ id, locator }) =>
              `[${escapeMarkdown(formatLocator(locator, locale))}](${siteAddress(`data/${study}/#${id}`, locale)})`,
          )
          .join(" ")}`,
        answers
          .map(({ text: answered, partly, tie }) => {
            const how = [
              partly && message(locale, "matrix.partly"),
              tie === "by-subject" && message(locale, "synthesis.by-subject"),
              tie === "by-order" && message(locale, "synthesis.by-order"),
            ].filter(Boolean);
            const aside =
              how.length > 0
                ? message(locale, "mark.aside", { word: how.join(message(locale, "punctuation.list")) })
                : "";
            return `${escapeMarkdown(answered[locale])}${aside}`;
          })
          .join(semicolon) || message(locale, "synthesis.answers-none"),
        evidenceWords(synthesis, evidence, locale),
      ]);
      return `### ${escapeMarkdown(label[locale])}\n\n${pipeTable(head, lines)}`;
    })
    .join("\n\n");
}
