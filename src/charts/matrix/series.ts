import type { Claim, Tie } from "../../data/claim.ts";
import { formatLocator } from "../../data/format-locator.ts";
import { type Both, languageTag, otherLocale } from "../../i18n/locale.ts";
import { message, messageOf } from "../../i18n/messages.ts";
import type { LegendEntry } from "../legend.ts";
import type { Source } from "../source.ts";
import { matrixLegend } from "./legend.ts";

/** What a document lists, line by line, and what it sets against each. */
export type MatrixOptions = {
  /** Kind of the claims in the first column, such as "problem" or "challenge". */
  readonly of: string;
  /** Headings of the first and the last column; those for problems and remedies where left out. */
  readonly columns?: { readonly line: Both; readonly answers: Both };
  /** Answers of these kinds stand in a last column of their own: those that the document gives in another place. */
  readonly apart?: { readonly heading: Both; readonly kinds: readonly string[] };
  /** Links that fill the column of answers, where they are others than answers whole or in part. */
  readonly relations?: readonly string[];
  /** Whether causes have a column; by default for problems only. */
  readonly causes?: boolean;
  /** Whether what stands behind a line has a column; by default for problems only. */
  readonly basis?: boolean;
  /** Whether every text stands in the other language too. */
  readonly terms?: boolean;
  /** Sections for the source line; those of the claims shown where left out. */
  readonly locators?: readonly string[];
};

/** The same text in the site's other language; null where it is not asked for. */
export type Term = { readonly text: string; readonly lang: string };

/** A cause or answer in a cell, and how it is tied to the line. */
export type Tied = {
  readonly id: string;
  readonly text: string;
  readonly term: Term | null;
  readonly where: string;
  readonly partly: boolean;
  readonly tie: Tie;
};

export type MatrixLine = {
  readonly id: string;
  readonly text: string;
  readonly term: Term | null;
  readonly where: string;
  /** What stands behind the line. */
  readonly basis: string;
  readonly causes: readonly Tied[];
  /** Empty where the document offers none: that is a finding. */
  readonly answers: readonly Tied[];
  /** Answers of the kinds set apart. */
  readonly apart: readonly Tied[];
};

export type MatrixSeries = {
  readonly kind: "matrix";
  /** Names of the marks that the drawing uses; on the page the table has words. */
  readonly legend: readonly LegendEntry[];
  /** Headings; null where there is no such column. */
  readonly columns: {
    readonly line: string;
    readonly basis: string | null;
    readonly causes: string | null;
    readonly answers: string;
    readonly apart: string | null;
  };
  readonly lines: readonly MatrixLine[];
  /** What an empty cell of answers says. */
  readonly none: string;
  /** Said above the table where entries are paired by order only; empty elsewhere. */
  readonly note: string;
  readonly locators: readonly string[];
};

/** @throws Error when the dataset has no claim of the kind, or a basis has no name in the interface */
export function matrixSeries(options: MatrixOptions, source: Source): MatrixSeries {
  const { locale, claims } = source;
  const { of, columns } = options;
  const [causes, basis] = [options.causes ?? of === "problem", options.basis ?? of === "problem"];
  const own = claims.filter(({ kind }) => kind === of);
  if (own.length === 0) throw new Error(`No claim is a "${of}". Correct "of" in figures.yaml.`);
  const term = (claim: Claim): Term | null => {
    const other = otherLocale(locale);
    return options.terms ? { text: claim.text[other], lang: languageTag[other] } : null;
  };
  const tiedTo = tiesOf(source, term);
  const kindOf = new Map(claims.map(({ id, kind }) => [id, kind]));
  const isApart = ({ id }: Tied): boolean => options.apart?.kinds.includes(kindOf.get(id) ?? "") ?? false;
  const lines = own.map((claim) => {
    const answers = tiedTo(claim, options.relations ?? ["answers", "answers-partly"]);
    return {
      id: claim.id,
      text: claim.text[locale],
      term: term(claim),
      where: formatLocator(claim.locator, locale),
      basis: messageOf(locale, `matrix.basis.${claim.basis}`),
      causes: causes ? tiedTo(claim, ["causes"]) : [],
      answers: answers.filter((tied) => !isApart(tied)),
      apart: answers.filter(isApart),
    };
  });
  const tied = lines.flatMap((line) => [...line.causes, ...line.answers, ...line.apart]);
  const shown = new Set([...lines, ...tied].map(({ id }) => id));
  return {
    kind: "matrix",
    legend: matrixLegend(tied, locale),
    columns: {
      line: columns?.line[locale] ?? message(locale, "matrix.problem"),
      basis: basis ? message(locale, "matrix.basis") : null,
      causes: causes ? message(locale, "matrix.causes") : null,
      answers: columns?.answers[locale] ?? message(locale, "matrix.remedies"),
      apart: options.apart?.heading[locale] ?? null,
    },
    lines,
    none: message(locale, "matrix.none"),
    note: tied.some(({ tie }) => tie === "by-order") ? message(locale, "matrix.by-order.note") : "",
    locators: options.locators ?? sectionsOf(claims.filter(({ id }) => shown.has(id))),
  };
}

function tiesOf({ locale, claims, links }: Source, term: (claim: Claim) => Term | null) {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return (line: Claim, relations: readonly string[]): readonly Tied[] =>
    links
      .filter((link) => link.to === line.id && relations.includes(link.relation))
      .flatMap(({ from, relation, tie }) => {
        const claim = byId.get(from);
        if (!claim) return [];
        const where = formatLocator(claim.locator, locale);
        const partly = relation === "answers-partly";
        return [{ id: claim.id, text: claim.text[locale], term: term(claim), where, partly, tie }];
      });
}

/** Locators down to their section, each once, in order. */
function sectionsOf(claims: readonly Claim[]): readonly string[] {
  return [
    ...new Set(claims.map(({ locator }) => locator.replace(/(?: opening|(?: \(\d+\))?(?: ¶\d+)?)$/, ""))),
  ];
}
