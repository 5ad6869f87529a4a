import { describe, expect, it } from "vitest";
import type { State } from "./dataset-at.ts";
import { tellChanges } from "./tell-changes.ts";

/** A state of `data/` with datasets of one table each, "depth" among its rows; "" for no such dataset. */
function state(
  datasets: Readonly<Record<string, { version: string; depth: string; title?: string } | "">>,
): State {
  const files = new Map<string, string>(
    Object.entries(datasets).flatMap(([name, is]) =>
      is === ""
        ? []
        : [
            [
              `data/${name}/datapackage.json`,
              JSON.stringify({
                version: is.version,
                title: is.title ?? name,
                resources: [
                  {
                    name: "quays",
                    path: "quays-facts.csv",
                    view: {},
                    schema: { fields: [{ name: "id" }, { name: "value" }] },
                  },
                ],
              }),
            ] as const,
            [`data/${name}/quays-facts.csv`, `id,value\ndepth,${is.depth}\nwidth,7\n`] as const,
          ],
    ),
  );
  const list = (folder: string): readonly string[] => [
    ...new Set(
      [...files.keys()]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1).split("/")[0] ?? ""),
    ),
  ];
  return { list, read: (path) => files.get(path) ?? "" };
}

const entry = { dataset: "harbour", id: "", column: "", old: "", new: "" };

describe("tellChanges", () => {
  it("says each number that changed, with old and new value", () => {
    const before = state({ harbour: { version: "0.1.0", depth: "3" } });
    const after = state({ harbour: { version: "0.2.0", depth: "4" } });
    expect(tellChanges(before, after).changes).toEqual([
      { ...entry, version: "0.2.0", id: "depth", column: "value", old: "3", new: "4" },
    ]);
    expect(tellChanges(before, after).tooLow).toEqual([]);
  });

  it("says that a dataset is new, and that one is withdrawn with its rows", () => {
    const harbour = { version: "0.3.1", depth: "3" };
    expect(tellChanges(state({}), state({ harbour })).changes).toEqual([
      { ...entry, version: "0.3.1", new: "2" },
    ]);
    const { changes, lines } = tellChanges(state({ harbour }), state({}));
    expect(changes).toEqual([{ ...entry, version: "0.3.1", old: "2" }]);
    expect(lines).toEqual(["harbour 0.3.1: withdrawn, with 2 rows."]);
  });

  it("gives one line to a version that changed no number", () => {
    const before = state({ harbour: { version: "0.1.0", depth: "3", title: "Harbor" } });
    const after = state({ harbour: { version: "0.1.1", depth: "3", title: "Harbour" } });
    expect(tellChanges(before, after).changes).toEqual([{ ...entry, version: "0.1.1" }]);
  });

  it("says nothing of what stayed, and names the version that did not rise", () => {
    const before = state({ harbour: { version: "0.1.0", depth: "3" } });
    expect(tellChanges(before, before)).toEqual({ changes: [], lines: [], tooLow: [] });
    const after = state({ harbour: { version: "0.1.1", depth: "4" } });
    expect(tellChanges(before, after).tooLow).toEqual(["data/harbour/datapackage.json"]);
  });
});
