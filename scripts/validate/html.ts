import { globSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import type { Validation } from "./validation.ts";

/** Every page against the HTML standard. */
export async function validateHtml(site: string): Promise<Validation> {
  const validator = new HtmlValidate({ root: true, extends: ["html-validate:standard"] });
  const files = globSync(join(site, "**/*.html"));
  const errors: string[] = [];
  for (const file of files) {
    const { results } = await validator.validateFile(file);
    for (const { messages } of results) {
      for (const { line, column, ruleId, message } of messages)
        errors.push(`${file}:${line}:${column} ${message} (${ruleId})`);
    }
  }
  return { name: "Pages (HTML standard, html-validate)", checked: files.length, errors };
}
