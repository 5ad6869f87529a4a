import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseYaml } from "yaml";
import type { Both } from "../i18n/locale.ts";
import type { Statement } from "./study.ts";

/** One printed page on a study. */
export type Brief = {
  readonly question: Both;
  readonly findings: readonly Statement[];
  readonly figure: string;
  readonly follows: readonly Both[];
  readonly cannot: readonly Both[];
};

export function readBrief(study: string): Brief {
  return parseYaml(readFileSync(join("content/studies", study, "brief.yaml"), "utf8")) as Brief;
}
