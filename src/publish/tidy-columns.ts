import type { Field, TableDescriptor } from "../data/descriptor.ts";
import { fieldOf } from "../data/label.ts";
import type { Row } from "../data/row.ts";

/** What stands beside a measure where its rows need it. */
export type Attribute = "relation" | "low" | "high" | "level" | "unit" | "n-of" | "status";

/** What a column of the tidy table holds; `of` is the index column or the measure it belongs to. */
export type TidyColumn = {
  readonly name: string;
  readonly type: "string" | "number" | "integer";
} & (
  | { readonly role: "index"; readonly of: string; readonly unit?: "year" }
  | { readonly role: "label"; readonly of: string; readonly language: "en" | "zh" }
  | { readonly role: "measure"; readonly of: string; readonly unit: string }
  | { readonly role: Attribute; readonly of: string }
  | { readonly role: "n" }
  | { readonly role: "source" }
);

export type TidyRole = TidyColumn["role"];

/**
 * Columns of the tidy table: each index column with its labels; n, where every observation has one; each measure
 * with what its rows need: relation where one is not "=", bounds where one has bounds, unit where there are
 * several, n where observations differ within themselves, status always; source, where a row names one.
 *
 * @param oneN whether the measures of every observation state the same n
 * @throws Error where two columns would have one name
 */
export function tidyColumns(
  table: TableDescriptor,
  index: readonly string[],
  measures: readonly string[],
  rows: readonly Row[],
  oneN: boolean,
): readonly TidyColumn[] {
  const columns: readonly TidyColumn[] = [
    ...index.flatMap((name) =>
      indexColumns(
        fieldOf(table, name),
        rows.map(({ dims }) => dims[name] ?? ""),
      ),
    ),
    ...(oneN ? [{ name: "n", type: "integer", role: "n" } as const] : []),
    ...measures.flatMap((name) =>
      measureColumns(
        name,
        rows.filter((row) => row.measure === name),
        oneN,
      ),
    ),
    ...(rows.some(({ source }) => source !== "")
      ? [{ name: "source", type: "string", role: "source" } as const]
      : []),
  ];
  const seen = new Set<string>();
  for (const { name } of columns) {
    if (seen.has(name)) {
      throw new Error(
        `The tidy table "${table.name}" would have two columns "${name}". Rename the measure or dimension.`,
      );
    }
    seen.add(name);
  }
  return columns;
}

/** Years are whole numbers, unless the package explains them as categories. */
function indexColumns({ name, categories }: Field, values: readonly string[]): readonly TidyColumn[] {
  const present = values.filter((value) => value !== "");
  if (!categories && present.length > 0 && present.every((value) => YEAR.test(value))) {
    return [{ name, type: "integer", role: "index", of: name, unit: "year" }];
  }
  const label = (language: "en" | "zh", suffix: string): TidyColumn => ({
    name: `${name}_${suffix}`,
    type: "string",
    role: "label",
    of: name,
    language,
  });
  return [
    { name, type: "string", role: "index", of: name },
    ...(categories ? [label("en", "label"), label("zh", "label_zh")] : []),
  ];
}

const YEAR = /^(1[89]|20)\d\d$/;

function measureColumns(name: string, rows: readonly Row[], oneN: boolean): readonly TidyColumn[] {
  const units = new Set(rows.map(({ unit }) => unit));
  const [unit = ""] = units.size === 1 ? units : [];
  const bounded = rows.some(({ low, high }) => low !== null || high !== null);
  const attributes: readonly (readonly [Attribute, boolean])[] = [
    ["relation", rows.some(({ relation }) => relation !== "=")],
    ["low", bounded],
    ["high", bounded],
    ["level", bounded],
    ["unit", units.size > 1],
    ["n-of", !oneN && rows.some(({ n }) => n !== null)],
    ["status", true],
  ];
  return [
    { name, type: "number", role: "measure", of: name, unit },
    ...attributes
      .filter(([, needed]) => needed)
      .map(([role]): TidyColumn => ({
        name: `${name}_${role === "n-of" ? "n" : role}`,
        type: role === "low" || role === "high" ? "number" : role === "n-of" ? "integer" : "string",
        role,
        of: name,
      })),
  ];
}
