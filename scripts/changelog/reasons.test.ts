import { describe, expect, it } from "vitest";
import type { DataChange } from "../../src/data/data-change.ts";
import { type Change, type Given, parseReasons, withReasons } from "./reasons.ts";

const change = (dataset: string, version = "0.2.0"): Change => ({
  ...{ dataset, version, id: "depth", column: "value", old: "3", new: "4" },
});
const given = (parts: Partial<Given> = {}): Given => ({
  reason: new Map([["harbour", "Read anew."]]),
  reasonZh: new Map([["harbour", "重新核读。"]]),
  date: undefined,
  today: "2026-12-01",
  revise: false,
  ...parts,
});
const recorded: DataChange = {
  ...change("harbour"),
  ...{ date: "2026-11-22", reason: "The first reason.", reasonZh: "最初的原因。" },
};
const none: Partial<Given> = { reason: new Map(), reasonZh: new Map() };

describe("parseReasons", () => {
  it("reads a reason for each dataset, with whatever signs it holds", () => {
    const reasons = parseReasons(["harbour=n = 5, not 6.", "quay-walls=Read anew."], "--reason");
    expect([...reasons]).toEqual([
      ["harbour", "n = 5, not 6."],
      ["quay-walls", "Read anew."],
    ]);
  });

  it.each([["Read anew."], ["harbour="], ["harbour= "]])("refuses %j: no dataset or no reason", (text) => {
    expect(() => parseReasons([text], "--reason-zh")).toThrow('Write --reason-zh chongqing="…".');
  });

  it("refuses two reasons for one dataset", () => {
    expect(() => parseReasons(["a=1", "a=2"], "--reason")).toThrow('given twice for "a"');
  });
});

describe("withReasons", () => {
  it("gives each dataset its own reason", () => {
    const both = given({
      reason: new Map([...given().reason, ["quay", "A row is new."]]),
      reasonZh: new Map([...given().reasonZh, ["quay", "新增一行。"]]),
    });
    const { entries, refused } = withReasons([change("harbour"), change("quay")], [], both);
    expect(entries.map(({ date, reason, reasonZh }) => [date, reason, reasonZh])).toEqual([
      ["2026-12-01", "Read anew.", "重新核读。"],
      ["2026-12-01", "A row is new.", "新增一行。"],
    ]);
    expect(refused).toEqual([]);
  });

  it("refuses a changed dataset without a reason in both languages, and a reason without a change", () => {
    const { refused } = withReasons([change("quay")], [], given({ reasonZh: new Map([["quay", "新增。"]]) }));
    expect(refused).toEqual([
      'quay 0.2.0: say why it changed, in both languages, with --reason quay="…" --reason-zh quay="…".',
      'A reason is given for "harbour", which did not change. Leave it out.',
    ]);
  });

  it("keeps the day and the reason of a version that is recorded", () => {
    const again = withReasons([change("harbour")], [recorded], given({ ...none, date: "2026-12-02" }));
    expect(again).toEqual({ entries: [recorded], refused: [] });
  });

  it("refuses another reason for a version that is recorded, unless it is to be revised", () => {
    const [refused] = withReasons([change("harbour")], [recorded], given()).refused;
    expect(refused).toContain('harbour 0.2.0 is recorded with another reason: "The first reason."');
    expect(withReasons([change("harbour")], [recorded], given({ revise: true }))).toEqual({
      entries: [{ ...recorded, reason: "Read anew.", reasonZh: "重新核读。" }],
      refused: [],
    });
    const redated = given({ ...none, revise: true, date: "2026-12-02" });
    expect(withReasons([change("harbour")], [recorded], redated).entries).toEqual([
      { ...recorded, date: "2026-12-02" },
    ]);
  });

  it("asks for a reason when the dataset has a newer version than the record", () => {
    expect(withReasons([change("harbour", "0.3.0")], [recorded], given(none)).refused).toHaveLength(1);
  });
});
