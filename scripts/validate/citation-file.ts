import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { parse as parseYaml } from "yaml";
import type { Validation } from "./validation.ts";

/** A citation file against the schema of the Citation File Format 1.2.0. */
export function validateCitationFile(file = "CITATION.cff"): Validation {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const schema = readFileSync(new URL("schemas/cff-1.2.0.json", import.meta.url), "utf8");
  const validate = ajv.compile(JSON.parse(schema) as object);
  // Dates stay texts, as the schema wants them.
  validate(parseYaml(readFileSync(file, "utf8"), { schema: "core" }));
  return {
    name: "CITATION.cff (CFF 1.2.0, Ajv)",
    checked: 1,
    errors: (validate.errors ?? []).map(({ instancePath, message }) => `${file}: ${instancePath} ${message}`),
  };
}
