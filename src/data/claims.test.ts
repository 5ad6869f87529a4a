import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCsv } from "./read-csv.ts";
import { datasetNames, readDataset } from "./read-dataset.ts";

const kinds = [
  ...["problem", "cause", "remedy", "deficiency", "measure", "challenge", "path", "recommendation"],
  ...["design", "effect", "finding"],
];
/** The ten of the synthesis, then those of recommendations outside them. */
const themes = [
  ...["coverage", "financing", "depth", "convenience", "catalogue", "payment", "capacity"],
  ...["information", "equity", "sustainability"],
  ...["supply", "market", "groups", "planning", "ethics"],
];
const all = datasetNames()
  .map((name) => readDataset(name))
  .filter(({ claims }) => claims.length > 0);

it("no two documents have a claim of one id, or recommendations of one letter", () => {
  const ids = all.flatMap(({ claims }) => claims.map(({ id }) => id));
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  const letters = all.flatMap(({ claims }) => [
    ...new Set(claims.flatMap(({ codes }) => codes.map((code) => code.charAt(0)))),
  ]);
  expect(letters.filter((letter, i) => letters.indexOf(letter) !== i)).toEqual([]);
});

describe.each(all)("the claims of $name", ({ name, claims, links }) => {
  it("are of the kinds and themes that the report knows", () => {
    expect(claims.filter(({ kind }) => !kinds.includes(kind)).map(({ id }) => id)).toEqual([]);
    expect(claims.filter(({ theme }) => !themes.includes(theme)).map(({ id }) => id)).toEqual([]);
  });

  it("stand at places of the document that are known", () => {
    const file = join("data", name, "spans.csv");
    if (!existsSync(file)) return;
    const spans = readCsv(readFileSync(file, "utf8"), file).map(({ cells }) => cells["locator"]);
    expect(claims.filter(({ locator }) => !spans.includes(locator)).map(({ id }) => id)).toEqual([]);
  });

  it("count their recommendations without a gap", () => {
    const codes = [...new Set(claims.flatMap((claim) => claim.codes))];
    const numbers = codes.map((code) => Number(code.slice(1))).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  });

  it("are tied once each", () => {
    const ties = links.map(({ from, to, relation }) => `${from} ${relation} ${to}`);
    expect(ties.filter((tie, i) => ties.indexOf(tie) !== i)).toEqual([]);
  });
});
