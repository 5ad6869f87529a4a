import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import type { CslItem } from "../../src/cite/csl-item.ts";
import type { Validation } from "./validation.ts";

/**
 * Every citation file, read by Citation.js: nothing of the CSL-JSON is corrected or dropped on the way, and BibTeX and
 * RIS of the same name have the same title, year and address.
 */
export function validateCitations(site: string): Validation {
  const files = globSync(join(site, "**/*.csl.json"));
  return {
    name: "Citations (CSL-JSON, BibTeX, RIS, Citation.js)",
    checked: 3 * files.length,
    errors: files.flatMap((file) => {
      const text = readFileSync(file, "utf8");
      const stem = file.replace(/\.csl\.json$/, "");
      const [item] = JSON.parse(text) as [Partial<CslItem>];
      return [
        ...(isDeepStrictEqual(read(text), item) ? [] : [`${file}: a reader would correct it`]),
        ...["bib", "ris"].flatMap((ending) =>
          differences(read(readFileSync(`${stem}.${ending}`, "utf8")), item).map(
            (error) => `${stem}.${ending}: ${error}`,
          ),
        ),
      ];
    }),
  };
}

function read(text: string): Partial<CslItem> {
  const [item] = JSON.parse(new Cite(text, { generateGraph: false }).format("data")) as [Partial<CslItem>];
  return item;
}

function differences(other: Partial<CslItem>, item: Partial<CslItem>): readonly string[] {
  // Braces that keep capitals come back as spans.
  const title = other.title?.replace(/<[^>]+>/g, "");
  const year = other.issued?.["date-parts"]?.[0]?.[0];
  return [
    title !== item.title && `the title is "${title}", not "${item.title}"`,
    year !== item.issued?.["date-parts"]?.[0]?.[0] && `the year is ${year}`,
    other.URL !== item.URL && `the address is ${other.URL}, not ${item.URL}`,
  ].filter((error) => error !== false);
}
