import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/** What a dataset is read from. */
export type Files = {
  readonly text: (path: string) => string;
  /** The value of a YAML file; undefined where there is none. */
  readonly yaml: (path: string) => unknown;
};

export const diskFiles: Files = {
  text: (path) => readFileSync(path, "utf8"),
  yaml: (path) => (existsSync(path) ? parse(readFileSync(path, "utf8")) : undefined),
};
