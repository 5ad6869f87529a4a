import { describe, expect, it } from "vitest";
import { datasetChanges } from "./dataset-changelog.ts";
import { datasets } from "./site.ts";

const changelog = `# Changelog

## 0.2.0 · 2026-12-01

- **Data** \`boats\`, \`quays\` 0.2.0: two rows
  added.
- **Data** \`context-*\` 0.1.0: figures from outside.

## 0.1.0 · 2026-11-21

First edition.

- **Site**: \`boats\` has a page.
- **Data** \`boats\` 0.1.0: every number.
- **Data**: unchanged.
`;

describe("datasetChanges", () => {
  it("gives what the changelog says of a dataset, newest first", () => {
    expect(datasetChanges("boats", changelog)).toEqual([
      { edition: "0.2.0 · 2026-12-01", text: "two rows added." },
      { edition: "0.1.0 · 2026-11-21", text: "every number." },
    ]);
    expect(datasetChanges("context-sea", changelog).map(({ text }) => text)).toEqual([
      "figures from outside.",
    ]);
    expect(datasetChanges("boat", changelog)).toEqual([]);
  });

  it.each(datasets().map(({ name }) => name))("has an entry on %s", (name) => {
    expect(datasetChanges(name)).not.toEqual([]);
  });
});
