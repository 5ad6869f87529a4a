import type { Thing } from "schema-dts";
import { scriptJson } from "../script-json.ts";

/** A description as the text of a `<script type="application/ld+json">`. */
export function scriptText(description: Exclude<Thing, string>): string {
  return scriptJson({ "@context": "https://schema.org", ...description });
}
