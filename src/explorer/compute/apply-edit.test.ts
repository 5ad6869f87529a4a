import { signal } from "@preact/signals";
import { expect, it } from "vitest";
import { message } from "../../i18n/messages.ts";
import { emptyQuery } from "../../query/query.ts";
import type { Query } from "../../query/query.ts";
import type { OpenTable } from "../explorer.ts";
import { applyEdit } from "./apply-edit.ts";
import { leftOut } from "./left-out.ts";
import { removeDerived } from "./edit-derived.ts";

it("leaves out what speaks of a column that is gone, and says how much", () => {
  const query = signal<Query>({
    ...emptyQuery({ kind: "own", name: "a.csv" }),
    derived: [
      { name: "half", formula: "n / 2" },
      { name: "quarter", formula: "half / 2" },
    ],
    sort: [{ column: "half", descending: false }],
  });
  const table = signal<OpenTable>({
    columns: [{ name: "n", type: "number" }],
    rows: 1,
    notes: [],
    read: null,
    title: "a.csv",
    site: null,
  });
  const said: (string | undefined)[] = [];
  const explorer: Parameters<typeof applyEdit>[0] = {
    table,
    query,
    change: (edit, saying) => {
      query.value = edit(query.value);
      said.push(saying);
    },
    text: (key, values) => message("en", key, values),
  };
  applyEdit(explorer, (asked) => removeDerived(asked, "derived", 0), "half removed.");
  expect(query.value).toMatchObject({ derived: [], sort: [] });
  expect(said).toEqual([
    "half removed. Computed columns that no longer fit were removed: 1. Parts of the question that no longer fit were left out: 1.",
  ]);
  expect(leftOut.value?.query).toBe(query.value);
  expect(leftOut.value?.told).toMatch(/^Computed columns.*: 1\.$/);
});
