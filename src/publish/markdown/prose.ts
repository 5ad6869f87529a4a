import { readFileSync } from "node:fs";
import { citationText } from "../../cite/write-citation.ts";
import type { NumberPart } from "../../data/placeholder.ts";
import { writeSource } from "../../data/source-entry.ts";
import { writeNumber } from "../../data/write-number.ts";
import type { Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import { siteAddress } from "../address.ts";
import { withoutHead } from "../prose-head.ts";
import { type ReferencedWork, referenceOf, references, shortReference } from "../references.ts";
import { rowOf, sourceNamed, sourcesOf } from "../site.ts";
import { readRubric } from "../synthesis.ts";
import { figureMarkdown } from "./figure.ts";
import { type ProseTag, replaceTags } from "./prose-tags.ts";
import type { RecordLinks } from "./record-links.ts";
import { criteriaMarkdown } from "./rubric.ts";
import { escapeMarkdown, list } from "./syntax.ts";

/**
 * The prose of a page as Markdown without components.
 *
 * @param path of the page: "studies/chongqing/", "methods/"
 */
export function proseMarkdown(path: string, links: RecordLinks): string {
  const file = `content/${path}${links.locale}.mdx`;
  const prose = replaceTags(withoutHead(readFileSync(file, "utf8")), (tag) => tagMarkdown(tag, links), file);
  return absoluteLinks(prose, path, links).trim();
}

/** Links to other pages of the site, "../audit/", as addresses that hold wherever the text is taken. */
function absoluteLinks(prose: string, path: string, { locale }: RecordLinks): string {
  return prose.replace(/\]\((\.\.\/[^)\s]*)\)/g, (_, link: string) => {
    const { pathname, hash } = new URL(link, `https://example.org/${path}`);
    return `](${siteAddress(pathname.slice(1), locale)}${hash})`;
  });
}

function tagMarkdown({ name, attributes, body }: ProseTag, links: RecordLinks): string {
  const { id = "" } = attributes;
  switch (name) {
    case "N":
      return numberMarkdown(attributes, links);
    case "Term":
      return body;
    case "Figure":
      return figureMarkdown(id, links);
    case "Formula":
      return `\`${attributes["text"] ?? ""}\``;
    case "Reference":
      return referenceMarkdown(referenceOf(id), links.locale);
    case "References":
      return list(references().map((work) => fullReference(work, links.locale)));
    case "Rubric":
      return criteriaMarkdown(readRubric().criteria, links.locale);
    case "Lost":
      return quote([body]);
    case "Context":
      return quote([
        `**${message(links.locale, "context.title")}**`,
        body,
        citedIn(body, attributes["cite"] ?? "", links),
      ]);
    default:
      throw new Error(`<${name}> has no form in Markdown. Give it one in src/publish/markdown/prose.ts.`);
  }
}

function numberMarkdown(attributes: ProseTag["attributes"], links: RecordLinks): string {
  const { id = "", words, decimals, part, bare } = attributes;
  const row = rowOf(id);
  const text = writeNumber(row, links.locale, {
    words,
    part: part as NumberPart | undefined,
    bare: bare !== undefined,
    decimals: decimals === undefined ? undefined : Number(decimals),
  });
  return links.number(row, text);
}

/** A work as a sentence names it, leading to the work itself. */
function referenceMarkdown(work: ReferencedWork, locale: Locale): string {
  return `[${escapeMarkdown(shortReference(work, locale))}](https://doi.org/${work.DOI})`;
}

function fullReference({ DOI, ...work }: ReferencedWork, locale: Locale): string {
  return `${escapeMarkdown(citationText(work, locale))} <https://doi.org/${DOI}>`;
}

/** Works of the numbers in a note from outside the document, and those it names: as the page cites them. */
function citedIn(body: string, cite: string, { locale }: RecordLinks): string {
  const rows = [...body.matchAll(/\]\[([a-z0-9-]+)\]/g)].map(([, id = ""]) => rowOf(id));
  const entries = [...rows.flatMap(sourcesOf), ...cite.split("; ").filter(Boolean).map(sourceNamed)];
  const works = [...new Map(entries.map((entry) => [entry.id, entry])).values()].map((entry) => {
    const text = escapeMarkdown(writeSource(entry, locale));
    return entry.address ? `[${text}](${entry.address})` : text;
  });
  if (works.length === 0) return "";
  return `${message(locale, "context.sources")}${message(locale, "punctuation.colon")}${works.join(message(locale, "punctuation.semicolon"))}`;
}

/** Paragraphs as a block quotation; prose within a component is indented, which Markdown would read as code. */
function quote(paragraphs: readonly string[]): string {
  return paragraphs
    .map((text) => text.trim().replace(/^[ \t]+/gm, ""))
    .filter(Boolean)
    .join("\n\n")
    .split("\n")
    .map((line) => (line ? `> ${line}` : ">"))
    .join("\n");
}
