import { readFileSync } from "node:fs";

/** What an edition of the site changed in a dataset. */
export type DatasetChange = {
  /** Version of the site and day, as the changelog heads them: "0.1.0 · 2026-11-21". */
  readonly edition: string;
  /** One line of Markdown. */
  readonly text: string;
};

/**
 * Entries of CHANGELOG.md on a dataset, newest first: its points that begin with "**Data**" and name the dataset, or a
 * group of which it is one (`context-*`), between backticks before the colon.
 */
export function datasetChanges(
  dataset: string,
  changelog = readFileSync("CHANGELOG.md", "utf8"),
): readonly DatasetChange[] {
  return changelog
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const [edition = "", ...lines] = section.split("\n");
      const points = lines.join("\n").split(/^- |\n\n/m);
      return points.flatMap((point): DatasetChange[] => {
        const [, head = "", text = ""] = /^\*\*Data\*\*([^:]*):\s*([\s\S]*)$/.exec(point.trim()) ?? [];
        const names = [...head.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
        const own = names.some((name) =>
          name.endsWith("*") ? dataset.startsWith(name.slice(0, -1)) : name === dataset,
        );
        return own ? [{ edition, text: text.replace(/\s+/g, " ").trim() }] : [];
      });
    });
}
