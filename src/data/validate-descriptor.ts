import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { DataError } from "./data-error.ts";
import type { Descriptor } from "./descriptor.ts";

let validate: ValidateFunction | undefined;

function profile(): ValidateFunction {
  if (validate) return validate;
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const schema = readFileSync("src/data/profiles/datapackage-2.0.json", "utf8");
  return (validate = ajv.compile(JSON.parse(schema) as object));
}

/**
 * Holds a descriptor against the Data Package v2.0 profile, and against what this project adds to it: Chinese
 * titles and descriptions for dataset, tables, columns and categories.
 *
 * @throws DataError naming the JSON path
 */
export function validateDescriptor(plain: unknown, file: string): Descriptor {
  const check = profile();
  if (!check(plain)) {
    const [first] = check.errors ?? [];
    const path = first?.instancePath || "/";
    throw new DataError(
      { file },
      `${path} ${first?.message ?? "is not valid"}.`,
      "See datapackage.org, version 2.",
    );
  }
  const descriptor = plain as Descriptor;
  const bilingual = (part: object, path: string, keys: readonly string[]): void => {
    for (const key of keys) {
      if (!(part as Record<string, unknown>)[key]) {
        throw new DataError({ file }, `${path}/${key} is missing.`, "Describe it in English and in Chinese.");
      }
    }
  };
  const both = ["title", "title_zh", "description", "description_zh"];
  bilingual(descriptor, "", [...both, "version"]);
  for (const table of descriptor.resources) {
    bilingual(table, `/resources/${table.name}`, both);
    for (const field of table.schema.fields) {
      const path = `/resources/${table.name}/fields/${field.name}`;
      bilingual(field, path, both);
      for (const category of field.categories ?? []) {
        bilingual(category, `${path}/categories/${category.value}`, ["label", "label_zh"]);
      }
    }
  }
  return descriptor;
}
