import type { NumberRecord } from "../data/record.ts";
import { type IntervalLevel, type Status, intervalLevels, statuses } from "../data/row.ts";
import type { Locale } from "../i18n/locale.ts";
import { type MessageKey, message } from "../i18n/messages.ts";

const LABELS = [
  "record.as-printed",
  "record.printed-value",
  "record.label",
  "record.where",
  "record.source",
  "record.basis",
  "record.n-is",
  "record.candidate",
  "record.candidate-note",
  "record.derivation",
  "record.checks",
  "record.no-check",
  "record.as-read",
  "record.note",
  "record.finding",
  "record.row",
  "mark.aside",
  "punctuation.colon",
  "punctuation.space",
  "punctuation.stop",
] as const satisfies readonly MessageKey[];

/** The words around a record, such as the names of its lines, by their key in content/ui. */
export type RecordLabels = Readonly<
  Record<
    (typeof LABELS)[number] | `status.${Status}` | `level.${IntervalLevel}` | `level.${IntervalLevel}.note`,
    string
  >
>;

/** What a record says; what it leaves out is empty. */
export type SlimRecord = Pick<NumberRecord, "id" | "label" | "value" | "status" | "basis"> &
  Partial<NumberRecord> & {
    /** The finding of the audit that is about the number, and its address. */
    readonly finding?: { readonly title: string; readonly address: string };
  };

/** The records of one table in one language, as the browser fetches them. */
export type RecordsFile = {
  readonly labels: RecordLabels;
  readonly records: Readonly<Record<string, SlimRecord>>;
};

/** Text of the file: empty parts of records are left out. */
export function writeRecordsFile(records: readonly SlimRecord[], locale: Locale): string {
  const keys = [
    ...LABELS,
    ...statuses.map((status) => `status.${status}` as const),
    ...intervalLevels.flatMap((level) => [`level.${level}`, `level.${level}.note`] as const),
  ];
  const labels = Object.fromEntries(keys.map((key) => [key, message(locale, key)]));
  const slim = (_: string, value: unknown): unknown =>
    value === "" || (Array.isArray(value) && value.length === 0) ? undefined : value;
  const slimmed: unknown = JSON.parse(
    JSON.stringify(Object.fromEntries(records.map((r) => [r.id, r])), slim),
  );
  return JSON.stringify({ labels, records: slimmed });
}
