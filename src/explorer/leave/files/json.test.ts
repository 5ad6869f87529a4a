import { strFromU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { lines } from "../../../publish/table-files/table-fixture.ts";
import { job } from "./file-fixture.ts";
import { writeFile } from "./write-file.ts";

describe("a JSON file", () => {
  it("holds what is known, the columns and the rows as they are", async () => {
    const { bytes } = await writeFile(job({ format: "json" }));
    const read = JSON.parse(strFromU8(bytes)) as {
      about: unknown[];
      columns: unknown[];
      rows: Record<string, unknown>[];
    };
    expect(read.about[1]).toEqual({ label: "Rows", value: "5 of 20 rows" });
    expect(read.columns[2]).toEqual({ name: "share", title: "share", type: "number", unit: "%", missing: 1 });
    expect(read.rows.map((row) => Object.values(row))).toEqual(lines);
  });

  it("keeps a column named __proto__ and the order of columns named like numbers", async () => {
    const columns = ["2", "1", "__proto__"].map((name) => ({ name, type: "text" as const }));
    const { bytes } = await writeFile(job({ format: "json", columns, lines: [["a", "b", "c"]] }));
    const text = strFromU8(bytes);
    expect(text).toContain('{"2":"a","1":"b","__proto__":"c"}');
    expect(Object.keys((JSON.parse(text) as { rows: object[] }).rows[0] ?? {})).toContain("__proto__");
  });

  it("is whole without rows", async () => {
    const { bytes } = await writeFile(job({ format: "json", lines: [] }));
    expect((JSON.parse(strFromU8(bytes)) as { rows: unknown }).rows).toEqual([]);
  });
});
