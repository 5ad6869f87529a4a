import { describe, expect, it } from "vitest";
import { exploreFiles } from "./explore-file.ts";
import { explorePath, explorePathOf } from "./explore-path.ts";
import { figureOf, findFigure } from "./figure.ts";
import { studies } from "./site.ts";

describe("explorePathOf", () => {
  const published = exploreFiles().map(({ dataset, file }) => explorePath(dataset, file));
  const pathOf = (id: string): string => {
    const { study, declaration } = findFigure(studies(), id);
    return explorePathOf(figureOf(study, declaration, "en"));
  };

  it.each([
    ["chongqing-who-pays", "explore/?table=chongqing/funding"],
    ["chongqing-enrolment", "explore/?table=chongqing/enrolment"],
    ["integration-matrix", "explore/?table=integration/claims"],
  ])("of the figure %s is %s", (id, path) => {
    expect(pathOf(id)).toBe(path);
  });

  it("is that of a published table for every figure", () => {
    const ids = studies().flatMap(({ figures }) => figures.map(({ id }) => id));
    expect(ids.map(pathOf).filter((path) => !published.includes(path))).toEqual([]);
  });
});
