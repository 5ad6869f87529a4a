import { differences } from "./differences.ts";
import { isMapping } from "./mapping.ts";

/** What a key of a declaration may hold. */
export type Field =
  | "row"
  | "rows"
  | "several rows"
  | "products"
  | "shares"
  | "positive number"
  | "true or false"
  | "text"
  | "texts"
  | "differences"
  | "labels"
  | "percent or mean"
  | "difference, percent or factor"
  | "rising or falling"
  | "log or linear"
  | "null value"
  | "confidence level"
  | "test";

type Rule = { readonly holds: (value: unknown) => boolean; readonly expected: string };

const RULES: Readonly<Record<Field, Rule>> = {
  row: { holds: isText, expected: "the id of one row" },
  rows: { holds: (value) => isList(value, 1, isText), expected: "a list of row ids" },
  "several rows": { holds: (value) => isList(value, 2, isText), expected: "a list of two or more row ids" },
  products: {
    holds: (value) => isList(value, 1, isPairOf("perHead", "people")),
    expected: "a list of { perHead: <row id>, people: <row id> }",
  },
  shares: {
    holds: (value) => isList(value, 1, isPairOf("count", "percent")),
    expected: "a list of { count: <row id>, percent: <row id> }",
  },
  "positive number": {
    holds: (value) => typeof value === "number" && Number.isFinite(value) && value > 0,
    expected: "a number above 0, without quotes",
  },
  "true or false": { holds: (value) => typeof value === "boolean", expected: "true or false" },
  text: { holds: isText, expected: "a text that is not empty" },
  differences: {
    holds: (value) => isList(value, 1, (item) => (differences as readonly unknown[]).includes(item)),
    expected: `a list of some of ${differences.join(", ")}`,
  },
  texts: { holds: (value) => isList(value, 1, isText), expected: "a list of texts" },
  labels: {
    holds: (value) => isMapping(value) && isList(Object.values(value), 1, isText),
    expected: "one label for each row id, as in { <row id>: <label> }",
  },
  "percent or mean": oneOf("percent", "mean"),
  "difference, percent or factor": oneOf("difference", "percent", "factor"),
  "rising or falling": oneOf("rising", "falling"),
  "log or linear": oneOf("log", "linear"),
  "null value": oneOf(1, 0),
  "confidence level": {
    holds: (value) => typeof value === "number" && value > 0 && value < 100,
    expected: "a number between 0 and 100, such as 95",
  },
  test: oneOf("t", "f", "chi-squared", "z", "r"),
};

/** What to write instead, or null where the value is what the field may hold. */
export function expectation(field: Field, value: unknown): string | null {
  const { holds, expected } = RULES[field];
  return holds(value) ? null : expected;
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

function isPairOf(first: string, second: string): (value: unknown) => boolean {
  return (value) =>
    isMapping(value) && Object.keys(value).length === 2 && isText(value[first]) && isText(value[second]);
}

function oneOf(...choices: readonly unknown[]): Rule {
  return { holds: (value) => choices.includes(value), expected: `one of ${choices.join(", ")}` };
}

function isList(value: unknown, least: number, holds: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length >= least && value.every(holds);
}
