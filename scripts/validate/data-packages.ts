import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readCsv } from "../../src/data/read-csv.ts";
import { validateDescriptor } from "../../src/data/validate-descriptor.ts";
import { hashOf } from "../../src/publish/data-file.ts";
import type { Validation } from "./validation.ts";

type Resource = {
  readonly path: string;
  readonly bytes?: number;
  readonly hash?: string;
  readonly format?: string;
  readonly schema?: { readonly fields: readonly { readonly name: string }[] };
};

/** Published data packages against the Frictionless profile; their files against what the package says of them. */
export function validateDataPackages(site: string): Validation {
  const files = globSync(join(site, "data/*/datapackage.json"));
  return {
    name: "Data packages (Frictionless profile 2.0, Ajv)",
    checked: files.length,
    errors: files.flatMap((file) => {
      try {
        const plain: unknown = JSON.parse(readFileSync(file, "utf8"));
        validateDescriptor(plain, file);
        const { resources } = plain as { resources: readonly Resource[] };
        return resources.flatMap((resource) =>
          resourceErrors(resource, dirname(file)).map((error) => `${file}: ${resource.path} ${error}`),
        );
      } catch (error) {
        return [String(error)];
      }
    }),
  };
}

function resourceErrors({ path, bytes, hash, schema, format }: Resource, folder: string): readonly string[] {
  const file = join(folder, path);
  if (!existsSync(file)) return ["does not exist"];
  const body = readFileSync(file);
  const columns = schema?.fields.map(({ name }) => name);
  const own = hashOf({ body });
  const errors = [
    bytes !== undefined && bytes !== body.length && `has ${body.length} bytes, not ${bytes}`,
    hash !== undefined && hash !== own && "has another hash",
  ].filter((error) => error !== false);
  if (format === "csv" && columns) readCsv(body.toString("utf8"), file, columns);
  return errors;
}
