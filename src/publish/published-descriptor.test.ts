import { expect, it } from "vitest";
import { dataFiles } from "./data-files.ts";
import { versionsOf } from "./dataset-changes.ts";
import { datasets } from "./site.ts";

it.each(datasets().map(({ name }) => name))(
  "dates the package of %s by the record of changes",
  async (name) => {
    const text = (await dataFiles(name)).find(({ kind }) => kind === "package")?.body;
    const { created, modified, version } = JSON.parse(String(text)) as Readonly<Record<string, string>>;
    const versions = versionsOf(name);
    expect(version).toBe(versions[0]?.version);
    expect(created).toBe(`${versions.at(-1)?.date}T00:00:00Z`);
    expect(modified).toBe(`${versions[0]?.date}T00:00:00Z`);
  },
);
