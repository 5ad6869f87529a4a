import { rowsOf } from "../audit/check.ts";
import type { Verdict } from "../audit/verdict.ts";
import { formatNumber } from "../i18n/format-number.ts";
import { formatBare, formatQuantity } from "../i18n/format-quantity.ts";
import type { Locale } from "../i18n/locale.ts";
import { message, messageOf } from "../i18n/messages.ts";
import { type AuditedCheck, auditDataset } from "./audit-dataset.ts";
import { formatLocator } from "./format-locator.ts";
import { categoryLabel, labelOf } from "./label.ts";
import { precisionOfPrint } from "./precision-of-print.ts";
import { type Dataset, tableOf } from "./read-dataset.ts";
import { type Row, type Status, type IntervalLevel, intervalLevels } from "./row.ts";
import { sourceIdsBehind, writeSource } from "./source-entry.ts";
import { writeResult, writeSlip } from "./write-arithmetic.ts";
import { writeDerivation } from "./write-derivation.ts";

/** One check as a record shows it. */
export type RecordCheck = {
  readonly id: string;
  readonly kind: string;
  readonly verdict: Verdict;
  readonly said: string;
  readonly arithmetic: string;
  /** Present where the reading differs from the print. */
  readonly read?: { readonly verdict: Verdict; readonly said: string; readonly arithmetic: string };
  readonly slip: string;
};

/** Everything a reader can ask of one number, in one language. */
export type NumberRecord = {
  readonly id: string;
  readonly table: string;
  readonly label: string;
  /** With relation and unit. */
  readonly value: string;
  readonly status: Status;
  readonly statusText: string;
  readonly asPrinted: string;
  /** Present where it differs from the value used. */
  readonly printedValue: string;
  readonly labelAsPrinted: string;
  readonly where: string;
  readonly basis: string;
  readonly n: string;
  readonly interval: string;
  /** What the interval is; "" where there is none. */
  readonly level: IntervalLevel | "";
  readonly candidate: string;
  readonly note: string;
  readonly derivation: string;
  /** Works outside the documents that the number is from. */
  readonly sources: readonly { readonly text: string; readonly address: string }[];
  readonly checks: readonly RecordCheck[];
  /** Why the number stands in no check; "" where it stands in one, and for derived rows. */
  readonly unchecked: string;
};

/** Records of all rows of a dataset by id, in one language. */
export function recordsOf(dataset: Dataset, locale: Locale): ReadonlyMap<string, NumberRecord> {
  const rows = new Map(dataset.rows.map((row) => [row.id, row]));
  const byRow = new Map<string, AuditedCheck[]>();
  for (const audited of auditDataset(dataset)) {
    for (const id of rowsOf(audited.check)) byRow.set(id, [...(byRow.get(id) ?? []), audited]);
  }
  const reasons = new Map(
    dataset.unchecked.flatMap(({ reason, rows: ids }) => ids.map((id) => [id, reason])),
  );
  const sources = new Map(
    dataset.sources.map((entry) => [entry.id, { text: writeSource(entry, locale), address: entry.address }]),
  );
  const derivations = new Map(dataset.derivations.map((derivation) => [derivation.id, derivation]));
  return new Map(
    dataset.rows.map((row) => {
      const table = tableOf(dataset.descriptor, row.table);
      const derivation = derivations.get(row.id);
      const reason = reasons.get(row.id);
      const record: NumberRecord = {
        id: row.id,
        table: row.table,
        label: labelOf(row, table, locale),
        value: formatQuantity(row, locale),
        status: row.status,
        statusText: message(locale, `status.${row.status}.long`),
        asPrinted: row.asPrinted,
        printedValue: printedValue(row, locale),
        labelAsPrinted: row.labelAsPrinted,
        where: row.locator ? formatLocator(row.locator, locale) : "",
        basis: categoryLabel(table, "basis", row.basis, locale),
        n: row.n === null ? "" : formatNumber(row.n, 1, locale),
        ...intervalOf(row, locale),
        candidate: row.candidate === null ? "" : formatQuantity({ ...row, value: row.candidate }, locale),
        note: locale === "zh" ? row.noteZh : row.note,
        sources: sourceIdsBehind(row, dataset).flatMap((id) => sources.get(id) ?? []),
        derivation: derivation ? writeDerivation(derivation, row, rows, locale) : "",
        checks: (byRow.get(row.id) ?? []).map((audited) => recordCheck(audited, rows, locale)),
        unchecked: reason ? messageOf(locale, `unchecked.${reason}`) : "",
      };
      return [row.id, record] as const;
    }),
  );
}

function printedValue(row: Row, locale: Locale): string {
  if (row.printedValue === null || row.printedValue === row.value) return "";
  return formatQuantity({ ...row, value: row.printedValue, precision: precisionOfPrint(row) }, locale);
}

function intervalOf(row: Row, locale: Locale): Pick<NumberRecord, "interval" | "level"> {
  const level = intervalLevels.find((known) => known === row.level);
  if (!level || row.low === null || row.high === null) return { interval: "", level: "" };
  const low = formatBare({ ...row, value: row.low }, locale);
  const high = formatQuantity({ ...row, value: row.high, relation: "=" }, locale);
  const key = Math.min(row.low, row.high) < 0 ? "level.ends-signed" : "level.ends";
  return { interval: message(locale, key, { low, high }), level };
}

/** One check in the words of a language. */
export function recordCheck(
  { check, printed, read }: AuditedCheck,
  rows: ReadonlyMap<string, Row>,
  locale: Locale,
): RecordCheck {
  const arithmetic = writeResult(printed, rows, locale);
  const arithmeticRead = writeResult(read, rows, locale, "read");
  const say = (verdict: Verdict, reason?: string): string =>
    messageOf(locale, `verdict.${verdict}`) +
    (reason ? message(locale, "mark.aside", { word: messageOf(locale, `reason.${reason}`) }) : "");
  return {
    id: check.id,
    kind: messageOf(locale, `kind.${check.kind}`),
    verdict: printed.verdict,
    said: say(printed.verdict, printed.reason),
    arithmetic,
    ...(arithmetic === arithmeticRead && printed.verdict === read.verdict
      ? {}
      : {
          read: { verdict: read.verdict, said: say(read.verdict, read.reason), arithmetic: arithmeticRead },
        }),
    slip: writeSlip(printed, locale),
  };
}
