import { citationText } from "../cite/write-citation.ts";
import { type TableDescriptor, isFactTable } from "../data/descriptor.ts";
import { documentText } from "../data/document-text.ts";
import { categoryLabel, cautionsOf, descriptionOf, titleOf } from "../data/label.ts";
import { type Status, isComputed, statuses } from "../data/row.ts";
import { isFromDocument, writeSource } from "../data/source-entry.ts";
import type { Locale } from "../i18n/locale.ts";
import { type MessageKey, message } from "../i18n/messages.ts";
import { absoluteAddress } from "./address.ts";
import { datasetItem } from "./citation.ts";
import { versionOf } from "./dataset-changes.ts";
import type { FileTable } from "./file-table.ts";
import { datasetOf, sourcesOf } from "./site.ts";
import type { About } from "./table-files/file-words.ts";

/**
 * What a published file says of itself: what it holds, from where, of when (the date of the data, not that of the build),
 * n, units, marks, licence and address. The title comes first.
 *
 * @param sheet whether it is a workbook, in which texts that begin like formulas have an apostrophe
 */
export function fileAbout(of: FileTable, sheet: boolean, locale: Locale): About {
  const { dataset, table, lines } = of;
  const { descriptor } = datasetOf(dataset);
  const label = (key: MessageKey): string => message(locale, key);
  const page = absoluteAddress(`data/${dataset}/${isFactTable(table) ? `${table.name}/` : ""}`, locale);
  const cautions = cautionsOf(table, locale);
  const said: readonly (readonly [string, string | undefined])[] = [
    [label("explore.leave.about.title"), titleOf(table, locale)],
    [label("data.file.about.description"), descriptionOf(table, locale)],
    [label("data.file.about.heed"), cautions.join("\n")],
    [label("explore.leave.about.dataset"), titleOf(descriptor, locale)],
    [label("data.source"), sourceLines(of, locale).join("\n")],
    [label("data.version"), versionWords(dataset, locale)],
    [label("data.file-rows"), String(lines.length)],
    ...(isFactTable(table) ? ofNumbers(of, locale) : []),
    [label("explore.leave.about.missing"), label(`explore.leave.about.missing.${sheet ? "empty" : "null"}`)],
    [label("explore.leave.about.formulas"), sheet ? label("explore.leave.about.formulas.how") : undefined],
    [label("data.licence"), licenceLines(dataset, locale).join("\n")],
    [label("cite.title"), citationText(datasetItem(dataset, locale), locale)],
    [label("data.file.about.page"), page],
  ];
  return said.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}

function licenceLines(dataset: string, locale: Locale): readonly string[] {
  return datasetOf(dataset).descriptor.licenses.map((licence) =>
    [titleOf(licence, locale), licence.path].join(message(locale, "punctuation.comma")),
  );
}

/** "0.1.0, 2026-11-21": the version of the data and its day. */
export function versionWords(dataset: string, locale: Locale): string {
  const { version, date } = versionOf(dataset);
  return [version, date].join(message(locale, "punctuation.comma"));
}

/**
 * Where the numbers are from: the document with what stands beside it, if a row is from it, then the works that the rows
 * name. A list is from the document.
 */
function sourceLines({ dataset, table }: FileTable, locale: Locale): readonly string[] {
  const { descriptor, rows, derivations } = datasetOf(dataset);
  const own = rows.filter((row) => row.table === table.name);
  const transcribed = own.length === 0 || own.some((row) => isFromDocument(row, { rows, derivations }));
  const documents = transcribed ? descriptor.sources : [];
  const named = new Set(documents.map(({ path }) => path));
  const works = new Map(own.flatMap(sourcesOf).map((entry) => [entry.id, entry]));
  return [
    ...documents.map((document) => [documentText(document, locale), document.path].filter(Boolean).join(" ")),
    ...[...works.values()]
      .filter(({ address }) => address === "" || !named.has(address))
      .map((entry) => [writeSource(entry, locale), entry.address].filter(Boolean).join(" ")),
  ];
}

function ofNumbers({ dataset, table, fields }: FileTable, locale: Locale): About {
  const names = fields.map(({ name }) => name);
  const n = names.includes("n") ? "one" : names.some((name) => name.endsWith("_n")) ? "many" : "none";
  const own = datasetOf(dataset).rows.filter((row) => row.table === table.name);
  const marks = statuses
    .filter((status) => own.some((row) => row.status === status))
    .map((status) => `${status}${message(locale, "punctuation.colon")}${meaningOf(status, table, locale)}`);
  return [
    [message(locale, "data.file.about.units"), message(locale, "data.file.about.units.how")],
    [message(locale, "data.file.about.n"), message(locale, `data.file.about.n.${n}`)],
    [
      message(locale, "data.file.about.status"),
      `${message(locale, "data.file.about.status.how")}\n${marks.join("\n")}`,
    ],
    ...(table.schema.fields.some(({ name }) => name === "as_printed")
      ? [
          [
            message(locale, "data.file.about.print"),
            message(locale, "data.file.about.print.how", { file: `${table.name}-facts.csv` }),
          ] as const,
        ]
      : []),
    ...(own.some(isComputed)
      ? [
          [
            message(locale, "data.file.about.derived"),
            message(locale, "data.file.about.derived.how"),
          ] as const,
        ]
      : []),
  ];
}

/** What is reported is from another work in every dataset: its own codebook says from which, and is said here as well. */
function meaningOf(status: Status, table: TableDescriptor, locale: Locale): string {
  return status === "reported"
    ? categoryLabel(table, "status", status, locale)
    : message(locale, `status.${status}.long`);
}
