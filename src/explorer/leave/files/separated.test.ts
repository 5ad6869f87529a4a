import { csvParseRows, tsvParseRows } from "d3-dsv";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../query/column.ts";
import { columns, lines } from "../../../publish/table-files/table-fixture.ts";
import { job } from "./file-fixture.ts";
import { separatedFile } from "./separated.ts";
import { writeFile } from "./write-file.ts";

const asText = (line: readonly Cell[]): string[] => line.map((cell) => (cell === null ? "" : String(cell)));

describe("a CSV file", () => {
  it("holds names and cells, with an apostrophe before what a spreadsheet would compute", async () => {
    const { bytes, name, mediaType } = await writeFile(job());
    const read = csvParseRows(strFromU8(bytes));
    expect(read).toEqual([
      ["年份", "place", "share", "count", `'=cmd|"/C calc"!A0`],
      ["2013-10-01", "重庆", "-34.08", "3", "'=1+1"],
      ["", "", "", "", ""],
      ["2013-02-28", 'a "b", c|d', "0.1", "-7", "'+86 10"],
      ["1899-12-31", "constructor", "1e+21", "9007199254740991", "'-"],
      ["2024-02-29", "__proto__", "5e-7", "0", "two\nlines\tand a tab"],
    ]);
    expect(name).toBe("yibao-test.csv");
    expect(mediaType).toBe("text/csv;charset=utf-8");
    expect([...bytes.slice(0, 3)]).not.toEqual([0xef, 0xbb, 0xbf]);
  });

  it("begins with a byte order mark where asked", async () => {
    const { bytes } = await writeFile(job({ mark: true }));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect([...bytes.slice(3, 6)]).toEqual([...new TextEncoder().encode("年")]);
  });

  it("lies in a ZIP beside its README", async () => {
    const { bytes, name, mediaType } = await writeFile(job({ bare: false }));
    expect(name).toBe("yibao-test-csv.zip");
    expect(mediaType).toBe("application/zip");
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual(["yibao-test.csv", "README.md"]);
    const said = strFromU8(files["README.md"] as Uint8Array);
    expect(said).toContain("# Fund income \\*by\\* source\n");
    expect(said).toContain("**Rows**  \n5 of 20 rows\n");
    expect(said).toContain("“place” is \\<b>  \n");
    expect(said).toContain("| share | share | number | % | 1 |");
    expect(said).toContain(`| '=cmd\\|"/C calc"!A0 |`);
  });

  it("keeps the line of a missing cell where it has one column", () => {
    const one = separatedFile([{ name: "a" }], [["x"], [null], ["y"]], { format: "csv", mark: false });
    expect(strFromU8(one)).toBe('a\nx\n""\ny\n');
  });

  it("is a header alone where there are no rows", () => {
    expect(strFromU8(separatedFile([{ name: "a" }], [], { format: "csv", mark: false }))).toBe("a\n");
  });

  it("is the same in parts as in one", () => {
    const many = Array.from({ length: 45_001 }, (_, i): Cell[] => [i, `行${i}`]);
    const text = strFromU8(
      separatedFile([{ name: "n" }, { name: "t" }], many, { format: "csv", mark: false }),
    );
    expect(csvParseRows(text).slice(1)).toEqual(many.map(asText));
  });
});

describe("a TSV file", () => {
  it("holds the same", async () => {
    const { bytes, name } = await writeFile(job({ format: "tsv", mark: true }));
    expect(tsvParseRows(strFromU8(bytes))).toHaveLength(lines.length + 1);
    expect(name).toBe("yibao-test.tsv");
  });
});

const cell = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
  fc
    .tuple(
      fc.constantFrom("", "=", "+", "-", "@", "\t", "\r", "＝", "\u0000=", "\u200b@"),
      fc.string({ unit: "binary" }),
    )
    .map((parts) => parts.join("")),
);

describe("any rows", () => {
  it.each(["csv", "tsv"] as const)("come back as %s, and no cell begins like a formula", (format) => {
    const parse = format === "csv" ? csvParseRows : tsvParseRows;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { maxLength: 20 }),
        fc.string(),
        fc.string(),
        (rows, a, b) => {
          const bytes = separatedFile([{ name: a }, { name: b }], rows, { format, mark: false });
          const read = parse(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
          const expected = [[a, b], ...rows];
          expect(read.length).toBe(expected.length);
          read.forEach((line, r) =>
            line.forEach((text, c) => {
              const given = expected[r]?.[c] ?? null;
              // Half a surrogate pair has no form in UTF-8.
              const whole = new TextDecoder().decode(new TextEncoder().encode(`.${given ?? ""}`)).slice(1);
              if (typeof given === "string") {
                expect([whole, `'${whole}`]).toContain(text);
                expect(text).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u);
              } else expect(text).toBe(whole);
            }),
          );
        },
      ),
    );
  });

  it("keep the number of columns", () => {
    expect(columns).toHaveLength(lines[0]?.length ?? 0);
  });
});
