import { deriveRows } from "./derive-rows.ts";
import { isFactTable } from "./descriptor.ts";
import { labelOf } from "./label.ts";
import { type Dataset, tableOf } from "./read-dataset.ts";
import { isComputed } from "./row.ts";
import { writeFacts } from "./write-facts.ts";

/** The text that each fact table of a dataset must have, its derived rows computed anew. */
export function rebuildFacts({
  descriptor,
  rows,
  derivations,
}: Pick<Dataset, "descriptor" | "rows" | "derivations">): readonly {
  readonly path: string;
  readonly text: string;
}[] {
  const kept = rows.filter((row) => !isComputed(row));
  const derived = deriveRows(derivations, kept, (row, locale) =>
    labelOf(row, tableOf(descriptor, row.table), locale),
  );
  const whole = [...kept, ...derived];
  return descriptor.resources.filter(isFactTable).map((table) => ({
    path: table.path,
    text: writeFacts(
      table,
      whole.filter((row) => row.table === table.name),
    ),
  }));
}
