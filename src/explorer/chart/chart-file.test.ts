import { describe, expect, it } from "vitest";
import { draw } from "../../charts/explore/draw.ts";
import { choice, input, say } from "../../charts/explore/explore-fixture.ts";
import { chartCsv } from "./chart-file.ts";

const own = choice({ mark: "bars", y: "question", x: "count" });
const answer = input(
  ["question", "n:count"],
  [
    ["Price", 30],
    ["Service", 20],
  ],
);
const finding = { title: "One, or two", address: "/audit/#finding-one", rows: ["b"] };
const csv = (isFound: boolean): string => {
  const drawing = {
    ...draw(own, answer, say),
    ...{
      numberMarks: {},
      markNotes: [],
      findingsOn: (line: number) => (isFound && line === 1 ? [finding] : []),
    },
  };
  return chartCsv(drawing, own, answer, "Finding", "https://example.org/explore/?table=x");
};

describe("chartCsv", () => {
  it("names the finding about a number that is drawn, with its address", () => {
    expect(csv(true)).toBe(
      '\ufeffquestion,count,Finding\nPrice,30,\nService,20,"One, or two https://example.org/audit/#finding-one"\n',
    );
  });

  it("has no such column where no number drawn has a finding", () => {
    expect(csv(false)).toBe("\ufeffquestion,count\nPrice,30\nService,20\n");
  });
});
