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
    expect(refused("People Women\n610 254\nmany few")).toEqual(none);
  });

  it("is named where it is JSON", () => {
    const json = [null, "yourtable.note.json"];
    expect(refused('[["Good", 61, 25.4],\n ["Poor", 179, 74.6]]')).toEqual(json);
    expect(refused('{\n  "good": 61,\n  "poor": 179\n}')).toEqual(json);
    expect(refused('{"good": 61, "poor": 179}\n{"good": 1, "poor": 2}')).toEqual(json);
    expect(opened("[x],n\n[1],2").headers).toEqual(["[x]", "n"]);
  });

  it("is named where it is HTML, or only single spaces stand between its cells", () => {
    expect(refused("<table><tr><td>Good</td><td>61</td></tr></table>")).toEqual([
      null,
      "yourtable.note.html",
    ]);
    const spaces = [null, "yourtable.note.single-spaces"];
    expect(refused("Answer n %\nVery good 61 25.4\nGood 97 40.4\nFair 82 34.2")).toEqual(spaces);
    expect(refused("People Women\n610 254\n790 404")).toEqual(spaces);
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

describe("a table as Markdown writes it", () => {
  const sheet = {
    headers: ["Answer", "n", "Count", "%"],
    rows: [
      ["Yes | maybe", "120", "40", "33.3"],
      ["No", "120", "", "66.7"],
    ],
  };
  it.each([
    [
      "| Answer | n | Count | % |\n|---|---|---|---|\n| Yes \\| maybe | 120 | 40 | 33.3 |\n| No | 120 | | 66.7 |",
    ],
    ["Answer|n|Count|%\r\n:--|--:|:-:|---\r\nYes \\| maybe|120|40|33.3\r\n No |120||66.7\r\n"],
    [
      "\n  | Answer | n | Count | %\n  | :--- | ---: | :---: | ---\n| Yes \\| maybe |120|40|33.3|\n| No |120||66.7",
    ],
  ])("is read without its bars and dashes: %j", (text) => {
    expect(opened(text)).toEqual({ ...sheet, notes: [], delimiter: "|" });
    expect(openText(text, { name: "x", delimiter: "|" }).sheet).toMatchObject(sheet);
  });

  it("may have a title", () => {
    expect(opened("Table 2. Answers\n\n| Answer | n |\n|:--|--:|\n| Yes | 40 |\n| No | 60 |")).toMatchObject({
      headers: ["Answer", "n"],
      notes: ["yourtable.note.title-line"],
    });
  });
});

describe("names of columns in two rows", () => {
  const numbers = "Yes\t40\t33.3\t50\t50.0\nNo\t80\t66.7\t50\t50.0";

  it("are joined where the upper cells were merged, and a note says so", () => {
    const { sheet, notes } = openText(`\tMen\t\tWomen\t\nAnswer\tn\t%\tn\t%\n${numbers}`, { name: "x" });
    expect(sheet?.headers).toEqual(["Answer", "Men · n", "Men · %", "Women · n", "Women · %"]);
    expect(sheet?.rows).toHaveLength(2);
    expect(notes).toEqual([{ key: "yourtable.note.joined-headers", values: { example: "Men · n" } }]);
    const below = opened(`选项,男（n = 120）,,女,\n,人数,%,人数,%\n${numbers.replaceAll("\t", ",")}`);
    expect(below.headers).toEqual([
      "选项",
      "男（n = 120） · 人数",
      "男（n = 120） · %",
      "女 · 人数",
      "女 · %",
    ]);
    expect(opened(`\tMen\t\tWomen\t\nAnswer\tOld\tYoung\tOld\tYoung\n${numbers}`).headers?.[4]).toBe(
      "Women · Young",
    );
  });

  it("are not looked for in a heading, in a row without numbers, nor where the reader says otherwise", () => {
    for (const text of [
      "Answer\t\tn\nSatisfied\t\t\nYes\ta\t40\nNo\tb\t60",
      "Factor\tOR\t\tp\nA\tref\t—\tNS\nB\t1.2\t1.1\t0.01",
      "Answer\tn\t\nA\tmissing\tunclear\nB\t40\t60",
      "\t2019\t\t2020\t\nAnswer\tn\t%\tn\t%\nYes\t40\t33.3\t50\t50.0",
    ]) {
      expect(opened(text).notes).not.toContain("yourtable.note.joined-headers");
    }
    const text = `\tMen\t\tWomen\t\nAnswer\tn\t%\tn\t%\n${numbers}`;
    expect(openText(text, { name: "x", header: false }).sheet?.rows).toHaveLength(4);
  });
});

describe("full-width digits", () => {
  it.each([",", "，", "\t", "  "])("are figures in cells set apart by “%s”", (sign) => {
    const rows = ["选项，人数，百分比", "满意，４０，３３．３％", "一般，６０，５５．０％"];
    expect(opened(rows.join("\n").replaceAll("，", sign)).rows).toEqual([
      ["满意", "４０", "３３．３％"],
      ["一般", "６０", "５５．０％"],
    ]);
  });
});

describe("cells in quotation marks", () => {
  it.each([",", ";", "\t", "|"])("may hold line breaks and commas, all of them set apart by %j", (sign) => {
    const rows = [
      '"Group","n","%"',
      '"Under 5,\nall","61","25.4"',
      '"5 to 14","97","40.4"',
      '"15 up","82","34.2"',
    ];
    const { headers, rows: read, delimiter } = opened(rows.join("\n").replaceAll('","', `"${sign}"`));
    expect([headers, read?.[0], delimiter]).toEqual([
      ["Group", "n", "%"],
      ["Under 5, all", "61", "25.4"],
      sign,
    ]);
  });

  it("are shown on one line, and those of Chinese without a space", () => {
    const text =
      '"Group\r\nof age",n,%,Total\r\n"Under 5,\r\nall",1204,20.1,5990\r\n"五岁\r\n以下",2000,33.4,5990';
    expect(opened(text)).toMatchObject({
      headers: ["Group of age", "n", "%", "Total"],
      rows: [
        ["Under 5, all", "1204", "20.1", "5990"],
        ["五岁以下", "2000", "33.4", "5990"],
      ],
    });
  });
});

describe("rows of LaTeX", () => {
  const text =
    "Answer & n & \\% & Total \\\\ \\hline\nGood \\& fair & 97 & $<$40.4 & 240 \\\\[2pt]\nPoor & 1{,}143 & \\textbf{59.6}\\% & 240 % so\n\\\\";
  const sheet = {
    headers: ["Answer", "n", "%", "Total"],
    rows: [
      ["Good & fair", "97", "<40.4", "240"],
      ["Poor", "1,143", "59.6%", "240"],
    ],
  };
  it("are read without their commands, alone and within a table", () => {
    expect(opened(text)).toEqual({ ...sheet, notes: ["yourtable.note.separator"], delimiter: "&" });
    const within = `\\begin{table}\\caption{A & B}\n\\begin{tabular}[t]{@{}lrrr}\n\\toprule\n${text}\n\\end{tabular}`;
    expect(opened(within)).toMatchObject(sheet);
    expect(openText(text, { name: "x", delimiter: "&", header: true }).sheet).toMatchObject(sheet);
  });

  it("are not seen in other tables", () => {
    expect(opened("Answer,n\nGood & fair,61\nPoor & bad,79").delimiter).toBe(",");
  });
});
