import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DataChange, kindOfChange, parseChanges, withVersions, writeChanges } from "./data-change.ts";

const change = (parts: Partial<DataChange>): DataChange => ({
  date: "2026-11-21",
  dataset: "harbour",
  version: "1.1.0",
  id: "depth",
  column: "value",
  old: "3",
  new: "4",
  reason: "Read again.",
  reasonZh: "重新核读。",
  ...parts,
});

describe("parseChanges", () => {
  it("reads what was written, whatever the words hold", () => {
    const words = fc.string({ minLength: 1, unit: "binary" });
    fc.assert(
      fc.property(words, words, words, (reason, reasonZh, old) => {
        const changes = [change({ reason, reasonZh, old })];
        expect(parseChanges(writeChanges(changes), "changes.csv")).toEqual(changes);
      }),
    );
  });

  it("refuses a change without day or reason, naming line and column", () => {
    const file = (parts: Partial<DataChange>) => writeChanges([change({}), change(parts)]);
    expect(() => parseChanges(file({ date: "soon" }), "changes.csv")).toThrow(
      'changes.csv, line 3, row "depth", column "date": "soon" is no day. Write it like 2026-11-21.',
    );
    expect(() => parseChanges(file({ reasonZh: "" }), "changes.csv")).toThrow('column "reason_zh"');
  });
});

describe("kindOfChange", () => {
  it.each([
    ["number", { id: "depth", old: "", new: "" }],
    ["first", { id: "", old: "", new: "0" }],
    ["words", { id: "", old: "", new: "" }],
    ["withdrawn", { id: "", old: "35", new: "" }],
  ] as const)("tells %s by which cells are filled", (kind, cells) => {
    expect(kindOfChange(change(cells))).toBe(kind);
  });
});

describe("withVersions", () => {
  it("tells one version of one dataset anew in its place and leaves the others", () => {
    const old = [change({ version: "1.0.0" }), change({ new: "5" }), change({ dataset: "quay" })];
    const told = [change({ new: "4.5" })];
    expect(withVersions(old, told)).toEqual([old[0], told[0], old[2]]);
  });

  it("keeps what the last version brought when the dataset ends", () => {
    const brought = [change({})];
    const end = change({ id: "", column: "", old: "35", new: "" });
    expect(withVersions(brought, [end])).toEqual([...brought, end]);
    expect(withVersions([...brought, end], [end])).toEqual([...brought, end]);
  });
});
