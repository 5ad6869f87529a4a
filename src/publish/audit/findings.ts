import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseYaml } from "yaml";
import { rowsOf } from "../../audit/check.ts";
import { parsePlaceholders } from "../../data/placeholder.ts";
import { type Row, isComputed } from "../../data/row.ts";
import { plain, writeText } from "../../data/write-number.ts";
import type { Locale } from "../../i18n/locale.ts";
import { memo } from "../memo.ts";
import { groundsOf, inputsOf } from "../grounds.ts";
import { datasetOf, rowOf, studies } from "../site.ts";
import type { DeclaredFinding } from "./finding.ts";
import { ownRows, strangers } from "./finding-gaps.ts";
import { parseFindings } from "./parse-findings.ts";

/** A declared finding in its place. */
export type Finding = Omit<DeclaredFinding, "rows"> & {
  readonly study: string;
  readonly dataset: string;
  /** The numbers it is about. */
  readonly rows: readonly string[];
  /** The other printed numbers of its checks, of its texts, and of what its texts compute. */
  readonly against: readonly string[];
  /** The computed numbers that its texts name, each after the computed ones that it is made of. */
  readonly computed: readonly string[];
};

/** What the file of a study declares; [] where it has none. */
export function declaredFindings(study: string): readonly DeclaredFinding[] {
  const file = join("content/studies", study, "findings.yaml");
  return existsSync(file) ? parseFindings(parseYaml(readFileSync(file, "utf8")), file) : [];
}

/**
 * Every finding, by study and as declared.
 *
 * @throws Error when one names a check or a row that does not exist, or has the id of another
 */
export const findings = memo((): readonly Finding[] =>
  unique(
    studies().flatMap((study) => {
      const dataset = datasetOf(study.dataset);
      const declared = declaredFindings(study.id);
      const [stranger] = strangers(dataset, declared);
      if (stranger) throw new Error(stranger);
      return declared.map((finding) => {
        const rows = ownRows(finding, dataset);
        const checked = dataset.checks.filter(({ id }) => finding.checks.includes(id)).flatMap(rowsOf);
        const named = namedIn(finding).map(rowOf);
        const printed = [...checked.map(rowOf), ...named].flatMap(groundsOf);
        const own = printed.filter((row) => row.dataset === dataset.name).map(({ id }) => id);
        const against = [...new Set(own)].filter((id) => !rows.includes(id));
        const computed = [...new Set(named.flatMap(computedWithin).map(({ id }) => id))];
        return { ...finding, study: study.id, dataset: dataset.name, rows, against, computed };
      });
    }),
  ),
);

/** The computed rows that a row is made of, then the row itself where it is computed. */
function computedWithin(row: Row): readonly Row[] {
  return isComputed(row) ? [...inputsOf(row).flatMap(computedWithin), row] : [];
}

/** Every row that the texts of a finding name, each once. */
function namedIn({ title, what, candidates, handling }: DeclaredFinding): readonly string[] {
  const texts = [
    title,
    what,
    ...candidates.flatMap((each) => [each.reading, each.for, each.against]),
    handling,
  ];
  const segments = texts.flatMap(({ en, zh }) => [en, zh]).flatMap(parsePlaceholders);
  return [...new Set(segments.flatMap((segment) => ("row" in segment ? [segment.row] : [])))];
}

function unique(all: readonly Finding[]): readonly Finding[] {
  const twice = all.find(({ id }, i) => all.findIndex((other) => other.id === id) !== i);
  if (!twice) return all;
  throw new Error(`Two studies have a finding "${twice.id}". Give one of them another id.`);
}

/** The finding that is about a number, where there is one. */
export function findingOf(row: string): Finding | undefined {
  return findingsByRow().get(row);
}

const findingsByRow = memo(
  () => new Map(findings().flatMap((finding) => finding.rows.map((id) => [id, finding] as const))),
);

/** The title of a finding as plain text. */
export function titleOfFinding({ title }: Pick<Finding, "title">, locale: Locale): string {
  return plain(writeText(title[locale], rowOf, locale));
}
