import type { Filter } from "../query.ts";
import { readCell, readText, splitList, splitName, writeCell, writeText } from "./address-text.ts";

/** The parameter that holds a filter: "in", "answer:dissatisfied,very-dissatisfied"; "at-least", "year:2007". */
export function writeFilter(filter: Filter): readonly [parameter: string, text: string] {
  const name = writeText(filter.column, ":");
  switch (filter.op) {
    case "in":
    case "not-in":
      return [filter.op, `${name}:${filter.values.map((value) => writeCell(value, ",")).join(",")}`];
    case "range": {
      const [low, high] = [filter.low, filter.high].map((end) => (end === null ? "" : writeCell(end, ".")));
      // A link that ended in ".." would lose them wherever links are found in running text.
      if (low !== "" && high === "") return ["at-least", `${name}:${low}`];
      if (low === "" && high !== "") return ["at-most", `${name}:${high}`];
      return ["range", `${name}:${low}..${high}`];
    }
    case "missing":
    case "present":
      return [filter.op, writeText(filter.column, "")];
    default:
      return [filter.op, `${name}:${filter.text}`];
  }
}

export function isFilterParameter(parameter: string): boolean {
  return parameters.has(parameter);
}

const parameters = new Set(
  "in not-in range at-least at-most contains starts equals pattern missing present".split(" "),
);

// Two ends about "..", in neither of which two points stand but behind a "~".
const RANGE = /^((?:~[^]|(?!\.\.)[^~])*)\.\.((?:~[^]|(?!\.\.)[^~])*)$/;

/** null where it is damaged. */
export function readFilter(parameter: string, written: string): Filter | null {
  if (parameter === "missing" || parameter === "present") return { op: parameter, column: readText(written) };
  const split = splitName(written);
  if (split === null) return null;
  const { name: column, rest } = split;
  switch (parameter) {
    case "in":
    case "not-in":
      return { op: parameter, column, values: splitList(rest).map(readCell) };
    case "contains":
    case "starts":
    case "equals":
    case "pattern":
      return { op: parameter, column, text: rest };
    case "at-least":
      return rest === "" ? null : { op: "range", column, low: readCell(rest), high: null };
    case "at-most":
      return rest === "" ? null : { op: "range", column, low: null, high: readCell(rest) };
    case "range": {
      const ends = RANGE.exec(rest);
      const end = (text = "") => (text === "" ? null : readCell(text));
      return ends && { op: "range", column, low: end(ends[1]), high: end(ends[2]) };
    }
    default:
      return null;
  }
}
