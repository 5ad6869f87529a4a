import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Check } from "../audit/check.ts";
import { coverage } from "../audit/coverage.ts";
import { parseChecks } from "../audit/parse-checks.ts";
import type { Unchecked } from "../audit/unchecked.ts";
import type { Claim, Link, Tie } from "./claim.ts";
import { DataError, type Place } from "./data-error.ts";
import { type Derivation, parseDerivations } from "./parse-derivations.ts";
import { type Descriptor, type TableDescriptor, isFactTable } from "./descriptor.ts";
import { type Files, diskFiles } from "./files.ts";
import { checkCell } from "./parse-cell.ts";
import { parseFact } from "./parse-fact.ts";
import { readCsv } from "./read-csv.ts";
import { type Row, isComputed } from "./row.ts";
import { type SourceEntry, checkSources, toSourceEntry } from "./source-entry.ts";
import { isTranscribed } from "./transcription.ts";
import { validateDescriptor } from "./validate-descriptor.ts";

export type Dataset = {
  readonly name: string;
  readonly descriptor: Descriptor;
  readonly rows: readonly Row[];
  readonly claims: readonly Claim[];
  readonly links: readonly Link[];
  /** Works from which numbers outside the documents were taken. */
  readonly sources: readonly SourceEntry[];
  readonly checks: readonly Check[];
  readonly unchecked: readonly Unchecked[];
  readonly derivations: readonly Derivation[];
};

/** Names of the datasets below `root`: every folder with a descriptor. */
export function datasetNames(root = "data"): readonly string[] {
  return readdirSync(root)
    .filter((name) => existsSync(join(root, name, "datapackage.json")))
    .sort();
}

/**
 * A dataset, read and validated whole.
 *
 * @throws DataError on the first thing that cannot be published; Error from the declarations of checks
 */
export function readDataset(name: string, root = "data", files: Files = diskFiles): Dataset {
  const folder = join(root, name);
  const at = (path: string): string => join(folder, path);
  const text = (path: string): string => files.text(at(path));
  const yaml = (path: string): unknown => files.yaml(at(path));

  const descriptor = validateDescriptor(JSON.parse(text("datapackage.json")), at("datapackage.json"));
  const retired = new Set(readCsv(text("retired.csv"), at("retired.csv")).map(({ cells }) => cells["id"]));
  const seen = new Map<string, string>();
  const rows: Row[] = [];
  const claims: Claim[] = [];
  const links: Link[] = [];
  const sources: SourceEntry[] = [];
  for (const table of descriptor.resources) {
    const file = at(table.path);
    const records = readCsv(
      text(table.path),
      file,
      table.schema.fields.map((field) => field.name),
    );
    for (const { line, cells } of records) {
      const id = cells["id"];
      const place = { file, line, row: id ?? "" };
      const idCell = { ...place, column: "id" };
      if (id !== undefined) {
        const before = seen.get(id);
        if (before)
          throw new DataError(idCell, `the id stands in ${before} too.`, "Give each row an id of its own.");
        if (retired.has(id)) {
          throw new DataError(idCell, "the id is retired.", "Ids are never reused: choose a new one.");
        }
        seen.set(id, `${file}, line ${line}`);
      }
      if (isFactTable(table)) rows.push(parseFact({ line, cells }, name, table, file));
      else {
        for (const field of table.schema.fields) checkCell(cells[field.name] ?? "", field, place);
        if (table.name === "claims") claims.push(toClaim(cells));
        if (table.name === "links") links.push(toLink(cells, { ...place, column: "tie" }));
        if (table.name === "sources") sources.push(toSourceEntry(cells));
      }
    }
  }
  checkReferences(claims, links, folder);
  const fileOf = (table: string): string => at(tableOf(descriptor, table).path);
  checkSources(rows, sources, fileOf, at("sources.csv"));
  checkKeys(rows, descriptor, folder);
  const { checks, unchecked } = parseChecks(yaml("checks.yaml") ?? { checks: [] }, at("checks.yaml"));
  checkDeclarations(rows, checks, unchecked, at("checks.yaml"));
  checkNames(rows, checks, fileOf);
  const derivations = parseDerivations(yaml("derived.yaml") ?? { derived: [] }, at("derived.yaml"), claims);
  return { name, descriptor, rows, claims, links, sources, checks, unchecked, derivations };
}

function toClaim(cells: Readonly<Record<string, string>>): Claim {
  const cell = (name: string): string => cells[name] ?? "";
  return {
    id: cell("id"),
    codes: cell("code").split("; ").filter(Boolean),
    kind: cell("kind"),
    theme: cell("theme"),
    text: { en: cell("text_en"), zh: cell("text_zh") },
    basis: cell("basis"),
    locator: cell("locator"),
  };
}

const ties: readonly Tie[] = ["stated", "by-subject", "by-order"];

function toLink(cells: Readonly<Record<string, string>>, place: Place): Link {
  const cell = (name: string): string => cells[name] ?? "";
  const tie = ties.find((name) => name === cell("tie"));
  if (!tie) throw new DataError(place, `"${cell("tie")}" is no tie.`, `Write one of: ${ties.join(", ")}.`);
  return { from: cell("from"), to: cell("to"), relation: cell("relation"), tie };
}

function checkReferences(claims: readonly Claim[], links: readonly Link[], folder: string): void {
  const known = new Set(claims.map(({ id }) => id));
  for (const [index, link] of links.entries()) {
    for (const column of ["from", "to"] as const) {
      if (!known.has(link[column])) {
        throw new DataError(
          { file: join(folder, "links.csv"), line: index + 2, column },
          `"${link[column]}" is no claim.`,
          "Name an id of claims.csv.",
        );
      }
    }
  }
}

/** Two rows of one table may not share all dimensions and the measure: the wide view could hold only one. */
function checkKeys(rows: readonly Row[], descriptor: Descriptor, folder: string): void {
  const byKey = new Map<string, string>();
  for (const row of rows) {
    const key = JSON.stringify([row.table, row.dims, row.measure]);
    const before = byKey.get(key);
    if (before) {
      const path = descriptor.resources.find(({ name }) => name === row.table)?.path ?? row.table;
      throw new DataError(
        { file: join(folder, path), row: row.id },
        `the same dimensions and measure as row "${before}".`,
        "Tell them apart by a dimension, or remove one.",
      );
    }
    byKey.set(key, row.id);
  }
}

function checkDeclarations(
  rows: readonly Row[],
  checks: readonly Check[],
  unchecked: readonly Unchecked[],
  file: string,
): void {
  const transcribed = rows.filter(isTranscribed);
  const { uncovered, both, unknown } = coverage(
    checks,
    unchecked,
    transcribed.map(({ id }) => id),
    rows.filter((row) => !isComputed(row)).map(({ id }) => id),
  );
  const first = (list: readonly string[], problem: string, remedy: string): void => {
    if (list[0] !== undefined) throw new DataError({ file, row: list[0] }, problem, remedy);
  };
  first(unknown, "a declaration names a row that does not exist.", "Correct the id.");
  first(uncovered, "the row is in no check.", "Add a check, or list it under `unchecked` with its reason.");
  first(both, "the row is in a check and under `unchecked`.", "Take it out of `unchecked`.");
}

/** A row names only checks that are declared. */
function checkNames(rows: readonly Row[], checks: readonly Check[], fileOf: (table: string) => string): void {
  const known = new Set(checks.map(({ id }) => id));
  for (const row of rows) {
    if (row.check && !known.has(row.check)) {
      throw new DataError(
        { file: fileOf(row.table), row: row.id, column: "check" },
        `"${row.check}" is not declared.`,
        "Name a check of checks.yaml.",
      );
    }
  }
}

/** Whether a dataset holds figures from outside the five documents. */
export function isContext(dataset: string): boolean {
  return dataset.startsWith("context-");
}

/** The table of that name. */
export function tableOf(descriptor: Descriptor, name: string): TableDescriptor {
  const table = descriptor.resources.find((resource) => resource.name === name);
  if (!table) throw new Error(`${descriptor.name} has no table "${name}".`);
  return table;
}
