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
  const valueOf = (id: string): number => {
    const row = find(id);
    const value = valueUnder(row, derivation.reading);
    if (value !== null) return value;
    throw new Error(`derived.yaml, ${derivation.id}: row "${id}" has no single value. Use another row.`);
  };
  const result = derive(
    derivation.function,
    derivation.inputs.map((input) =>
      typeof input === "string" ? valueOf(input) : input.map(valueOf).reduce((a, b) => a + b, 0),
    ),
  );
  const inputs = derivation.inputs.flat().map(find);
  const [first] = inputs;
  const doubtful = inputs.filter(({ status, note }) => status === "unresolved" || note.startsWith(DOUBT));
  const round = (value: number): number => Number(value.toFixed(derivation.decimals));
  const doubtNote = (locale: Locale): string =>
    doubtful.length === 0
      ? ""
      : message(locale, "derived.doubtful", {
          rows: doubtful
            .map((input) => describe(input, locale))
            .join(message(locale, "punctuation.semicolon")),
        });
  return {
    id: derivation.id,
    dataset: first?.dataset ?? "",
    table: derivation.table,
    dims: { ...(derivation.dimsFrom ? find(derivation.dimsFrom).dims : {}), ...derivation.dims },
    measure: derivation.measure,
    relation: "=",
    value: round(result.value),
    printedValue: null,
    low: result.low === undefined ? null : round(result.low),
    high: result.high === undefined ? null : round(result.high),
    level: result.low === undefined ? "" : "wilson-95",
    n: result.n ?? null,
    unit: derivation.unit,
    precision: Number(`1e-${derivation.decimals}`),
    asPrinted: "",
    occurrence: null,
    labelAsPrinted: "",
    locator: "",
    source: "",
    shares: "",
    basis: derivation.basis ?? first?.basis ?? "record",
    status: "derived",
    check: "",
    candidate: null,
    note: doubtNote("en"),
    noteZh: doubtNote("zh"),
  };
}

/** How the English note of a row begins that stands on a doubtful number. */
const DOUBT = message("en", "derived.doubtful", { rows: "" }).replace(/ \.$/, "");

/** The value of a row under a reading; derived rows have one only. */
export function valueUnder(row: Row, reading: Derivation["reading"]): number | null {
  if (reading === "printed" && row.status !== "derived") return row.printedValue;
  if (reading === "candidate") return row.candidate ?? row.value;
  return row.value;
}
