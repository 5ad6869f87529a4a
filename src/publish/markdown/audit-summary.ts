import type { Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import { documentName } from "../audit/document-name.ts";
import { auditedDatasets, verdictOrder } from "../audit/results.ts";
import { tallyOf } from "../audit/tally.ts";
import { escapeMarkdown, pipeTable } from "./syntax.ts";

/** By document and reading: how many numbers stand in a check, and how the checks came out. */
export function summaryMarkdown(locale: Locale): string {
  const head = [
    ...(["study", "numbers", "in-a-check", "in-none", "findings", "reading"] as const).map((key) =>
      message(locale, `audit.${key}`),
    ),
    ...verdictOrder.map((verdict) => message(locale, `verdict.${verdict}`)),
  ];
  const lines = auditedDatasets().flatMap((dataset) => {
    const tally = tallyOf(dataset);
    return (["printed", "read"] as const).map((reading) => [
      documentName(dataset.name, locale),
      ...[tally.numbers, tally.checked, tally.unchecked, tally.findings].map(String),
      message(locale, `audit.as-${reading}`),
      ...verdictOrder.map((verdict) => String(tally[reading][verdict])),
    ]);
  });
  return pipeTable(
    head.map(escapeMarkdown),
    lines.map((line) => line.map(escapeMarkdown)),
  );
}
