import type { Thing } from "schema-dts";

/**
 * A description as the text of a `<script type="application/ld+json">`. "<" could end the element or begin a comment;
 * JSON knows another way to write it.
 */
export function scriptText(description: Exclude<Thing, string>): string {
  return JSON.stringify({ "@context": "https://schema.org", ...description }).replaceAll("<", "\\u003c");
}
