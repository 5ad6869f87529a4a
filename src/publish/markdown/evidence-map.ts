import { message } from "../../i18n/messages.ts";
import type { Cell, Synthesis } from "../synthesis.ts";
import type { RecordLinks } from "./record-links.ts";
import { escapeMarkdown, pipeTable } from "./syntax.ts";
import { evidenceWords, linkedText } from "./synthesis-words.ts";

/** Themes by documents: what each found and on what evidence, then the codes of what it recommends. */
export function mapMarkdown(synthesis: Synthesis, links: RecordLinks): string {
  const { locale } = links;
  const { documents, themes, outside } = synthesis.map;
  const studies = Object.entries(documents);
  const cell = ({ found = [], empty, recommended = [] }: Cell): string =>
    [
      ...found.map(
        (finding) =>
          `${linkedText(finding.text, links)} *${evidenceWords(synthesis, finding.evidence, locale)}*`,
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
