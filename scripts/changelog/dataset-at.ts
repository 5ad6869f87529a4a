import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Descriptor, isFactTable } from "../../src/data/descriptor.ts";
import { type CsvRecord, readCsv } from "../../src/data/read-csv.ts";

/** A dataset as it stood at one state of the project. */
export type DatasetState = {
  readonly version: string;
  readonly rows: readonly CsvRecord[];
  /** "<table>" and "<table>.<column>" of everything published. */
  readonly names: readonly string[];
  /** All files, joined: what differs here differs anywhere. */
  readonly text: string;
};

/** A state of the folder `data/`: a commit, or the files as they lie there now. */
export type State = {
  readonly list: (folder: string) => readonly string[];
  readonly read: (path: string) => string;
};

export const workingTree: State = {
  list: (folder) =>
    statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder).sort() : [],
  read: (path) => readFileSync(path, "utf8"),
};

/** @throws Error where git knows no such commit */
export function commitState(commit: string): State {
  const git = (...args: readonly string[]): string =>
    execFileSync("git", args, { encoding: "utf8", maxBuffer: 2 ** 28, stdio: ["ignore", "pipe", "pipe"] });
  git("rev-parse", "--verify", `${commit}^{commit}`);
  return {
    list: (folder) =>
      git("ls-tree", "--name-only", commit, `${folder}/`)
        .split("\n")
        .filter(Boolean)
        .map((path) => path.slice(folder.length + 1)),
    read: (path) => git("show", `${commit}:${path}`),
  };
}

/** Datasets of a state: folders below `data/` with a descriptor. */
export function datasetsOf(state: State): readonly string[] {
  return state.list("data").filter((name) => state.list(join("data", name)).includes("datapackage.json"));
}

export function datasetAt(state: State, name: string): DatasetState | null {
  if (!datasetsOf(state).includes(name)) return null;
  const folder = `data/${name}`;
  const descriptor = JSON.parse(state.read(`${folder}/datapackage.json`)) as Descriptor;
  const tables = descriptor.resources;
  return {
    version: descriptor.version,
    rows: tables
      .filter(isFactTable)
      .flatMap(({ path }) => readCsv(state.read(`${folder}/${path}`), `${folder}/${path}`)),
    names: tables.flatMap((table) => [
      table.name,
      ...table.schema.fields.map((field) => `${table.name}.${field.name}`),
    ]),
    text: state
      .list(folder)
      .map((file) => state.read(`${folder}/${file}`))
      .join("\n"),
  };
}
