import { describe, expect, it } from "vitest";
import { openText } from "./open-text.ts";

const opened = (text: string) => {
  const { sheet, notes, delimiter } = openText(text, { name: "x" });
  return { headers: sheet?.headers, rows: sheet?.rows, notes: notes.map(({ key }) => key), delimiter };
};
const refused = (text: string) => {
  const { sheet, notes } = openText(text, { name: "x" });
  return [sheet, ...notes.map(({ key }) => key)];
};
const table = {
  headers: ["Answer given", "People", "%"],
  rows: [
    ["Very good", "1,061", "25.4"],
    ["Poor", "179", "74.6"],
  ],
};
const lines = [table.headers, ...table.rows];

describe("cells that no delimiter of files sets apart", () => {
  it.each(["  ", "   ", "，", "、"])("are told apart by “%s” where every row has as many", (sign) => {
    const text = lines.map((cells) => cells.join(sign)).join("\n");
    const separator = sign.slice(0, 2);
    expect(opened(text)).toEqual({
      ...table,
      notes: ["yourtable.note.separator"],
      delimiter: separator,
    });
    const title = `Table 2.${sign}By ward`;
    const titled = openText(`\n${title}\n${text}\n`, { name: "x" });
    expect(titled.sheet).toMatchObject(table);
    expect(titled.notes).toEqual([
      { key: "yourtable.note.title-line", values: { title } },
      { key: "yourtable.note.separator", values: { separator } },
    ]);
  });

  it("may stand under indented lines", () => {
    const text = lines.map((cells, i) => `${" ".repeat(i)}${cells.join("   ")}  `).join("\r\n");
    expect(opened(text)).toMatchObject(table);
  });

  it("name the first line that has more or fewer of them", () => {
    const rows = [...lines, ["Total", "1,240"], ["n.a.", "3", "0.2"]];
    const { sheet, notes } = openText(rows.map((cells) => cells.join("  ")).join("\n"), { name: "x" });
    const values = { separator: "  ", line: 4, cells: 2, most: 3 };
    expect([sheet, notes]).toEqual([null, [{ key: "yourtable.note.uneven", values }]]);
  });

  it("are told apart as the reader asks", () => {
    const text = "a  b，c\n1  2，3";
    expect(openText(text, { name: "x", delimiter: "，" }).sheet?.headers).toEqual(["a  b", "c"]);
    expect(openText(text, { name: "x", delimiter: "," }).sheet?.headers).toEqual(["a  b，c"]);
  });

  it("are not looked for where a delimiter of files cuts every row alike", () => {
    expect(opened("Answer  given,People\nVery  good,61\nVery  poor,79")).toMatchObject({
      headers: ["Answer  given", "People"],
      notes: [],
      delimiter: ",",
    });
  });
});

describe("a text that is no table", () => {
  const none = [null, "yourtable.note.no-table"];

  it("is refused where it is prose, with commas, figures and double spaces as well", () => {
    expect(refused("The scheme began in 2007.\nBy 2013 it covered 240 people.")).toEqual(none);
    expect(refused("In all, 240 people, old and young, were asked.\nOf these, 61 agreed.")).toEqual(none);
    expect(refused("One comma, here.\nAnother, there.")).toEqual(none);
    expect(refused("In 2007, it began.\nIn 2013, it grew.")).toEqual(none);
    expect(refused("It began.  It ended.\nMore came.  Few went.")).toEqual(none);
    expect(refused("2007年开始试点，覆盖三个区。\n到2013年，参保240人。")).toEqual(none);
    expect(refused("一句话。")).toEqual(none);
    expect(refused("People Women\n610 254\n790 404")).toEqual(none);
  });

  it("is named where it is JSON", () => {
    const json = [null, "yourtable.note.json"];
    expect(refused('[["Good", 61, 25.4],\n ["Poor", 179, 74.6]]')).toEqual(json);
    expect(refused('{\n  "good": 61,\n  "poor": 179\n}')).toEqual(json);
    expect(refused('{"good": 61, "poor": 179}\n{"good": 1, "poor": 2}')).toEqual(json);
    expect(opened("[x],n\n[1],2").headers).toEqual(["[x]", "n"]);
  });

  it("may still be one column of numbers, of which it is said, or a table not to be read or to be filled in", () => {
    expect(opened("People\n61\n79")).toMatchObject({
      headers: ["People"],
      notes: ["yourtable.note.one-column"],
    });
    expect(opened("Group,Score\nA,5.2±1.3\nB,4.8±1.1").headers).toEqual(["Group", "Score"]);
    expect(opened("Answer,People\nA,\nB,").headers).toEqual(["Answer", "People"]);
  });
});
