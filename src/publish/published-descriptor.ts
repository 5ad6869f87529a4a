import { type Dataset, tableOf } from "../data/read-dataset.ts";
import { absoluteAddress } from "./address.ts";
import { type DataFile, hashOf } from "./data-file.ts";
import { versionOf, versionsOf } from "./dataset-changes.ts";
import { derivationsTable } from "./derivations.ts";
import { tidyFields } from "./tidy-fields.ts";
import { tidyTable } from "./tidy-table.ts";

type Json = Readonly<Record<string, unknown>>;
/** The same rows as a resource, in a file of another format: no property of the profile, which allows others. */
type Alternative = Pick<DataFile, "bytes"> & {
  readonly path: string;
  readonly format: string;
  readonly mediatype: string;
  readonly hash: string;
};
type Schema = Json & { readonly foreignKeys?: readonly (Json & { readonly reference: Json })[] };
type Resource = Json & { readonly name: string; readonly path: string; readonly schema: Schema };

/**
 * The data package as published: the project's own, whose tables of estimates are named `<table>-facts`, with a
 * resource `<table>` for each tidy table beside them. Paths resolve beside the descriptor; sizes and hashes are those
 * of the files, its days those on which its first and its present version came. A table's other formats are its `alternatives`: as resources of their own, tools that open all of a
 * package would read the same rows several times.
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
  const alternatives = (table: string): readonly Alternative[] =>
    files
      .filter((file) => file.table === table && file.kind !== "facts" && !file.name.endsWith(".csv"))
      .map((file) => ({
        path: file.name,
        format: file.name.split(".").pop() ?? "",
        mediatype: file.mediaType,
        bytes: file.bytes,
        hash: hashOf(file),
      }));
  const derivations = files.some(({ kind }) => kind === "derivations")
    ? derivationsResource(dataset)
    : undefined;
  const homepage = absoluteAddress(`data/${dataset.name}/`, "en");
  return {
    ...source,
    created: instantOf(versionsOf(dataset.name).at(-1)?.date ?? ""),
    // The profile has no word for the day of a version, and allows others.
    modified: instantOf(versionOf(dataset.name).date),
    ...(homepage ? { homepage } : {}),
    resources: [
      ...source.resources.flatMap((resource) => {
        const own = { ...resource, ...weighed(resource.path), schema: factsSchema(resource.schema, renamed) };
        if (!renamed.has(resource.name)) return [{ ...own, alternatives: alternatives(resource.name) }];
        const path = `${resource.name}.csv`;
        return [
          {
            ...tidyResource(resource, dataset),
            path,
            ...weighed(path),
            alternatives: alternatives(resource.name),
          },
          { ...own, name: `${resource.name}-facts` },
        ];
      }),
      ...(derivations ? [{ ...derivations, ...weighed(derivations.path) }] : []),
    ],
  };
}

/** A day as the profile wants it. */
function instantOf(day: string): string {
  return `${day}T00:00:00Z`;
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

function derivationsResource({ name }: Dataset) {
  const table = derivationsTable(name);
  const schema = { ...table.schema, missingValues: [""] };
  return { ...table, type: "table", format: "csv", mediatype: "text/csv", encoding: "utf-8", schema };
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
