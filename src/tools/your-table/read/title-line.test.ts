import { describe, expect, it } from "vitest";
import { openBytes } from "../state/opened.ts";

const opened = (text: string) => {
  const { sheet, notes } = openBytes(new TextEncoder().encode(text), { name: "x" });
  const named = notes.find(({ key }) => key === "yourtable.note.title-line");
  return { headers: sheet?.headers, rows: sheet?.rows.length, title: named?.values["title"] };
};
const TITLE = "Table 2. Satisfaction of patients (N = 240)";
const table = "Answer\tPeople\t%\nGood\t61\t25.4\nPoor\t179\t74.6\n";
const read = { headers: ["Answer", "People", "%"], rows: 2 };

describe("the title of a table, above its header", () => {
  it("is no header", () => {
    expect(opened(`${TITLE}\n${table}`)).toEqual({ ...read, title: TITLE });
    expect(opened(`\r\n${TITLE}\r\n\r\n${table}`)).toEqual({ ...read, title: TITLE });
    expect(opened(`"${TITLE}, by ward"\n${table.replaceAll("\t", ",")}`)).toEqual({
      ...read,
      title: `${TITLE}, by ward`,
    });
    expect(opened(`表2，患者满意度\n${table.replaceAll("\t", ";")}`).title).toBe("表2，患者满意度");
  });

  it("may be filled up with empty cells", () => {
    expect(opened(`${TITLE}\t\t\n${table}`)).toEqual({ ...read, title: TITLE });
    expect(opened("Answer\t\t\nGood\t61\t25.4\n").title).toBeUndefined();
  });

  it("may hold the delimiter, where all rows but it agree", () => {
    const commas = table.replaceAll("\t", ",");
    const title = "Table 2. Satisfaction, by ward, age, and sex";
    expect(opened(`${title}\n${commas}`)).toEqual({ ...read, title });
    expect(opened(`Satisfaction, by ward\n${commas}`)).toEqual({ ...read, title: "Satisfaction, by ward" });
    expect(opened(`Satisfaction, by ward\n${commas}Bad,1\n`).title).toBeUndefined();
    expect(opened("Answer,People,%\nGood,61,25.4,x\nPoor,179,74.6,y\n").title).toBeUndefined();
    expect(opened("Satisfaction, by ward, 2013\nAnswer,People,%\nGood,61,25.4\n").title).toBeUndefined();
  });

  it("is not seen where there is none", () => {
    expect(opened(table)).toEqual({ ...read, title: undefined });
    expect(opened("People\n61\n79\n").headers).toEqual(["People"]);
    expect(opened(`sep=;\n${table.replaceAll("\t", ";")}`)).toEqual({ ...read, title: undefined });
    expect(opened("\tPeople\t%\nGood\t61\t25.4\n").title).toBeUndefined();
    expect(opened("12\n61\t25.4\n79\t74.6\n").title).toBeUndefined();
  });

  it("counts as a line of the file", () => {
    const text = `${TITLE}\n${table}"Bad\t1\t2\n`;
    const { notes } = openBytes(new TextEncoder().encode(text), { name: "x" });
    expect(notes.find(({ key }) => key === "explore.note.quote-open")?.values["line"]).toBe(5);
  });
});
