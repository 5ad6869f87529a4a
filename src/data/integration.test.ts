import { expect, it } from "vitest";
import { readDataset } from "./read-dataset.ts";

const { rows, claims, links } = readDataset("integration");
const of = (wanted: string) => claims.filter(({ kind }) => kind === wanted);

it("the abstract has four challenges and four paths, paired by order of mention only, and no number", () => {
  expect(of("challenge")).toHaveLength(4);
  expect(of("path").map(({ codes }) => codes)).toEqual([["I1"], ["I2"], ["I3"], ["I4"]]);
  expect(links.map(({ from, to }) => [from, to])).toEqual(
    of("path").map(({ id }, i) => [id, of("challenge")[i]?.id]),
  );
  expect(links.filter(({ tie }) => tie !== "by-order")).toEqual([]);
  expect(rows).toEqual([]);
});
