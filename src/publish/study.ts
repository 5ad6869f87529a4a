import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse as parseYaml } from "yaml";
import type { ChartDeclaration } from "../charts/kinds.ts";
import type { CitedDocument } from "../cite/document.ts";
import type { Both, Locale } from "../i18n/locale.ts";
import { message } from "../i18n/messages.ts";

/** How sure a statement is: the rubric's label, then what it rests on. */
export type Certainty = readonly (
  "claim" | "description" | "association" | "effect" | "opinion" | "record" | "rule"
)[];

/** What a statement rests on, and where and when it holds. */
export type Grounds = {
  readonly certainty: Certainty;
  /** Whether it rests on the survey though it states no opinion. */
  readonly survey?: boolean;
  /** Place and time, where they are not those of the study: as a rule, for numbers from outside the document. */
  readonly scope?: Both;
};

/** A sentence of a page with its grounds. */
export type Statement = Grounds & { readonly text: Both };

/** A figure as its study declares it. */
export type FigureDeclaration = ChartDeclaration &
  Grounds & {
    readonly id: string;
    readonly title: Both;
    readonly subtitle: Both;
    readonly howTo: Both;
    readonly takeaway: Both;
    /** Whether the figure shows numbers from outside the document. */
    readonly context?: boolean;
  };

export type Study = {
  readonly id: string;
  readonly number: number;
  readonly dataset: string;
  readonly kicker: Both;
  readonly title: Both;
  readonly deck: Both;
  /** What the source lines of figures call the document. */
  readonly sourceName: Both;
  readonly scope: Both;
  /** Place and time of what people were asked, where it differs from that of the records. */
  readonly surveyScope?: Both;
  readonly keyFacts: readonly { readonly label: Both; readonly value: Both }[];
  readonly takeaways: readonly Statement[];
  readonly source: {
    /** The source record: of several documents, theirs one after the other. */
    readonly citation: Both;
    /** What is known of the document in parts; one that was published later stands beside its first version. */
    readonly documents: readonly CitedDocument[];
  };
  readonly figures: readonly FigureDeclaration[];
};

const ROOT = "content/studies";

export function studyIds(): readonly string[] {
  return readdirSync(ROOT)
    .filter((id) => existsSync(join(ROOT, id, "study.yaml")))
    .sort();
}

/**
 * A study's key facts and figures, as declared.
 *
 * @throws Error when a text lacks one of the languages
 */
export function readStudy(id: string): Study {
  const read = (file: string): unknown => parseYaml(readFileSync(join(ROOT, id, file), "utf8"));
  const study = { ...(read("study.yaml") as object), figures: read("figures.yaml") } as Declared;
  requireBoth(study, `${ROOT}/${id}`);
  return { ...study, source: { ...study.source, citation: citationOf(study) } };
}

/** A study as it stands in its files: documents with records of their own need no other. */
type Declared = Omit<Study, "source"> & {
  readonly source: Omit<Study["source"], "citation"> & { readonly citation?: Both };
};

function citationOf({ id, source }: Declared): Both {
  if (source.citation) return source.citation;
  const records = source.documents.map(({ record }) => {
    if (record) return record;
    throw new Error(`${ROOT}/${id}/study.yaml has no citation. Write it, or a record of each document.`);
  });
  const joined = (locale: Locale): string =>
    records.map((record) => record[locale]).join(message(locale, "punctuation.space"));
  return { en: joined("en"), zh: joined("zh") };
}

/** Every mapping that has `en` or `zh` has both. */
function requireBoth(value: unknown, path: string): void {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value) && ("en" in value || "zh" in value)) {
    for (const locale of ["en", "zh"]) {
      if ((value as Record<string, unknown>)[locale] === undefined) {
        throw new Error(`${path}: the text stands in one language only. Write "${locale}" as well.`);
      }
    }
    return;
  }
  for (const [key, child] of Object.entries(value)) requireBoth(child, `${path}/${key}`);
}

/** Place and time that a statement holds for: its own, else those of the survey where it rests on answers. */
export function scopeOf(study: Study, { certainty, survey, scope }: Grounds): Both {
  const asked = survey || certainty.includes("opinion");
  return scope ?? (asked ? study.surveyScope : undefined) ?? study.scope;
}
