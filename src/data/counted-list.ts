import type { Both } from "../i18n/locale.ts";
import type { Claim } from "./claim.ts";
import { DataError, type Place } from "./data-error.ts";
import { isLocator } from "./locator.ts";

/** What a document lists and this site counts: nothing of it is a row, so it is named, with its place. */
export type CountedList = {
  readonly inputs: readonly [];
  readonly items: readonly Both[];
  readonly locator: string;
};

type Plain = Readonly<Record<string, unknown>>;

/**
 * The list that a declaration of `derived.yaml` counts. The id of a claim stands for its words.
 *
 * @throws DataError where rows are named, the place is none, nothing is listed, a thing has no name in one language, or is
 * named twice
 */
export function countedList(plain: Plain, claims: readonly Claim[], place: Place): CountedList {
  const fail = (column: string, problem: string, remedy: string): never => {
    throw new DataError({ ...place, column }, problem, remedy);
  };
  const { inputs, items, locator } = plain;
  if (inputs !== undefined) fail("inputs", "a list is counted by its items.", "Leave the rows out.");
  if (typeof locator !== "string" || !isLocator(locator)) {
    return fail("locator", `${JSON.stringify(locator)} is not a locator.`, "Name the place of the list.");
  }
  if (!Array.isArray(items) || items.length === 0) {
    return fail("items", "nothing is listed.", "Name each thing counted.");
  }
  const things = items.map((item: unknown): Both => {
    if (typeof item === "string") {
      return claims.find(({ id }) => id === item)?.text ?? fail("items", `"${item}" is no claim.`, NAME);
    }
    const { en, zh } = (item ?? {}) as Plain;
    if (isName(en) && isName(zh)) return { en, zh };
    return fail("items", `${JSON.stringify(item)} is no name in both languages.`, NAME);
  });
  for (const locale of ["en", "zh"] as const) {
    const names = things.map((thing) => thing[locale]);
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined) fail("items", `"${twice}" is named twice.`, "Name each thing once.");
  }
  return { inputs: [], items: things, locator };
}

const NAME = "Name an id of claims.csv, or write `{ en: …, zh: … }`.";

function isName(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}
