import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Both } from "../i18n/locale.ts";

/** A question from which a reader may start in the explorer. */
export type ExploreQuestion = {
  readonly id: string;
  readonly question: Both;
  /** Whose numbers answer it, and what to mind. */
  readonly about: Both;
  /** What stands after the "?" of the explorer's address; each language names the columns that it makes. */
  readonly address: Both;
};

const FILE = "content/explore.yaml";

/** The questions of content/explore.yaml, in their order. */
export function exploreQuestions(): readonly ExploreQuestion[] {
  const { questions } = parse(readFileSync(FILE, "utf8")) as { questions: readonly ExploreQuestion[] };
  return questions;
}
