import { expect, it } from "vitest";
import { withoutEqualsSign } from "./without-equals-sign.ts";

it.each([
  ["=a / 2", " a / 2"],
  [" ＝ a = 2", "   a = 2"],
  ["a = 2", "a = 2"],
  ["==2", "==2"],
])("%j reads as %j", (written, read) => {
  expect(withoutEqualsSign(written)).toBe(read);
});
