import { describe, expect, it } from "vitest";
import { readDataset } from "./read-dataset.ts";

const { claims, links, rows } = readDataset("origins");
const context = readDataset("context-enrolment").rows;
const ofKind = (kind: string) => claims.filter((claim) => claim.kind === kind).map(({ id }) => id);
const answersOf = (id: string, kind: string) =>
  links.filter(({ from, to, relation }) => to === id && relation !== "causes" && ofKind(kind).includes(from));

describe("the essay", () => {
  it("has its recommendations once each, in order", () => {
    expect(claims.flatMap(({ codes }) => codes)).toEqual(["O1", "O2", "O3", "O4", "O5", "O6", "O7", "O8"]);
  });

  it("has no measure specific to fairness or to supplementary insurance, and a proposal in passing for both", () => {
    expect(answersOf("org-deficiency-fairness", "measure")).toEqual([
      { from: "org-rec-2", to: "org-deficiency-fairness", relation: "answers-partly", tie: "by-subject" },
    ]);
    expect(answersOf("org-deficiency-supplementary", "measure")).toEqual([]);
    for (const id of ["org-deficiency-fairness", "org-deficiency-supplementary"]) {
      expect(answersOf(id, "recommendation"), id).toHaveLength(1);
    }
  });

  it("has measures that answer no deficiency: the plan, and the study of policy", () => {
    const idle = ofKind("measure").filter((id) => !links.some(({ from }) => from === id));
    expect(idle).toEqual(["org-rec-1", "org-rec-3"]);
  });

  it("proposes where it stands: measures in section 3, the rest beside the problem", () => {
    const sections = (kind: string) =>
      claims.filter((claim) => claim.kind === kind).map(({ locator }) => locator.slice(0, 2));
    expect(new Set(sections("measure"))).toEqual(new Set(["§3"]));
    expect(new Set(sections("recommendation"))).toEqual(new Set(["§2"]));
  });
});

describe("its bounds, by the statistics of the employees' scheme", () => {
  const valueOf = (id: string): number => {
    const row = [...rows, ...context].find((candidate) => candidate.id === id);
    if (row?.value === undefined || row.value === null) throw new Error(`Row "${id}" has no value.`);
    return row.value;
  };

  it.each([
    ["org-covered-people", "ctx-enrolment-employee-uebmi"],
    ["org-covered-share", "ctx-employee-coverage"],
  ])("%s holds at the end of 2002, and not at the end of 2003", (bound, series) => {
    expect(rows.find(({ id }) => id === bound)?.relation).toBe("<");
    expect(valueOf(`${series}-2002`)).toBeLessThan(valueOf(bound));
    expect(valueOf(`${series}-2003`)).toBeGreaterThan(valueOf(bound));
  });
});
