import { describe, expect, it } from "vitest";
import type { Column } from "../column.ts";
import { readSiteTable } from "./read-site-table.ts";

const columns: readonly Column[] = [
  { name: "组", type: "category" },
  { name: "n", type: "integer" },
];

describe("readSiteTable", () => {
  it("reads a published file by column", () => {
    expect(readSiteTable('组,n\n"a, b",1\n,2\n', columns)).toEqual({
      headers: ["组", "n"],
      rows: 2,
      data: [
        ["a, b", ""],
        ["1", "2"],
      ],
    });
  });

  it("reads a file without rows", () => {
    expect(readSiteTable("组,n\n", columns).rows).toBe(0);
  });

  it("throws where file and columns are of two versions of the site", () => {
    expect(() => readSiteTable("组,m\n", columns)).toThrow("Load the page again");
  });
});
