import { rowChanges } from "../../src/data/row-changes.ts";
import { rises, stepNeeded } from "../../src/data/version-step.ts";
import { type State, datasetAt, datasetsOf } from "./dataset-at.ts";
import type { Change } from "./reasons.ts";

/** What is to be said of the way from one state of `data/` to another. */
export type Told = {
  readonly changes: readonly Change[];
  /** The same for whoever runs the script, a line each. */
  readonly lines: readonly string[];
  /** Descriptors whose version did not rise enough. */
  readonly tooLow: readonly string[];
};

/** Compares the datasets of both states: those that came and those that went, too. */
export function tellChanges(before: State, after: State): Told {
  const names = [...new Set([...datasetsOf(after), ...datasetsOf(before)])];
  const told = names.map((name) => ofDataset(name, before, after));
  return {
    changes: told.flatMap(({ changes }) => changes),
    lines: told.flatMap(({ lines }) => lines),
    tooLow: told.flatMap(({ tooLow }) => tooLow),
  };
}

const NOTHING: Told = { changes: [], lines: [], tooLow: [] };

function ofDataset(dataset: string, before: State, after: State): Told {
  const [was, is] = [datasetAt(before, dataset), datasetAt(after, dataset)];
  const whole = { dataset, id: "", column: "", old: "", new: "" };
  if (!was) {
    if (!is) return NOTHING;
    return {
      changes: [{ ...whole, version: is.version, new: String(is.rows.length) }],
      lines: [`${dataset} ${is.version}: new, ${is.rows.length} rows.`],
      tooLow: [],
    };
  }
  if (!is) {
    return {
      changes: [{ ...whole, version: was.version, old: String(was.rows.length) }],
      lines: [`${dataset} ${was.version}: withdrawn, with ${was.rows.length} rows.`],
      tooLow: [],
    };
  }
  const changes = rowChanges(was.rows, is.rows);
  const lost = was.names.filter((name) => !is.names.includes(name));
  const step = stepNeeded({ changes, lost, differs: was.text !== is.text });
  if (step === null) return NOTHING;
  const entry = { ...whole, version: is.version };
  return {
    changes: changes.length > 0 ? changes.map((change) => ({ ...entry, ...change })) : [entry],
    lines: [
      `${dataset} ${was.version} → ${is.version}: ${changes.length} numbers differ, a ${step} step.`,
      ...lost.map((name) => `  gone: ${name}`),
      ...changes.map(({ id, column, old, new: now }) => `  ${id}, ${column}: ${old || "–"} → ${now || "–"}`),
    ],
    tooLow: rises(was.version, is.version, step) ? [] : [`data/${dataset}/datapackage.json`],
  };
}
