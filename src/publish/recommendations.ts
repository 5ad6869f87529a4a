import type { Claim, Tie } from "../data/claim.ts";
import type { Both, Locale } from "../i18n/locale.ts";
import { message } from "../i18n/messages.ts";
import { datasets } from "./site.ts";

/** A problem that a recommendation answers. */
export type Answer = { readonly text: Both; readonly partly: boolean; readonly tie: Tie };

/** A recommendation of a document: its words and place, what it answers, what it stands on. */
export type Recommendation = {
  readonly code: string;
  /** Name of the document's dataset, which is the id of its study. */
  readonly study: string;
  /** Theme of the map, "" for one outside the ten. */
  readonly theme: string;
  /** Item of the rubric. */
  readonly evidence: string;
  readonly claims: readonly Claim[];
  /** Problems that the document lists and this one answers; empty where it answers none. */
  readonly answers: readonly Answer[];
};

/** How an answer is tied to its problem; "" where the document states it and it answers the whole. */
export function answerWords({ partly, tie }: Answer, locale: Locale): string {
  return [
    partly && message(locale, "matrix.partly"),
    tie === "by-subject" && message(locale, "synthesis.by-subject"),
    tie === "by-order" && message(locale, "synthesis.by-order"),
  ]
    .filter(Boolean)
    .join(message(locale, "punctuation.list"));
}

/**
 * The recommendations of some codes, each from the one document that has it.
 *
 * @param codes item of the rubric by code
 * @param themeOf theme of the map by code, "" for one outside the ten
 * @throws Error when no document has a claim of a code
 */
export function recommendationsOf(
  codes: Readonly<Record<string, string>>,
  themeOf: (code: string) => string,
): readonly Recommendation[] {
  return Object.entries(codes).map(([code, evidence]) => {
    const dataset = datasets().find(({ claims }) => claims.some((claim) => claim.codes.includes(code)));
    if (!dataset)
      throw new Error(`No claims.csv has the code "${code}". Add it to the claim that carries it.`);
    const claims = dataset.claims.filter((claim) => claim.codes.includes(code));
    const ids = new Set(claims.map(({ id }) => id));
    return {
      code,
      study: dataset.name,
      theme: themeOf(code),
      evidence,
      claims,
      answers: dataset.links
        .filter(({ from, relation }) => ids.has(from) && relation.startsWith("answers"))
        .flatMap(({ to, relation, tie }) => {
          const problem = dataset.claims.find(({ id }) => id === to);
          return problem ? [{ text: problem.text, partly: relation === "answers-partly", tie }] : [];
        }),
    };
  });
}
