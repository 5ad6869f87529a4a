import { type Dataset, tableOf } from "../data/read-dataset.ts";
import { absoluteAddress } from "./address.ts";
import { type DataFile, hashOf } from "./data-file.ts";
import { tidyFields } from "./tidy-fields.ts";
import { tidyTable } from "./tidy-table.ts";

type Json = Readonly<Record<string, unknown>>;
type Schema = Json & { readonly foreignKeys?: readonly (Json & { readonly reference: Json })[] };
type Resource = Json & { readonly name: string; readonly path: string; readonly schema: Schema };

/**
 * The data package as published: the project's own, whose tables of estimates are named `<table>-facts`, with a
 * resource `<table>` for each tidy table beside them. Paths resolve beside the descriptor; sizes and hashes are those
 * of the files.
 *
 * @param plain the project's descriptor as parsed, with all that the site does not read
 */
export function publishedDescriptor(plain: unknown, dataset: Dataset, files: readonly DataFile[]): Json {
  const source = plain as Json & { readonly resources: readonly Resource[] };
  const renamed = new Set(files.filter(({ kind }) => kind === "facts").map(({ table }) => table));
  const weighed = (path: string): Json => {
    const published = files.find(({ name }) => name === path);
    if (!published)
      throw new Error(`data/${dataset.name}/datapackage.json names "${path}", which is not published.`);
    return { bytes: published.bytes, hash: hashOf(published) };
  };
  const homepage = absoluteAddress(`data/${dataset.name}/`, "en");
  return {
    ...source,
    ...(homepage ? { homepage } : {}),
    resources: source.resources.flatMap((resource) => {
      const own = { ...resource, ...weighed(resource.path), schema: factsSchema(resource.schema, renamed) };
      if (!renamed.has(resource.name)) return [own];
      const path = `${resource.name}.csv`;
      return [
        { ...tidyResource(resource, dataset), path, ...weighed(path) },
        { ...own, name: `${resource.name}-facts` },
      ];
    }),
  };
}

/** References to a table of estimates follow its new name. */
function factsSchema(schema: Schema, renamed: ReadonlySet<string>): Schema {
  if (!schema.foreignKeys) return schema;
  return {
    ...schema,
    foreignKeys: schema.foreignKeys.map((key) => {
      const target = String(key.reference["resource"]);
      return renamed.has(target)
        ? { ...key, reference: { ...key.reference, resource: `${target}-facts` } }
        : key;
    }),
  };
}

function tidyResource(resource: Resource, dataset: Dataset): Json {
  const table = tableOf(dataset.descriptor, resource.name);
  const tidy = tidyTable(table, dataset.rows);
  const { type, format, mediatype, encoding, title, title_zh, description, description_zh } = resource;
  return {
    name: resource.name,
    ...{ type, format, mediatype, encoding, title, title_zh, description, description_zh },
    schema: { fields: tidyFields(table, tidy), uniqueKeys: [tidy.index], missingValues: [""] },
  };
}
