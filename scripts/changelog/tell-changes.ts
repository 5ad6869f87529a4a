import type { DataChange } from "../../src/data/data-change.ts";
import { rowChanges } from "../../src/data/row-changes.ts";
import { rises, stepNeeded } from "../../src/data/version-step.ts";
import { type State, datasetAt, datasetsOf } from "./dataset-at.ts";

/** What is to be said of the way from one state of `data/` to another. */
export type Told = {
  readonly entries: readonly DataChange[];
  /** The same for whoever runs the script, a line each. */
  readonly lines: readonly string[];
  /** Descriptors whose version did not rise enough. */
  readonly tooLow: readonly string[];
};

type Words = Pick<DataChange, "date" | "reason" | "reasonZh">;

/** Compares the datasets of both states: those that came and those that went, too. */
export function tellChanges(before: State, after: State, words: Words): Told {
  const names = [...new Set([...datasetsOf(after), ...datasetsOf(before)])];
  const told = names.map((name) => ofDataset(name, before, after, words));
  return {
    entries: told.flatMap(({ entries }) => entries),
    lines: told.flatMap(({ lines }) => lines),
    tooLow: told.flatMap(({ tooLow }) => tooLow),
  };
}

const NOTHING: Told = { entries: [], lines: [], tooLow: [] };

function ofDataset(dataset: string, before: State, after: State, words: Words): Told {
  const [was, is] = [datasetAt(before, dataset), datasetAt(after, dataset)];
  const whole = { ...words, dataset, id: "", column: "", old: "", new: "" };
  if (!was && !is) return NOTHING;
  if (!was && is) {
    const entry = { ...whole, version: is.version, new: String(is.rows.length) };
    return {
      entries: [entry],
      lines: [`${dataset} ${is.version}: new, ${is.rows.length} rows.`],
      tooLow: [],
    };
  }
  if (was && !is) {
    const entry = { ...whole, version: was.version, old: String(was.rows.length) };
    return {
      entries: [entry],
      lines: [`${dataset} ${was.version}: withdrawn, with ${was.rows.length} rows.`],
      tooLow: [],
    };
  }
  if (!was || !is) return NOTHING;
  const changes = rowChanges(was.rows, is.rows);
  const lost = was.names.filter((name) => !is.names.includes(name));
  const step = stepNeeded({ changes, lost, differs: was.text !== is.text });
  if (step === null) return NOTHING;
  const entry = { ...whole, version: is.version };
  return {
    entries: changes.length > 0 ? changes.map((change) => ({ ...entry, ...change })) : [entry],
    lines: [
      `${dataset} ${was.version} → ${is.version}: ${changes.length} numbers differ, a ${step} step.`,
      ...lost.map((name) => `  gone: ${name}`),
      ...changes.map(({ id, column, old, new: now }) => `  ${id}, ${column}: ${old || "–"} → ${now || "–"}`),
    ],
    tooLow: rises(was.version, is.version, step) ? [] : [`data/${dataset}/datapackage.json`],
  };
}
