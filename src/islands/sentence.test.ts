import { expect, test } from "vitest";
import { type Cell, type Patterns, sentenceOf } from "./sentence.ts";

const english: Patterns = {
  said: "{header}, {column}: {value}.",
  whole: "{header}: {value}.",
  aside: " ({word})",
  mark: "{value}, {mark}",
  printed: "{printed} as printed, read as {read}",
};
const chinese: Patterns = {
  said: "{header}，{column}：{value}。",
  whole: "{header}：{value}。",
  aside: "（{word}）",
  mark: "{value}，{mark}",
  printed: "原文为{printed}，读作{read}",
};
const cell: Cell = {
  row: "satisfaction-catalogue-very-satisfied-count",
  group: "Benefits",
  header: "Medicines and items covered",
  column: "Very satisfied",
  value: "7 people",
  aside: "3.7%",
  mark: "",
};

test("a sentence names line, column, value with unit, and what stands beside it", () => {
  expect(sentenceOf(cell, english)).toBe("Medicines and items covered, Very satisfied: 7 people (3.7%).");
});

test("a cell with nothing beside its value has no brackets", () => {
  expect(sentenceOf({ ...cell, aside: "" }, english)).toBe(
    "Medicines and items covered, Very satisfied: 7 people.",
  );
});

test("a corrected number is called corrected", () => {
  expect(sentenceOf({ ...cell, mark: "corrected" }, english)).toBe(
    "Medicines and items covered, Very satisfied: 7 people (3.7%), corrected.",
  );
});

test("in the reading as printed, what was printed comes first and its reading after", () => {
  const printed = { value: "12 people", aside: "6.2%" };
  expect(sentenceOf({ ...cell, mark: "corrected", printed }, english, "printed")).toBe(
    "Medicines and items covered, Very satisfied: 12 people (6.2%) as printed, read as 7 people (3.7%).",
  );
  expect(sentenceOf({ ...cell, mark: "corrected", printed }, english, "read")).toBe(
    "Medicines and items covered, Very satisfied: 7 people (3.7%), corrected.",
  );
});

test("a number printed as it is read sounds the same in both readings", () => {
  expect(sentenceOf(cell, english, "printed")).toBe(sentenceOf(cell, english, "read"));
});

test("Chinese sentences have Chinese punctuation", () => {
  const own = { ...cell, header: "药品和诊疗项目", column: "很满意", value: "7人", mark: "已更正" };
  expect(sentenceOf(own, chinese)).toBe("药品和诊疗项目，很满意：7人（3.7%），已更正。");
});

test("a value that names its column itself follows the line at once", () => {
  const whole = {
    ...cell,
    header: "Convenience",
    column: "",
    value: "1.3, 95% interval 1.2 to 1.4",
    aside: "",
  };
  expect(sentenceOf(whole, english)).toBe("Convenience: 1.3, 95% interval 1.2 to 1.4.");
});
