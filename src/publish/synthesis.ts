import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseYaml } from "yaml";
import type { Both, Locale } from "../i18n/locale.ts";
import { type EvidenceLabel, type Scores, evidenceLabel, evidenceSum } from "./evidence-label.ts";
import { type Recommendation, recommendationsOf } from "./recommendations.ts";
import type { Certainty } from "./study.ts";

const ROOT = "content/synthesis";
const read = (file: string): unknown => parseYaml(readFileSync(join(ROOT, file), "utf8"));

/** An item of evidence with its scores and what follows from them. */
export type EvidenceItem = {
  readonly id: string;
  readonly study: string;
  readonly name: Both;
  readonly scores: Scores;
  readonly flags: readonly ("opinion" | "record" | "rule")[];
  readonly scope: Both;
  readonly label: EvidenceLabel;
  readonly sum: number;
};

export type Criterion = { readonly id: keyof Scores; readonly label: Both; readonly levels: readonly Both[] };
export type Rubric = { readonly criteria: readonly Criterion[]; readonly items: readonly EvidenceItem[] };

export type Finding = { readonly text: Both; readonly evidence: string };
export type Cell = {
  readonly found?: readonly Finding[];
  readonly empty?: Both;
  readonly recommended?: readonly string[];
};
export type Theme = {
  readonly id: string;
  readonly label: Both;
  readonly cells: Readonly<Record<string, Cell>>;
};
export type EvidenceMap = {
  /** Heading of each document's column, in the order of the columns. */
  readonly documents: Readonly<Record<string, Both>>;
  readonly themes: readonly Theme[];
  readonly outside: { readonly note: Both; readonly recommended: readonly string[] };
};

/** What several documents say, and on what evidence each. */
export type Statement = { readonly text: Both; readonly by: Readonly<Record<string, string>> };
export const statementKinds = ["agree", "differ", "seem"] as const;
export type Statements = Readonly<Record<(typeof statementKinds)[number], readonly Statement[]>>;

export type RecommendationGroup = { readonly label: Both; readonly list: readonly Recommendation[] };

export type Synthesis = {
  readonly rubric: Rubric;
  readonly map: EvidenceMap;
  readonly statements: Statements;
  readonly groups: readonly RecommendationGroup[];
};

/**
 * Everything the synthesis says.
 *
 * @throws Error when a text names evidence that the rubric lacks, or the map and the list hold other recommendations
 */
export function readSynthesis(): Synthesis {
  const rubric = readRubric();
  const known = new Set(rubric.items.map(({ id }) => id));
  const map = read("map.yaml") as EvidenceMap;
  const statements = read("statements.yaml") as Statements;
  const declared = read("recommendations.yaml") as {
    groups: readonly { label: Both; codes: Readonly<Record<string, string>> }[];
  };
  const cells = map.themes.flatMap(({ cells }) => Object.values(cells));
  const used = [
    ...cells.flatMap(({ found = [] }) => found.map(({ evidence }) => evidence)),
    ...statementKinds.flatMap((kind) => statements[kind].flatMap(({ by }) => Object.values(by))),
    ...declared.groups.flatMap(({ codes }) => Object.values(codes)),
  ];
  const unknown = used.find((id) => !known.has(id));
  if (unknown !== undefined) throw new Error(`${ROOT}: the evidence "${unknown}" is no item of rubric.yaml.`);
  const mapped = [...cells.flatMap(({ recommended = [] }) => recommended), ...map.outside.recommended];
  const listed = declared.groups.flatMap(({ codes }) => Object.keys(codes));
  const odd = [...mapped, ...listed].find(
    (code) =>
      mapped.filter((own) => own === code).length !== 1 || listed.filter((own) => own === code).length !== 1,
  );
  if (odd !== undefined) {
    throw new Error(`${ROOT}: "${odd}" must stand once in map.yaml and once in recommendations.yaml.`);
  }
  const themeOf = (code: string): string =>
    map.themes.find((theme) =>
      Object.values(theme.cells).some(({ recommended = [] }) => recommended.includes(code)),
    )?.id ?? "";
  return {
    rubric,
    map,
    statements,
    groups: declared.groups.map(({ label, codes }) => ({ label, list: recommendationsOf(codes, themeOf) })),
  };
}

/** The criteria, and every item of evidence with its scores, label and sum. */
export function readRubric(): Rubric {
  const { criteria, items } = read("rubric.yaml") as {
    criteria: readonly Criterion[];
    items: readonly Omit<EvidenceItem, "label" | "sum">[];
  };
  return {
    criteria,
    items: items.map((item) => ({
      ...item,
      label: evidenceLabel(item.scores),
      sum: evidenceSum(item.scores),
    })),
  };
}

/** The item of that id. */
export function evidenceOf({ items }: Rubric, id: string): EvidenceItem {
  const item = items.find((own) => own.id === id);
  if (item) return item;
  throw new Error(`rubric.yaml has no item "${id}".`);
}

/** The heading of a document's column without what kind of text it is. */
export function nameInMap({ documents }: EvidenceMap, study: string, locale: Locale): string {
  return documents[study]?.[locale].split(/[,：]/)[0] ?? study;
}

/** The rubric's label and what it rests on, in the words of the site's certainty. */
export function certaintyOf({ label, flags }: EvidenceItem): Certainty {
  return [label, ...flags];
}
