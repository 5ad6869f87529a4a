import { existsSync } from "node:fs";
import { plain, writeText } from "../data/write-number.ts";
import type { Locale } from "../i18n/locale.ts";
import { message } from "../i18n/messages.ts";
import { evidenceLabels } from "./evidence-label.ts";
import { rowOf, studies } from "./site.ts";
import type { Study } from "./study.ts";
import { readSynthesis } from "./synthesis.ts";
import { tallyOf } from "./synthesis-tally.ts";

/** What a shared link shows of a page: its finding, and how far it holds. */
export type Card = {
  readonly locale: Locale;
  readonly kicker: string;
  readonly title: string;
  /** How sure, where and when; or what the whole report cannot say. */
  readonly limit: string;
};

const HOME = "home";
const SYNTHESIS = "synthesis";

/** Names of the cards: that of the first page serves every page without a finding of its own. */
export function cardNames(): readonly string[] {
  const hasSynthesis = existsSync("src/pages/[...lang]/synthesis/index.astro");
  return [HOME, ...studies().map(({ id }) => id), ...(hasSynthesis ? [SYNTHESIS] : [])];
}

/** @throws Error when there is no card of that name */
export function cardOf(name: string, locale: Locale): Card {
  if (name === HOME) {
    const title = message(locale, "home.title");
    return { locale, kicker: message(locale, "card.kicker"), title, limit: message(locale, "card.limit") };
  }
  if (name === SYNTHESIS) {
    const title = message(locale, "synthesis.title", tallyOf(readSynthesis()));
    return {
      locale,
      kicker: message(locale, "synthesis.kicker"),
      title,
      limit: message(locale, "card.limit"),
    };
  }
  const study = studies().find(({ id }) => id === name);
  if (!study) throw new Error(`There is no card "${name}". Name one of: ${cardNames().join(", ")}.`);
  return {
    locale,
    kicker: study.kicker[locale],
    title: plain(writeText(study.title[locale], rowOf, locale)),
    limit: limitOf(study, locale),
  };
}

/** The strongest that any takeaway of the study is, and the place and time of the study. */
function limitOf({ takeaways, scope }: Study, locale: Locale): string {
  const words = new Set(takeaways.flatMap(({ certainty }) => certainty));
  const strongest = evidenceLabels.findLast((label) => words.has(label)) ?? "claim";
  const word = message(locale, `certainty.${strongest}`);
  const sure = strongest === "claim" ? word : message(locale, "card.at-most", { word });
  return `${message(locale, "figure.certainty")}${message(locale, "punctuation.colon")}${sure} · ${scope[locale]}`;
}
