import { expect, it } from "vitest";
import { versionOf, versionsOf, versionsOfTable } from "./dataset-changes.ts";
import { datasets } from "./site.ts";

const change = (dataset: string, version: string, id: string) => ({
  ...{ dataset, version, id, date: `2026-11-2${version.slice(-1)}`, column: id && "value" },
  ...{ old: id && "3", new: "5", reason: "Read anew.", reasonZh: "重新辨认。" },
});

it("gives the versions of a dataset, newest first, each with its changes in their order", () => {
  const changes = [
    change("boats", "0.1.0", ""),
    change("quays", "0.1.0", ""),
    change("boats", "0.1.1", "b"),
    change("boats", "0.1.1", "a"),
  ];
  const versions = versionsOf("boats", changes);
  expect(versions.map(({ version, date }) => [version, date])).toEqual([
    ["0.1.1", "2026-11-21"],
    ["0.1.0", "2026-11-20"],
  ]);
  expect(versions[0]?.changes.map(({ id }) => id)).toEqual(["b", "a"]);
  expect(versionsOf("none", changes)).toEqual([]);
});

it("gives of a table the versions that brought it or changed a number of it", () => {
  const changes = [
    change("boats", "0.1.0", ""),
    change("boats", "0.1.1", "b"),
    change("boats", "0.1.2", "a"),
    change("boats", "0.1.2", "b"),
    { ...change("boats", "0.1.3", ""), new: "" },
  ];
  const versions = versionsOfTable("boats", new Set(["a"]), changes);
  expect(versions.map(({ version, changes: own }) => [version, own.map(({ id }) => id)])).toEqual([
    ["0.1.2", ["a"]],
    ["0.1.0", [""]],
  ]);
});

it.each(datasets().map(({ name }) => name))("knows the first edition of %s", (name) => {
  expect(versionsOf(name).at(-1)?.changes[0]?.id).toBe("");
});

it.each(datasets().map(({ name }) => name))("the version of %s is the newest in data/changes.csv", (name) => {
  expect(versionOf(name).version).toBe(versionsOf(name)[0]?.version);
});
