import { expect, it } from "vitest";
import { betweenReadings, printedArithmetic } from "./outcome-words.ts";
import type { RecordCheck } from "./record.ts";

const words: RecordCheck = {
  id: "c",
  kind: "k",
  verdict: "not-consistent",
  said: "not consistent",
  arithmetic: "2 × 3 = 6; printed 0.6",
  slip: "",
};

it("ends neither the arithmetic nor what is said of a slip twice", () => {
  const slipped = { ...words, slip: "Moved a place, it fits." };
  const joined = (each: RecordCheck) =>
    `${printedArithmetic(each, "en")}${betweenReadings(each, "en")}as read: 2 × 3 = 6; printed 6`;
  expect(joined(words)).toBe("2 × 3 = 6; printed 0.6; as read: 2 × 3 = 6; printed 6");
  expect(joined(slipped)).toBe(
    "2 × 3 = 6; printed 0.6. Moved a place, it fits. as read: 2 × 3 = 6; printed 6",
  );
});
