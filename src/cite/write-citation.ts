import { readFileSync } from "node:fs";
import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import type { Locale } from "../i18n/locale.ts";
import { message } from "../i18n/messages.ts";
import type { CslItem } from "./csl-item.ts";

/** Endings of the citation files, and what each is. */
export const citationFormats = {
  bib: { name: "BibTeX", mediaType: "application/x-bibtex" },
  ris: { name: "RIS", mediaType: "application/x-research-info-systems" },
  "csl.json": { name: "CSL-JSON", mediaType: "application/vnd.citationstyles.csl+json" },
} as const;

export type CitationFormat = keyof typeof citationFormats;
export const citationEndings = Object.keys(citationFormats) as CitationFormat[];

const GB_T_7714 = "gb-t-7714-2015";
plugins.config
  .get("@csl")
  .styles.add(
    GB_T_7714,
    readFileSync("src/cite/styles/china-national-standard-gb-t-7714-2015-numeric.csl", "utf8"),
  );
// Keys are the site's own ids, and Chinese titles stay Chinese.
Object.assign(plugins.config.get("@bibtex").format, {
  useIdAsLabel: true,
  checkLabel: false,
  asciiOnly: false,
});

/** Whatever CSL-JSON describes. */
type CslWork = { readonly id: string; readonly type: string; readonly version?: string };

/**
 * The reference as text: APA (7th edition) in English, GB/T 7714—2015 in Chinese, without the list number. The Chinese
 * standard has no version of its own: it stands where an edition does, after title and type.
 */
export function citationText(item: CslItem | CslWork, locale: Locale): string {
  const style = locale === "zh" ? GB_T_7714 : "apa";
  const edition =
    locale === "zh" && item.version ? message(locale, "cite.edition", { version: item.version }) : undefined;
  const text = new Cite({ ...item, ...(edition ? { edition } : {}) }).format("bibliography", {
    style,
    lang: "en-US",
    format: "text",
  });
  return text.trim().replace(/^\[1\]\s*/, "");
}

/** The text of a citation file, ending with a line break. */
export function citationFile(item: CslItem, format: CitationFormat): string {
  switch (format) {
    case "bib":
      return bibtex(item);
    case "ris":
      return ris(item);
    case "csl.json":
      return `${JSON.stringify([item], null, 2)}\n`;
  }
}

/**
 * RIS, one line a field: the library breaks lines in the middle of words, and readers would put a space there. It also
 * cuts an id after 20 characters, and knows a report by its edition alone.
 */
function ris(item: CslItem): string {
  const prepared = item.type === "report" ? { ...reportOf(item), edition: item.version } : item;
  const text = new Cite(prepared).format("ris").trim();
  return `${text.replace(/\r?\n(?![A-Z][A-Z0-9] {2}-)/g, "").replace(/^(ID {2}- ).*$/m, `$1${item.id}`)}\n`;
}

/** A report is published by who wrote it: both formats ask for the institution, and neither takes it from the author. */
function reportOf(item: CslItem) {
  return { ...item, publisher: item.author[0].literal };
}

/**
 * BibTeX in Unicode. The library escapes LaTeX's special characters only where it also drops all that is not ASCII,
 * would write the day into the month, and has no version: all are seen to here.
 */
function bibtex(item: CslItem): string {
  const [[year, month]] = item.issued["date-parts"];
  const prepared = {
    ...(item.type === "report" ? reportOf(item) : item),
    title: escapeTex(item.title),
    note: escapeTex(item.note),
    issued: { "date-parts": [[year, month]] },
  };
  const text = new Cite(prepared).format("bibtex").trim();
  return `${text
    .replace(/^(\thowpublished = )\{(.*)\},$/m, "$1{\\url{$2}},")
    .replace(/\n\}$/, `\n\tversion = {${item.version}},\n}`)}\n`;
}

function escapeTex(text: string): string {
  return text.replace(/[&%$#_{}]/g, "\\$&");
}
