import type { ChartChoice } from "../../query/query.ts";
import { companionsOf } from "./companions.ts";
import type { Facts } from "./facts.ts";
import { type ChartInput, numberOf } from "./input.ts";
import { valueLabel } from "../../query/column.ts";

/** Finds a column by its name. */
export type Named = (name: string | null) => Facts | undefined;

/** The columns that a mark measures, each on an axis (or scale of colour) of its own; null where one lacks. */
export function quantitiesOf(
  { mark, x, y, colour, low, high }: ChartChoice,
  named: Named,
): readonly Facts[] | null {
  const numeric = (name: string | null): Facts | undefined => {
    const found = named(name);
    return found?.role === "number" || (found?.time === "year" && mark !== "lines") ? found : undefined;
  };
  const [nx, ny] = [numeric(x), numeric(y)];
  switch (mark) {
    case "bars":
      return nx ? [nx] : x === null && named(y) ? [] : null;
    case "dots":
      if (named(y)?.role === "number") return named(x) && ny ? [ny] : null;
      return nx ? [nx] : null;
    case "histogram":
    case "box":
      return nx ? [nx] : null;
    case "likert":
      return nx && named(y) && named(colour) ? [nx] : null;
    case "forest":
      return nx && named(low) && named(high) ? [nx] : null;
    case "lines":
      return named(x)?.role === "time" && ny ? [ny] : null;
    case "scatter":
      return nx && ny ? [nx, ny] : null;
    case "heat-map": {
      const shade = numeric(colour);
      return named(x) && named(y) && shade ? [shade] : null;
    }
  }
}

/** The units of a number, as readers see them, where a column beside it names them. */
export function unitsOf(
  { name, cells }: Facts,
  input: ChartInput,
  facts: readonly Facts[],
): readonly string[] {
  const unit = facts.find((one) => one.name === companionsOf(name, input.columns).unit);
  const here = unit?.cells.filter((cell, line) => cell !== null && numberOf(cells[line]) !== null) ?? [];
  return [...new Set(here.map((cell) => valueLabel(unit?.column ?? {}, String(cell))))];
}
