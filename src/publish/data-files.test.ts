import { readFileSync } from "node:fs";
import { csvParseRows } from "d3-dsv";
import { describe, expect, it } from "vitest";
import type { Descriptor } from "../data/descriptor.ts";
import { validateDescriptor } from "../data/validate-descriptor.ts";
import { hashOf } from "./data-file.ts";
import { dataFiles } from "./data-files.ts";
import { datasets } from "./site.ts";

const published = await Promise.all(
  datasets().map(async (dataset) => ({ ...dataset, files: await dataFiles(dataset.name) })),
);

describe.each(published)("dataFiles of $name", ({ name, descriptor, rows, files }) => {
  const bodyOf = (path: string): string => {
    const body = files.find((file) => file.name === path)?.body;
    return typeof body === "string" ? body : "";
  };
  const described = JSON.parse(bodyOf("datapackage.json")) as Omit<Descriptor, "resources"> & {
    readonly resources: readonly (Descriptor["resources"][number] & {
      readonly bytes: number;
      readonly hash: string;
      readonly alternatives?: readonly {
        readonly path: string;
        readonly bytes: number;
        readonly hash: string;
      }[];
    })[];
  };

  it("publishes facts and lists byte for byte", () => {
    for (const { path } of descriptor.resources) {
      expect(Buffer.from(bodyOf(path)).equals(readFileSync(`data/${name}/${path}`))).toBe(true);
    }
  });

  it("gives no file two names, and counts its lines", () => {
    expect(new Set(files.map((file) => file.name)).size).toBe(files.length);
    for (const { name: path, rows: count, mediaType } of files) {
      if (mediaType === "text/csv") expect(csvParseRows(bodyOf(path)).length - 1, path).toBe(count);
      if (path.endsWith(".json") && count > 0) expect(JSON.parse(bodyOf(path)), path).toHaveLength(count);
    }
    const facts = files.filter(({ kind }) => kind === "facts").map((file) => file.rows);
    expect(facts.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
  });

  it("has no character beyond U+FFFF: code in JavaScript puts texts in order by UTF-16 unit", () => {
    for (const { body, name: path } of files) {
      expect(/[\u{10000}-\u{10ffff}]/u.exec(String(body)), path).toBeNull();
    }
  });

  it("has no byte order mark: these files are for programs", () => {
    for (const { name: path } of files) expect(bodyOf(path).startsWith("\uFEFF")).toBe(false);
  });

  it("is described by a valid data package whose paths resolve beside it", () => {
    validateDescriptor(described, "datapackage.json");
    const paths = described.resources.map(({ path }) => path);
    for (const path of paths) expect(bodyOf(path), path).not.toBe("");
    const tables = files.filter(({ mediaType }) => mediaType === "text/csv").map((file) => file.name);
    expect([...paths].sort()).toEqual([...tables].sort());
  });

  it("describes every column of every file, in order, with size and hash", () => {
    for (const { path, schema, bytes, hash } of described.resources) {
      const [header] = csvParseRows(bodyOf(path));
      expect(
        schema.fields.map((field) => field.name),
        path,
      ).toEqual(header);
      expect(bytes).toBe(Buffer.byteLength(bodyOf(path)));
      const file = files.find((candidate) => candidate.name === path);
      expect(hash).toBe(file && hashOf(file));
    }
  });

  it("names every other format of a table beside it, with size and hash", () => {
    const named = described.resources.flatMap(({ alternatives = [] }) => alternatives);
    const others = files.filter(({ kind, mediaType }) => kind !== "package" && mediaType !== "text/csv");
    expect(named.map(({ path, bytes, hash }) => [path, bytes, hash])).toEqual(
      others.map((file) => [file.name, file.bytes, hashOf(file)]),
    );
  });

  it("refers only to resources that it has", () => {
    const names = new Set(described.resources.map((resource) => resource.name));
    for (const { schema } of described.resources) {
      for (const { reference } of schema.foreignKeys ?? []) {
        if (reference.resource !== "") expect(names).toContain(reference.resource);
      }
    }
  });

  it("holds in every coded column only values that it explains", () => {
    for (const { path, schema } of described.resources) {
      const [header = [], ...lines] = csvParseRows(bodyOf(path));
      for (const { name: column, categories } of schema.fields) {
        if (!categories) continue;
        const known = new Set(["", ...categories.map(({ value }) => value)]);
        for (const line of lines) expect(known, `${path}, ${column}`).toContain(line[header.indexOf(column)]);
      }
    }
  });
});
