import { atom, within, type BoundCode } from "../bound-code.ts";
import { patternIn } from "../pattern.ts";
import type { RowTest } from "../row-test.ts";
import { rName, rText, rVector } from "./r-literal.ts";

const or = 1;
const and = 2;
const not = 3;
const compare = 4;

/** What a row must be to pass, as a condition; NA counts as no. */
export function rTest(test: RowTest): BoundCode {
  switch (test.is) {
    case "always":
      return { code: "TRUE", binding: atom };
    case "never":
      return { code: "FALSE", binding: atom };
    case "missing":
      return { code: `is.na(${rName(test.column)})`, binding: atom };
    case "present":
      return { code: `!is.na(${rName(test.column)})`, binding: not };
    case "one-of":
      return { code: `${rName(test.column)} %in% ${rVector(test.values, test.orMissing)}`, binding: compare };
    case "none-of":
      return { code: `!${rName(test.column)} %in% ${rVector(test.values, !test.orMissing)}`, binding: not };
    case "range": {
      const at = rName(test.column);
      const value = (end: string | number): string => (typeof end === "number" ? String(end) : rText(end));
      const ends = [
        ...(test.low === null ? [] : [`${at} >= ${value(test.low)}`]),
        ...(test.high === null ? [] : [`${at} <= ${value(test.high)}`]),
      ];
      return { code: ends.join(" & "), binding: ends.length > 1 ? and : compare };
    }
    case "contains":
      return {
        code: `grepl(${rText(test.text)}, tolower(${rName(test.column)}), fixed = TRUE)`,
        binding: atom,
      };
    case "starts":
      return { code: `startsWith(tolower(${rName(test.column)}), ${rText(test.text)})`, binding: atom };
    case "equals":
      return { code: `tolower(${rName(test.column)}) == ${rText(test.text)}`, binding: compare };
    case "pattern":
      return {
        code: `grepl(${rText(patternIn("pcre", test.text))}, ${rName(test.column)}, perl = TRUE)`,
        binding: atom,
      };
    case "any":
      return { code: test.of.map((part) => within(rTest(part), or)).join(" |\n      "), binding: or };
  }
}
