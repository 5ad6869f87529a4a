import type { Field } from "../data/descriptor.ts";
import type { Row } from "../data/row.ts";
import { decimalsIn } from "../i18n/decimals-in.ts";
import type { Locale } from "../i18n/locale.ts";
import { localAddress } from "./address.ts";
import { findings, titleOfFinding } from "./audit/findings.ts";
import { exploreColumn } from "./explore-column.ts";
import { type ExploreFile, exploreFile } from "./explore-file.ts";
import { findingRows } from "./finding-rows.ts";
import type { SiteFinding, SiteSchema } from "./site-table.ts";
import type { TidyColumn, TidyRole } from "./tidy-columns.ts";

/** Of the facts, what a first view leaves out: it stands in the record of each number. */
const FACTS_ASIDE: ReadonlySet<string> = new Set([
  "id",
  "relation",
  "level",
  "precision",
  "occurrence",
  "label_as_printed",
  "shares",
  "basis",
  "check",
  "candidate",
  "note",
  "note_zh",
]);
/** Beside a measure; the unit stays in sight, for it is a column only where the measure has several. */
const TIDY_ASIDE: ReadonlySet<TidyRole> = new Set(["label", "relation", "level", "status"]);
/** Of a list, what is for programs, or said again in the other language. */
const LIST_ASIDE: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(["id", "text_zh", "publisher_zh", "title_zh"]),
  zh: new Set(["id", "text_en", "publisher", "title"]),
};
const FACTS_NUMBERS = ["value", "printed_value", "low", "high", "candidate"];

/**
 * Columns of a published CSV in the order of the file, with the record behind each of its numbers.
 *
 * @throws Error where the dataset publishes no such CSV
 */
export function exploreSchema(dataset: string, name: string, locale: Locale): SiteSchema {
  const file = exploreFile(dataset, name);
  const columns = file.fields.map((field, i) =>
    exploreColumn(
      field,
      file.lines.map((line) => line[i] ?? ""),
      rawUnit(unitOf(file, field)),
      isAside(file, field, locale),
      locale,
    ),
  );
  const byColumn = rowsByColumn(file);
  const rows = byId([...byColumn.values()].flat());
  const found = findingsAbout(rows, locale);
  const mixed = columns.filter(({ unit }) => !unit).flatMap((column) => byColumn.get(column.name) ?? []);
  return {
    columns,
    records: Object.fromEntries(
      [...byColumn].map(([column, list]) => [column, list.map((row) => row?.id ?? null)]),
    ),
    precisions: pick(rows, (row) => (row.precision === shownPrecision(row) ? null : row.precision)),
    units: pick(byId(mixed), ({ unit }) => unit),
    relations: pick(rows, ({ relation }) => (relation === "=" ? null : relation)),
    ranges: pick(rows, ({ value, low, high }) => (value === null && low !== null ? [low, high] : null)),
    statuses: pick(rows, ({ status }) => (status === "printed" ? null : status)),
    ...(found.length > 0
      ? { findings: found, findingRows: findingRows(file.table.schema.fields, found, rows) }
      : {}),
  };
}

function findingsAbout(rows: ReadonlyMap<string, Row>, locale: Locale): readonly SiteFinding[] {
  return findings().flatMap((finding) => {
    const own = finding.rows.filter((id) => rows.has(id));
    if (own.length === 0) return [];
    const address = localAddress(`audit/#finding-${finding.id}`, locale);
    return [{ title: titleOfFinding(finding, locale), address, rows: own }];
  });
}

function tidyColumn(file: ExploreFile, { name }: Field): TidyColumn | undefined {
  return file.form === "tidy" ? file.tidy.columns.find((column) => column.name === name) : undefined;
}

function unitOf(file: ExploreFile, field: Field): string | undefined {
  if (file.form === "facts") {
    const units = new Set(file.rows.map(({ unit }) => unit));
    return FACTS_NUMBERS.includes(field.name) && units.size === 1 ? [...units][0] : undefined;
  }
  return file.fields.find(({ name }) => name === field.name)?.unit;
}

/**
 * Key of the unit in which a file's numbers stand: elsewhere the site writes these two in people and in billion yuan,
 * but filters, formulas and charts of the explorer work on the numbers as they are.
 */
function rawUnit(unit: string | undefined): string | undefined {
  return unit === "million-persons" || unit === "100-million-yuan" ? `raw.${unit}` : unit;
}

function isAside(file: ExploreFile, field: Field, locale: Locale): boolean {
  if (file.form === "facts") return FACTS_ASIDE.has(field.name);
  if (file.form === "list") return LIST_ASIDE[locale].has(field.name);
  const column = tidyColumn(file, field);
  return column !== undefined && TIDY_ASIDE.has(column.role);
}

/** The estimate behind each line, by column of numbers. */
function rowsByColumn(file: ExploreFile): ReadonlyMap<string, readonly (Row | undefined)[]> {
  if (file.form === "list") return new Map();
  if (file.form === "facts") {
    const { rows, fields } = file;
    return new Map(fields.filter(({ name }) => FACTS_NUMBERS.includes(name)).map(({ name }) => [name, rows]));
  }
  return new Map(
    file.tidy.columns.flatMap((column) =>
      column.role === "measure" || column.role === "low" || column.role === "high"
        ? [[column.name, file.tidy.observations.map(({ rows }) => rows.get(column.of))] as const]
        : [],
    ),
  );
}

/** One unit of the last digit of the number as a file writes it. */
function shownPrecision({ value, low, high }: Row): number {
  const decimals = [value, low, high].map((number) => decimalsIn(number ?? 0));
  return Number(`1e-${value === null ? Math.max(...decimals) : (decimals[0] ?? 0)}`);
}

function byId(rows: readonly (Row | undefined)[]): ReadonlyMap<string, Row> {
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}

function pick<Value>(
  rows: ReadonlyMap<string, Row>,
  of: (row: Row) => Value | null,
): Readonly<Record<string, Value>> {
  const found: Record<string, Value> = {};
  for (const [id, row] of rows) {
    const value = of(row);
    if (value !== null) found[id] = value;
  }
  return found;
}
