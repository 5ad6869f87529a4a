import type { Locale } from "../i18n/locale.ts";
import { message } from "../i18n/messages.ts";
import type { Derivation } from "./parse-derivations.ts";
import { derive } from "./derivation-functions.ts";
import type { Row } from "./row.ts";

/** What a row is called in a note. */
type Describe = (row: Row, locale: Locale) => string;

/** What the derived rows need of a transcribed one. */
type Lookup = ReadonlyMap<string, Row>;

/**
 * Computes the derived rows of a dataset, in the order of the declarations; a later one may stand on an earlier
 * one. A row that stands on a doubtful number says so in its note.
 *
 * @throws Error when an input is unknown or has no value
 */
export function deriveRows(
  derivations: readonly Derivation[],
  transcribed: readonly Row[],
  describe: Describe = ({ id }) => id,
): readonly Row[] {
  const known = new Map(transcribed.map((row) => [row.id, row]));
  return derivations.map((derivation) => {
    const row = deriveRow(derivation, known, describe);
    known.set(row.id, row);
    return row;
  });
}

function deriveRow(derivation: Derivation, known: Lookup, describe: Describe): Row {
  const find = (id: string): Row => {
    const row = known.get(id);
    if (row) return row;
    throw new Error(
      `derived.yaml, ${derivation.id}: row "${id}" does not exist. Correct the id, or its order.`,
    );
  };
  const valueOf = (input: string): number => {
    const { id, end } = inputOf(input);
    const value = inputUnder(find(id), end, derivation.reading);
    if (value !== null) return value;
    const lacks = end === "value" ? "no single value" : `no ${end} end`;
    throw new Error(`derived.yaml, ${derivation.id}: row "${id}" has ${lacks}. Use another row.`);
  };
  const result = derive(
    derivation.function,
    derivation.items?.map(() => 1) ??
      derivation.inputs.map((input) =>
        typeof input === "string" ? valueOf(input) : input.map(valueOf).reduce((a, b) => a + b, 0),
      ),
  );
  const inputs = derivation.inputs.flat().map((input) => find(inputOf(input).id));
  const [first] = inputs;
  const doubtful = inputs.filter(({ status, note }) => status === "unresolved" || note.startsWith(DOUBT));
  const round = (value: number | undefined): number | null =>
    value === undefined ? null : roundTo(value, derivation.decimals);
  const doubtNote = (locale: Locale): string =>
    doubtful.length === 0
      ? ""
      : message(locale, "derived.doubtful", {
          rows: doubtful
            .map((input) => describe(input, locale))
            .join(message(locale, "punctuation.semicolon")),
        });
  const model = derivation.dimsFrom === undefined ? undefined : find(derivation.dimsFrom);
  const note = (locale: Locale): string =>
    [doubtNote(locale), derivation.note?.[locale] ?? ""]
      .filter(Boolean)
      .join(message(locale, "punctuation.space"));
  return {
    id: derivation.id,
    dataset: known.values().next().value?.dataset ?? "",
    table: derivation.table,
    dims: { ...model?.dims, ...derivation.dims },
    measure: derivation.measure,
    relation: result.relation ?? "=",
    value: round(result.value),
    printedValue: null,
    low: round(result.low),
    high: round(result.high),
    level: result.level ?? "",
    n: result.n ?? (derivation.nFrom === undefined ? model?.n : valueOf(derivation.nFrom)) ?? null,
    unit: derivation.unit,
    precision: Number(`1e${-derivation.decimals}`),
    asPrinted: "",
    occurrence: null,
    labelAsPrinted: "",
    locator: derivation.locator ?? "",
    source: "",
    shares: "",
    basis: derivation.basis ?? first?.basis ?? "record",
    status: "derived",
    check: "",
    candidate: null,
    note: note("en"),
    noteZh: note("zh"),
  };
}

/** How the English note of a row begins that stands on a doubtful number. */
const DOUBT = message("en", "derived.doubtful", { rows: "" }).replace(/ \.$/, "");

/** A row named as input: its value, or with ":low" or ":high" after the id an end of its interval. */
export function inputOf(input: string): { readonly id: string; readonly end: "value" | "low" | "high" } {
  const [id = "", end] = input.split(":");
  return { id, end: end === "low" || end === "high" ? end : "value" };
}

/** What an input is under a reading; null where the row has no such number. */
export function inputUnder(
  row: Row,
  end: ReturnType<typeof inputOf>["end"],
  reading: Derivation["reading"],
): number | null {
  return end === "value" ? valueUnder(row, reading) : row[end];
}

/** The value of a row under a reading; derived rows have one only. */
function valueUnder(row: Row, reading: Derivation["reading"]): number | null {
  if (reading === "printed" && row.status !== "derived") return row.printedValue;
  if (reading === "candidate") return row.candidate ?? row.value;
  return row.value;
}

/** To so many decimals; to tens, hundreds, … where they are negative. */
function roundTo(value: number, decimals: number): number {
  const unit = 10 ** -decimals;
  return decimals < 0 ? Math.round(value / unit) * unit : Number(value.toFixed(decimals));
}
