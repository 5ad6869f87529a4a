import type { Plan } from "../plan.ts";
import type { Names } from "./column-names.ts";

/** What differs from one SQL to another. Arguments and results are code; `text` and `quoted` make code of values. */
export type Dialect = {
  readonly language: "duckdb" | "postgres" | "spark";
  readonly quoted: (name: string) => string;
  readonly text: (value: string) => string;
  /** A number inside a formula: never one that makes a division whole. */
  readonly number: (value: number) => string;
  readonly doubleType: string;
  readonly textType: string;
  /** Type for whole numbers where doubles would be shown with a decimal point; null where they are not. */
  readonly wholeType: string | null;
  /** Whether names that differ only in case are the same. */
  readonly ignoresCase: boolean;
  /** Longest name in bytes. */
  readonly longestName: number;
  /** Text that compares by code point. */
  readonly ordered: (text: string) => string;
  readonly contains: (text: string, part: string) => string;
  readonly starts: (text: string, part: string) => string;
  /** Whether a text matches a pattern, which is a value. */
  readonly matches: (text: string, pattern: string) => string;
  readonly quantile: (column: string, p: number) => string;
  readonly arithmetic: Arithmetic;
  readonly read: (plan: Plan, names: Names) => Reading;
};

/** Statements before the question, and a SELECT of the rows as typed columns beside their number in the file. */
export type Reading = {
  readonly statements: readonly string[];
  readonly source: string;
  /** Name of the column that numbers the rows. */
  readonly number: string;
};

/** Functions that give NULL outside their domain. An argument may be used more than once: it is a name or a literal. */
export type Arithmetic = {
  readonly power: (a: string, b: string, once: Once) => string;
  readonly remainder: (a: string, b: string) => string;
  readonly round: (x: string, digits: number) => string;
  readonly sqrt: (x: string) => string;
  readonly ln: (x: string) => string;
  readonly log10: (x: string) => string;
  readonly exp: (x: string, once: Once) => string;
  readonly length: (x: string) => string;
};

/** Keeps a piece of code as a helper column and gives the column's name. */
export type Once = (code: string) => string;
