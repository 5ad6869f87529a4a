import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import jsonld from "jsonld";
import { parseHTML } from "linkedom";
import type { Validation } from "./validation.ts";

const context = JSON.parse(
  readFileSync(new URL("schemas/schema-org.json", import.meta.url), "utf8"),
) as object;

/** Gives the terms of schema.org from the project, and nothing else: a parser may not fetch. */
const documentLoader = (url: string) =>
  /^https:\/\/schema\.org\/?$/.test(url)
    ? Promise.resolve({ contextUrl: undefined, documentUrl: url, document: context })
    : Promise.reject(new Error(`${url} would be fetched`));

/** The texts of a description that a reader of the page must find on it as well. */
const SHOWN = ["name", "headline", "alternateName", "description"];

/**
 * Every description on every page: a JSON-LD parser reads all of it, and drops nothing; what it calls things and says
 * of them stands on the page.
 */
export async function validateJsonLd(site: string): Promise<Validation> {
  const pages = globSync(join(site, "**/*.html"));
  const errors: string[] = [];
  let checked = 0;
  for (const page of pages) {
    const html = readFileSync(page, "utf8");
    const found = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
    if (found.length === 0) continue;
    const { document } = parseHTML(html);
    // Records that a page holds for scripts are no part of what it shows.
    for (const script of document.body.querySelectorAll("script")) script.remove();
    const text = plain(
      `${document.title} ${document.querySelector("meta[name=description]")?.getAttribute("content")} ${document.body.textContent}`,
    );
    for (const [, json = ""] of found) {
      checked += 1;
      errors.push(...(await descriptionErrors(json, text)).map((error) => `${page}: ${error}`));
    }
  }
  return { name: "Descriptions (JSON-LD, jsonld.js)", checked, errors };
}

/** @param shown text of the page */
export async function descriptionErrors(json: string, shown: string): Promise<readonly string[]> {
  try {
    const description = JSON.parse(json) as object;
    const options = { documentLoader, safe: true } as Parameters<typeof jsonld.expand>[1];
    const [expanded] = await jsonld.expand(description as Parameters<typeof jsonld.expand>[0], options);
    return [
      ...(expanded?.["@type"] ? [] : ["the description has no type"]),
      ...textsOf(description)
        .filter((text) => !plain(shown).includes(plain(text)))
        .map((text) => `"${text}" does not stand on the page`),
    ];
  } catch (error) {
    const { message, details } = error as { message: string; details?: { event?: { details?: unknown } } };
    return [`${message} ${JSON.stringify(details?.event?.details ?? "")}`];
  }
}

function textsOf(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    SHOWN.includes(key) && typeof value === "string" ? [value] : textsOf(value),
  );
}

function plain(text: string): string {
  return text.replace(/\s+/g, "");
}
