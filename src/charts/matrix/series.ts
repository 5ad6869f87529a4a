import { message, messageOf } from "../../i18n/messages.ts";
import type { Claim } from "../../data/claim.ts";
import { formatLocator } from "../../data/format-locator.ts";
import type { LegendEntry } from "../legend.ts";
import type { Source } from "../source.ts";

/** Problems of a document with the causes it gives and the remedies it offers. */
export type MatrixOptions = { readonly of: "problems" };

/** A cause or remedy in a cell, and how it is tied to the problem. */
export type Tied = {
  readonly id: string;
  readonly text: string;
  readonly where: string;
  readonly partly: boolean;
  readonly stated: boolean;
};

export type MatrixLine = {
  readonly id: string;
  readonly problem: string;
  readonly where: string;
  /** What stands behind the problem. */
  readonly basis: string;
  readonly causes: readonly Tied[];
  /** Empty where the document offers none: that is a finding. */
  readonly remedies: readonly Tied[];
};

export type MatrixSeries = {
  readonly kind: "matrix";
  readonly legend: readonly LegendEntry[];
  readonly columns: readonly [string, string, string, string];
  readonly lines: readonly MatrixLine[];
  readonly locators: readonly string[];
};

/** @throws Error when a basis has no name in the interface */
export function matrixSeries(_options: MatrixOptions, source: Source): MatrixSeries {
  const { locale, claims, links } = source;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const tiedTo = (problem: Claim, relations: readonly string[]): readonly Tied[] =>
    links
      .filter((link) => link.to === problem.id && relations.includes(link.relation))
      .flatMap(({ from, relation, tie }) => {
        const claim = byId.get(from);
        if (!claim) return [];
        const { id, text, locator } = claim;
        return [
          {
            id,
            text: text[locale],
            where: formatLocator(locator, locale),
            partly: relation === "answers-partly",
            stated: tie === "stated",
          },
        ];
      });
  const problems = claims.filter(({ kind }) => kind === "problem");
  return {
    kind: "matrix",
    legend: [],
    columns: [
      message(locale, "matrix.problem"),
      message(locale, "matrix.basis"),
      message(locale, "matrix.causes"),
      message(locale, "matrix.remedies"),
    ],
    lines: problems.map((problem) => ({
      id: problem.id,
      problem: problem.text[locale],
      where: formatLocator(problem.locator, locale),
      basis: messageOf(locale, `matrix.basis.${problem.basis}`),
      causes: tiedTo(problem, ["causes"]),
      remedies: tiedTo(problem, ["answers", "answers-partly"]),
    })),
    locators: ["§4.1", "§4.2"],
  };
}
