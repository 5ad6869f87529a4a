import { existsSync } from "node:fs";
import { join } from "node:path";
import type { MessageKey } from "../i18n/messages.ts";

/** A part of the site to which its header or footer leads. */
export type Section = {
  readonly path: string;
  readonly name: MessageKey;
  /** Whether the header, which is one line, has room for it; the footer leads everywhere. */
  readonly header: boolean;
};

const SECTIONS: readonly Section[] = [
  { path: "", name: "nav.home", header: false },
  { path: "studies/", name: "nav.studies", header: true },
  { path: "synthesis/", name: "nav.synthesis", header: true },
  { path: "data/", name: "nav.data", header: true },
  { path: "explore/", name: "nav.explore", header: true },
  { path: "audit/", name: "nav.audit", header: true },
  { path: "glossary/", name: "nav.glossary", header: true },
  { path: "methods/", name: "nav.methods", header: true },
  { path: "about/", name: "nav.about", header: false },
];

const PAGES = "src/pages/[...lang]";

/** The sections whose page exists: none is named before it is there. */
export function sections(exists: (file: string) => boolean = existsSync): readonly Section[] {
  return SECTIONS.filter(({ path }) => exists(join(PAGES, path, "index.astro")));
}

/** Where a page stands with respect to a section, as `aria-current` says it. */
export function currentIn(section: string, page: string): "page" | "true" | undefined {
  if (page === section) return "page";
  return section !== "" && page.startsWith(section) ? "true" : undefined;
}
