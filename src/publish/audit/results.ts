import { type CheckKind, checkKinds, rowsOf } from "../../audit/check.ts";
import { bestFirst, type Verdict } from "../../audit/verdict.ts";
import { type AuditedCheck, auditDataset } from "../../data/audit-dataset.ts";
import { formatLocator } from "../../data/format-locator.ts";
import { labelParts, titleOf } from "../../data/label.ts";
import { type Dataset, tableOf } from "../../data/read-dataset.ts";
import { type RecordCheck, recordCheck } from "../../data/record.ts";
import type { Row } from "../../data/row.ts";
import { isTranscribed } from "../../data/transcription.ts";
import type { Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import { memo } from "../memo.ts";
import { datasets, studies } from "../site.ts";
import { type RowWords, nameChecks } from "./check-names.ts";
import { figuresOn } from "./figure-rows.ts";
import type { Severity } from "./finding.ts";
import { findings } from "./findings.ts";

/** Verdicts from the worst, then that which says nothing of the numbers. */
export const verdictOrder: readonly Verdict[] = [...[...bestFirst].reverse(), "not-testable"];

/** One check with what it says, in the words of a language. */
export type CheckResult = {
  readonly id: string;
  readonly dataset: string;
  readonly kind: CheckKind;
  readonly printed: Verdict;
  readonly read: Verdict;
  readonly rows: readonly string[];
  /** Tells the check from the others of its kind and document. */
  readonly name: string;
  /** The row to open first. */
  readonly row: string;
  /** Id of the finding that names the check, "" for none. */
  readonly finding: string;
  /** That of its finding; "rounding" for a slip of the last digit without one; "" for the others. */
  readonly severity: Severity | "";
  /** Figures that rest on one of its rows. */
  readonly figures: readonly string[];
  readonly words: RecordCheck;
};

/** The datasets with checks or with numbers that could stand in one, in the order of the studies. */
export function auditedDatasets(): readonly Dataset[] {
  const order = studies().map(({ dataset }) => dataset);
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return datasets()
    .filter(({ checks, rows }) => checks.length > 0 || rows.some(isTranscribed))
    .sort((a, b) => rank(a.name) - rank(b.name));
}

/** The result of every check of the site, by dataset and as declared. */
export const checkResults = memo((locale: Locale): readonly CheckResult[] =>
  auditedDatasets().flatMap((dataset) => resultsOf(dataset, locale)),
);

function resultsOf(dataset: Dataset, locale: Locale): readonly CheckResult[] {
  const rows = new Map(dataset.rows.map((row) => [row.id, row]));
  const own = findings().filter((finding) => finding.dataset === dataset.name);
  const audited = auditDataset(dataset).map((result) => {
    const { id, kind } = result.check;
    const ids = rowsOf(result.check);
    const isOfAll = !ids.includes(result.printed.against?.id ?? "");
    return { id, kind, rows: ids, row: rowToOpen(result, rows), isOfAll, result };
  });
  return nameChecks(audited, rowWords(dataset, rows, locale)).map(({ result, isOfAll: _, ...check }) => {
    const { printed, read } = result;
    const finding = own.find(({ checks }) => checks.includes(check.id));
    const slip = printed.verdict === "off-by-less-than-one" ? "rounding" : "";
    return {
      ...check,
      dataset: dataset.name,
      printed: printed.verdict,
      read: read.verdict,
      finding: finding?.id ?? "",
      severity: finding?.severity ?? slip,
      figures: [...new Set(check.rows.flatMap(figuresOn))],
      words: recordCheck(result, rows, locale),
    };
  });
}

type Rows = ReadonlyMap<string, Row>;

/** The row the numbers were held against, else the one that was corrected, else the last. */
function rowToOpen({ check, printed }: AuditedCheck, rows: Rows): string {
  const ids = rowsOf(check);
  return (
    ids.find((id) => id === printed.against?.id) ??
    ids.find((id) => rows.get(id)?.status === "corrected") ??
    ids.at(-1) ??
    ""
  );
}

function rowWords({ descriptor }: Dataset, rows: Rows, locale: Locale): RowWords {
  const table = (id: string) => tableOf(descriptor, rows.get(id)?.table ?? "");
  return {
    table: (id) => titleOf(table(id), locale),
    parts: (id) => {
      const row = rows.get(id);
      return row ? labelParts(row, table(id), locale) : [];
    },
    where: (id) => {
      const locator = rows.get(id)?.locator;
      return locator ? formatLocator(locator, locale) : "";
    },
    between: message(locale, "punctuation.semicolon"),
  };
}

/** Kinds of check that are in use, in the order in which they are documented. */
export function kindsInUse(): readonly CheckKind[] {
  const used = new Set(checkResults("en").map(({ kind }) => kind));
  return checkKinds.filter((kind) => used.has(kind));
}
