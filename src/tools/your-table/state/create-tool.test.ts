import { describe, expect, it } from "vitest";
import { message } from "../../../i18n/messages.ts";
import { mostRows } from "../read/sheet.ts";
import { tableName } from "../words/table-name.ts";
import { keptSource } from "./kept-past.ts";
import type { Kept } from "./kept.ts";
import { withoutColumn, withRole } from "./set-column.ts";
import { begin, bytes, FIRST, SECOND, stopClock, text } from "./tool-fixture.ts";

stopClock();

describe("a file read another way", () => {
  it("is the file of the table that is open, after an undo as well", () => {
    const { tool } = begin();
    tool.open(bytes(FIRST), { name: "first" });
    tool.open(bytes(SECOND), { name: "second" });
    tool.undo();
    expect(tool.opened.value?.read?.delimiter).toBe(";");
    tool.readAgain.value?.({ header: false });
    expect(tool.work.value?.sheet).toMatchObject({ name: "first", headers: ["column_1", "column_2"] });
    tool.undo();
    expect(tool.work.value?.sheet.headers).toEqual(["a", "b"]);
    tool.redo();
    expect(tool.work.value?.sheet.rows).toHaveLength(2);
  });

  it("is there after cells were typed, and not where nothing is open", () => {
    const { tool } = begin();
    expect(tool.readAgain.value).toBeNull();
    tool.open(bytes(FIRST), { name: "first" });
    tool.change((work) => ({ ...work, sheet: { ...work.sheet, rows: [["9", "9"]] } }));
    expect(tool.readAgain.value).not.toBeNull();
    tool.undo();
    tool.undo();
    expect([tool.work.value, tool.readAgain.value, tool.opened.value]).toEqual([null, null, null]);
  });
});

describe("the page loaded again", () => {
  it("still knows the steps before, of the table that was open", () => {
    let last: Kept | null = null;
    const { tool, leave } = begin({
      keep: (kept) => {
        last = kept;
        return Promise.resolve(true);
      },
    });
    tool.open(bytes(FIRST), { name: "first" });
    tool.open(bytes(SECOND), { name: "second" });
    tool.change((work) => withoutColumn(work, 2));
    leave();
    const { tool: again } = begin({ kept: last });
    expect(again.work.value?.sheet.headers).toEqual(["c", "d"]);
    again.undo();
    expect(again.work.value?.sheet.headers).toEqual(["c", "d", "e"]);
    expect(again.canUndo.value).toBe(false);
    again.redo();
    expect(again.work.value?.sheet.headers).toEqual(["c", "d"]);
  });

  it("still knows how the table was read, and reads it another way, unless its text is very long", () => {
    let last: Kept | null = null;
    const keep = (kept: Kept) => Promise.resolve((last = kept) !== null);
    const { tool, leave } = begin({ keep });
    tool.open(bytes(FIRST), { name: "first" });
    tool.change((work) => withoutColumn(work, 1));
    leave();
    const { tool: again } = begin({ kept: structuredClone(last) });
    expect(again.opened.value?.read?.delimiter).toBe(";");
    again.readAgain.value?.({ delimiter: "," });
    expect(again.work.value?.sheet).toMatchObject({ name: "first", headers: ["a;b"] });
    const source = again.opened.value && { bytes: new Uint8Array(1_000_001), opened: again.opened.value };
    expect(keptSource(source)).toBeNull();
  });

  it("says the name of a pasted table in its own language", () => {
    const { tool } = begin();
    tool.pasted.value = SECOND;
    tool.openPasted();
    const sheet = tool.work.value?.sheet ?? { name: "" };
    const said = (locale: "en" | "zh") => tableName(sheet, (key, values) => message(locale, key, values));
    expect([said("en"), said("zh"), tableName({ name: "ward.csv" }, text)]).toEqual([
      "Pasted table",
      "粘贴的表格",
      "ward.csv",
    ]);
  });
});

describe("a text in the field for pasting", () => {
  it("stays while another table is opened, and goes when it is opened itself", () => {
    const { tool } = begin();
    tool.pasted.value = SECOND;
    tool.open(bytes(FIRST), { name: "example" });
    tool.undo();
    expect(tool.pasted.value).toBe(SECOND);
    tool.openPasted();
    expect([tool.pasted.value, tool.work.value?.sheet.headers]).toEqual(["", ["c", "d", "e"]]);
    tool.pasted.value = "nothing";
    tool.openPasted();
    expect([tool.pasted.value, tool.work.value?.sheet.headers]).toEqual(["nothing", ["c", "d", "e"]]);
  });
});

describe("what is pasted into cells", () => {
  it("stays within the limit of rows, and columns beyond the last are named", () => {
    const { tool } = begin();
    tool.open(bytes(SECOND), { name: "second" });
    tool.pasteAt(0, 1, "1\n".repeat(mostRows + 1));
    expect(tool.failure.value).toMatchObject({
      title: text("yourtable.not-pasted"),
      notes: [{ key: "yourtable.note.paste-rows", values: { rows: mostRows + 1 } }],
    });
    expect(tool.work.value?.sheet.rows).toEqual([["3", "4", "5"]]);
    tool.pasteAt(0, 1, "6\t7\t8\n\t9");
    expect(tool.work.value?.sheet.rows).toEqual([
      ["3", "6", "7"],
      ["", "", "9"],
    ]);
    expect(tool.failure.value?.notes[0]?.values).toEqual({ columns: 1 });
  });
});

describe("what the columns hold, proposed again", () => {
  it("is a step that can be undone", () => {
    const { tool } = begin();
    tool.open(bytes("Answer,People,%\nA,61,25.4\nB,179,74.6"), { name: "first" });
    const proposed = tool.work.value?.roles;
    tool.change((work) => withRole(work, 1, "ignore"));
    tool.proposeAgain();
    expect(tool.work.value?.roles).toEqual(proposed);
    tool.undo();
    expect(tool.work.value?.roles[1]).toBe("ignore");
  });
});
