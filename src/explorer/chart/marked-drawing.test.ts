import { describe, expect, it } from "vitest";
import { draw } from "../../charts/explore/draw.ts";
import { choice, input, say } from "../../charts/explore/explore-fixture.ts";
import { message } from "../../i18n/messages.ts";
import type { SiteSchema, SiteTable } from "../../publish/site-table.ts";
import type { ChartChoice } from "../../query/query.ts";
import type { OpenTable } from "../explorer.ts";
import { type MarkedDrawing, markedDrawing } from "./marked-drawing.ts";

const address = "/audit/#finding-one";
const schema: SiteSchema = {
  columns: [],
  records: { count: ["a", "b", "c", "d"] },
  precisions: {},
  relations: {},
  units: {},
  statuses: { a: "corrected", d: "unresolved" },
  findings: [{ title: "One", address, rows: ["a", "b"] }],
};
const site: OpenTable["site"] = { schema, table: { page: "/data/x/t/", kind: "study" } as SiteTable };
/** Rows of the table that are lines 0, 1 and 2 of the answer. */
const origins = [2, 1, 0];
const answer = input(
  ["question", "n:count"],
  [
    ["Price", 30],
    ["Service", 20],
    ["Waiting", 10],
  ],
);
const bars = choice({ mark: "bars", y: "question", x: "count" });
const marked = (own: ChartChoice, rows = origins, of: OpenTable["site"] = site): MarkedDrawing =>
  markedDrawing(draw(own, answer, say), own, { origins: rows, site: of }, say);
const finding = (count: number) => ({
  mark: "finding",
  text: message("en", "explore.chart.note-finding", { count }),
  finding: { title: "One", address },
});

describe("markedDrawing", () => {
  it("marks a number by the row of the table behind it, not by its line, and says so", () => {
    const { numberMarks, marks } = marked(bars);
    expect(numberMarks).toEqual({ 1: "finding", 2: "corrected" });
    const aside = message("en", "explore.table.aside.finding");
    expect(marks.map(({ said }) => said.endsWith(aside))).toEqual([false, true, false]);
  });

  it("says what the marks drawn mean, with the way to the finding, and no others", () => {
    const corrected = {
      mark: "corrected",
      text: message("en", "explore.table.mark.corrected"),
      finding: null,
    };
    expect(marked(bars).markNotes).toEqual([corrected, finding(2)]);
    expect(marked(bars, [2, 1, 2]).markNotes).toEqual([finding(1)]);
  });

  it("counts the numbers in a finding where what is drawn stands for several, and marks none", () => {
    const { numberMarks, markNotes } = marked(choice({ mark: "histogram", x: "count" }));
    expect([numberMarks, markNotes]).toEqual([{}, [finding(2)]]);
  });

  it("names the findings on a line, by the row behind it", () => {
    const titles = (drawing: MarkedDrawing) =>
      [0, 1, 2].map((line) => drawing.findingsOn(line).map(({ title }) => title));
    expect(titles(marked(bars))).toEqual([[], ["One"], ["One"]]);
    expect(titles(marked(choice({ mark: "histogram", x: "count" })))).toEqual([[], ["One"], ["One"]]);
    expect(titles(marked(bars, []))).toEqual([[], [], []]);
  });

  it("marks nothing of groups, of a file of the reader's own, nor where lines are counted", () => {
    for (const drawing of [
      marked(bars, []),
      marked(bars, origins, null),
      marked(choice({ mark: "bars", y: "question" })),
    ])
      expect([drawing.numberMarks, drawing.markNotes]).toEqual([{}, []]);
  });
});
