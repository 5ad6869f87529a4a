import { atom, within, type BoundCode } from "../bound-code.ts";
import { patternIn } from "../pattern.ts";
import type { RowTest } from "../row-test.ts";
import { pythonList, pythonText, pythonValue } from "./python-literal.ts";

// In Python `&` and `|` bind more tightly than comparisons.
const compare = 1;
const or = 2;
const and = 3;
const invert = 6;

/** What a row of the data frame must be to pass, as a column of truth; missing counts as no. */
export function pythonTest(test: RowTest, frame: string): BoundCode {
  const at = (column: string): string => `${frame}[${pythonText(column)}]`;
  switch (test.is) {
    case "always":
    case "never": {
      const truth = test.is === "always" ? "True" : "False";
      return { code: `pd.Series(${truth}, index=${frame}.index)`, binding: atom };
    }
    case "missing":
      return { code: `${at(test.column)}.isna()`, binding: atom };
    case "present":
      return { code: `${at(test.column)}.notna()`, binding: atom };
    case "one-of": {
      const code = `${at(test.column)}.isin(${pythonList(test.values)})`;
      return test.orMissing
        ? { code: `${code} | ${at(test.column)}.isna()`, binding: or }
        : { code, binding: atom };
    }
    case "none-of": {
      const code = `~${at(test.column)}.isin(${pythonList(test.values)})`;
      return test.orMissing
        ? { code, binding: invert }
        : { code: `${code} & ${at(test.column)}.notna()`, binding: and };
    }
    case "range": {
      const { low, high } = test;
      const column = at(test.column);
      if (low !== null && high !== null) {
        return { code: `${column}.between(${pythonValue(low)}, ${pythonValue(high)})`, binding: atom };
      }
      const code =
        low !== null ? `${column} >= ${pythonValue(low)}` : `${column} <= ${pythonValue(high ?? 0)}`;
      return { code, binding: compare };
    }
    case "contains":
      return {
        code: `${at(test.column)}.str.lower().str.contains(${pythonText(test.text)}, regex=False)`,
        binding: atom,
      };
    case "starts":
      return {
        code: `${at(test.column)}.str.lower().str.startswith(${pythonText(test.text)})`,
        binding: atom,
      };
    case "equals":
      return { code: `${at(test.column)}.str.lower() == ${pythonText(test.text)}`, binding: compare };
    case "pattern": {
      const pattern = pythonText(patternIn("python", test.text));
      return { code: `${at(test.column)}.str.contains(${pattern}, flags=re.ASCII)`, binding: atom };
    }
    case "any": {
      const parts = test.of.map((part) => within(pythonTest(part, frame), or));
      return { code: parts.join("\n    | "), binding: or };
    }
  }
}
