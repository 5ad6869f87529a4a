import { readFileSync } from "node:fs";
import { parse as parseYaml } from "yaml";
import type { Both } from "../i18n/locale.ts";
import type { Certainty } from "./study.ts";

/** A statement of one study, and how sure it is. */
export type HomeStatement = {
  readonly study: string;
  readonly text: Both;
  readonly certainty: Certainty;
  /** Where and when it holds, where that is not the study’s place and time. */
  readonly scope?: Both;
};

/** What the first page states: what the documents support, what they do not, numbers, and the one to distrust. */
export type Home = {
  readonly supports: readonly HomeStatement[];
  readonly not: readonly Both[];
  readonly numbers: readonly HomeStatement[];
  readonly distrust: HomeStatement;
};

export function readHome(): Home {
  return parseYaml(readFileSync("content/home.yaml", "utf8")) as Home;
}
