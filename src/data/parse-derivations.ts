import { expandTemplate } from "../audit/expand-template.ts";
import type { Both } from "../i18n/locale.ts";
import type { Claim } from "./claim.ts";
import { type Basis, bases } from "./row.ts";
import { DataError, type Place } from "./data-error.ts";
import { type DerivationFunction, isDerivationFunction } from "./derivation-functions.ts";
import { countedList } from "./counted-list.ts";

/** A row that is computed: which function over which rows, and where the result is filed. */
export type Derivation = {
  readonly id: string;
  readonly table: string;
  /** Row whose dimensions the new row takes before `dims` are laid over them. */
  readonly dimsFrom?: string;
  readonly dims: Readonly<Record<string, string>>;
  readonly measure: string;
  readonly unit: string;
  /** What the row rests on; that of its first input where left out. */
  readonly basis?: Basis;
  readonly decimals: number;
  readonly function: DerivationFunction;
  readonly reading: "read" | "printed" | "candidate";
  /** Ids, with ":low" or ":high" for an end of an interval; a list within the list is added up first. */
  readonly inputs: readonly (string | readonly string[])[];
  /** Of "count-of-list": what the document lists, in place of rows. */
  readonly items?: readonly Both[];
  /** Where the document lists them. */
  readonly locator?: string;
  /** Row whose value is the n of the result, where the function gives none. */
  readonly nFrom?: string;
  /** What a reader of the row should know. */
  readonly note?: Both;
};

/**
 * The declarations of derived.yaml, templates expanded.
 *
 * @throws DataError naming the declaration and the key
 */
export function parseDerivations(
  plain: unknown,
  file: string,
  claims: readonly Claim[] = [],
): readonly Derivation[] {
  const list = (plain as { derived?: unknown } | null)?.derived;
  if (!Array.isArray(list)) {
    throw new DataError(
      { file },
      'the key "derived" is not a list.',
      "Write `derived:` and a list below it.",
    );
  }
  return list.flatMap((declaration: Record<string, unknown>, index) => {
    const where = `${file}, ${String(declaration["id"] ?? `declaration ${index + 1}`)}`;
    return expandTemplate(declaration, where).map((expanded) => parseOne(expanded, file, claims));
  });
}

function parseOne(
  plain: Readonly<Record<string, unknown>>,
  file: string,
  claims: readonly Claim[],
): Derivation {
  const row = String(plain["id"] ?? "");
  const text = (key: string): string => {
    const value = plain[key];
    if (typeof value === "string" && value !== "") return value;
    throw new DataError({ file, row, column: key }, `${JSON.stringify(value)} is not a text.`, "Write one.");
  };
  const named = text("function");
  if (!isDerivationFunction(named)) {
    throw new DataError(
      { file, row, column: "function" },
      `"${named}" is unknown.`,
      "See derivation-functions.ts.",
    );
  }
  return {
    id: text("id"),
    table: text("table"),
    ...(plain["dimsFrom"] === undefined ? {} : { dimsFrom: text("dimsFrom") }),
    dims: (plain["dims"] ?? {}) as Record<string, string>,
    measure: text("measure"),
    unit: typeof plain["unit"] === "string" ? plain["unit"] : "percent",
    ...(plain["basis"] === undefined ? {} : { basis: basisOf(text("basis"), file, row) }),
    decimals: typeof plain["decimals"] === "number" ? plain["decimals"] : 1,
    function: named,
    reading: readingOf(plain["reading"], file, row),
    ...inputsOf(plain, claims, { file, row }),
    ...(plain["nFrom"] === undefined ? {} : { nFrom: text("nFrom") }),
    ...(plain["note"] === undefined ? {} : { note: noteOf(plain["note"], file, row) }),
  };
}

/** Rows that are computed with, or the list that is counted. */
function inputsOf(
  plain: Readonly<Record<string, unknown>>,
  claims: readonly Claim[],
  place: Place,
): Pick<Derivation, "inputs" | "items" | "locator"> {
  if (plain["function"] === "count-of-list") return countedList(plain, claims, place);
  const { inputs } = plain;
  if (!Array.isArray(inputs) || inputs.length === 0) {
    throw new DataError({ ...place, column: "inputs" }, "there is no list of rows.", "Name the rows used.");
  }
  return { inputs: inputs as readonly (string | readonly string[])[] };
}

function noteOf(value: unknown, file: string, row: string): Both {
  const { en, zh } = (value ?? {}) as Partial<Record<string, unknown>>;
  if (typeof en === "string" && en !== "" && typeof zh === "string" && zh !== "") return { en, zh };
  throw new DataError(
    { file, row, column: "note" },
    `${JSON.stringify(value)} is no note in both languages.`,
    "Write `note: { en: …, zh: … }`.",
  );
}

/** "candidate" takes the candidate of an unresolved input where it has one; its result is never more than a what-if. */
function readingOf(value: unknown, file: string, row: string): Derivation["reading"] {
  if (value === undefined) return "read";
  const known = (["read", "printed", "candidate"] as const).find((reading) => reading === value);
  if (known) return known;
  throw new DataError(
    { file, row, column: "reading" },
    `${JSON.stringify(value)} is no reading.`,
    "Use one of: read, printed, candidate.",
  );
}

function basisOf(value: string, file: string, row: string): Basis {
  const known = bases.find((basis) => basis === value);
  if (known) return known;
  throw new DataError(
    { file, row, column: "basis" },
    `"${value}" is no basis.`,
    `Use one of: ${bases.join(", ")}.`,
  );
}
