import { readFileSync } from "node:fs";
import { parse as parseYaml } from "yaml";
import type { Both } from "../i18n/locale.ts";
import type { Statement } from "./study.ts";

export type HomeNumber = { readonly study: string } & Statement;

/** What the first page states: numbers, the one to distrust, and the five documents. */
export type Home = {
  readonly numbers: readonly HomeNumber[];
  readonly distrust: HomeNumber;
  readonly documents: readonly { readonly id: string; readonly title: Both }[];
};

export function readHome(): Home {
  return parseYaml(readFileSync("content/home.yaml", "utf8")) as Home;
}
