import { dsvFormat } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { delimiters } from "./delimiter.ts";
import type { ReadOptions } from "./file-note.ts";
import { limits } from "./limits.ts";
import { readFile } from "./read-file.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (file: string | Uint8Array, options: Partial<ReadOptions> = {}) =>
  readFile(typeof file === "string" ? utf8(file) : file, { name: "file.csv", ...options });
const notes = (file: string | Uint8Array, options: Partial<ReadOptions> = {}) =>
  read(file, options).notes.map(({ key, values }) => [key.replace("explore.note.", ""), values]);

// python3: '地区,满意度,参保人数,日期\r\n哈尔滨,很满意,1.2万,2013年10月1日\r\n大庆,不满意,"3,400",2013年10月2日\r\n'
//   '鶴崗㐂,一般,,2013/10/3\r\n'.encode('gb18030').hex()
const gb = Buffer.from(
  "b5d8c7f82cc2fad2e2b6c82cb2ceb1a3c8cbcafd2cc8d5c6da0d0ab9feb6fbb1f52cbadcc2fad2e22c312e32cdf22c32" +
    "303133c4ea3130d4c231c8d50d0ab4f3c7ec2cb2bbc2fad2e22c22332c343030222c32303133c4ea3130d4c232c8d50d" +
    "0afa518d8f8139ef312cd2bbb0e32c2c323031332f31302f330d0a",
  "hex",
);

describe("readFile", () => {
  it("reads a GB18030 file of a Chinese spreadsheet", () => {
    const { raw, columns, read: how, notes: said } = read(gb);
    expect(how).toEqual({ encoding: "gb18030", delimiter: ",", header: true });
    expect(raw?.data[0]).toEqual(["哈尔滨", "大庆", "鶴崗㐂"]);
    expect(columns.map(({ name, type }) => [name, type])).toEqual([
      ["地区", "category"],
      ["满意度", "ordered"],
      ["参保人数", "integer"],
      ["日期", "date"],
    ]);
    expect(columns[1]?.levels).toEqual(["不满意", "一般", "很满意"]);
    expect(said.map(({ key }) => key)).toEqual(["explore.note.encoding", "explore.note.scaled"]);
  });

  it("stops at what holds no table, and says why", () => {
    expect(notes("")).toEqual([["empty", {}]]);
    expect(notes(" \r\n\n")).toEqual([["empty", {}]]);
    expect(notes("a,b,c\n")).toEqual([["header-only", { columns: 3 }]]);
    expect(notes(Buffer.from("PK\u0003\u0004 … xl/workbook.xml"))[0]?.[0]).toBe("binary-xlsx");
    expect(notes(Buffer.from("d0cf11e0a1b11ae1", "hex"))[0]?.[0]).toBe("binary-xls");
    expect(notes(Buffer.from("%PDF-1.7"))[0]?.[0]).toBe("binary-pdf");
    expect(notes(Buffer.from("PAR1"))[0]?.[0]).toBe("binary-parquet");
    expect(notes(new Uint8Array(64))[0]?.[0]).toBe("binary-other");
    expect(notes("a,".repeat(limits.columns) + "a\n1\n")[0]).toEqual([
      "too-many-columns",
      { size: limits.columns + 1, limit: limits.columns, row: 1, column: limits.columns + 1 },
    ]);
    expect(notes(`a,b\n1,${"x".repeat(limits.cell + 1)}`)[0]).toEqual([
      "too-many-cell",
      { size: limits.cell + 1, limit: limits.cell, row: 1, column: 2 },
    ]);
    expect(notes(new Uint8Array(limits.bytes + 1))[0]?.[0]).toBe("too-many-bytes");
  });

  it("stops at a million columns", () => {
    expect(notes("a,".repeat(1_000_000))[0]?.[0]).toBe("too-many-columns");
  });

  it("makes headers unique, and keeps one named __proto__", () => {
    expect(read("a,,a,a_2,__proto__\n1,2,3,4,5").raw?.headers).toEqual([
      "a",
      "column_2",
      "a_3",
      "a_2",
      "__proto__",
    ]);
    expect(notes("a,,a\n1,2,3")).toEqual([
      ["header-empty", { count: 1, column: "column_2" }],
      ["header-repeated", { count: 1, column: "a_2" }],
    ]);
  });

  it("fills short rows, keeps what long rows have too much, leaves out blank lines", () => {
    const file = "a,b\n1,2\n\n3\n4,5,6\n";
    expect(read(file).raw).toEqual({
      headers: ["a", "b", "column_3"],
      rows: 3,
      data: [
        ["1", "3", "4"],
        ["2", "", "5"],
        ["", "", "6"],
      ],
    });
    expect(notes(file)).toEqual([
      ["rows-short", { count: 1, row: 2 }],
      ["rows-long", { count: 1, row: 3, column: "column_3" }],
      ["rows-blank", { count: 1 }],
    ]);
    expect(read("a,b,\n1,2,\n3,4,\n").raw?.headers).toEqual(["a", "b"]);
    expect(read("a\n1\n\n3").raw?.data).toEqual([["1", "", "3"]]);
  });

  it("does not let an open quotation mark swallow the rows below it", () => {
    const file = 'a,b\n1,"open\n2,x\n3,"y ""z"""\n';
    expect(read(file).raw?.data[1]).toEqual(['"open', "x", 'y "z"']);
    expect(notes(file)[0]).toEqual(["quote-loose", { count: 1, line: 2 }]);
    expect(notes('a,b\n1,2\n3,"open\n4,5')[0]).toEqual(["quote-open", { count: 1, line: 3 }]);
    expect(read('a,b\n1,"the "inner" quote"\n').raw?.data[1]).toEqual(['the "inner" quote']);
    expect(read('a,b\n1,"Li" Wei\n').raw?.data[1]).toEqual(['"Li" Wei']);
  });

  it("finds a first row of data, but takes years as names", () => {
    expect(read("1,2\n3,4").raw?.headers).toEqual(["column_1", "column_2"]);
    expect(notes("1,2\n3,4")).toEqual([["no-header", {}]]);
    expect(read("region,2010,2011\nx,3,4").raw?.headers).toEqual(["region", "2010", "2011"]);
    expect(read("a,b\n3,4", { header: false }).raw?.rows).toBe(2);
    expect(read("1,2\n3,4", { header: true }).raw?.headers).toEqual(["1", "2"]);
  });

  it("counts what a wrong encoding cannot read", () => {
    expect(notes(gb, { encoding: "utf-8" })[0]?.[0]).toBe("replaced");
    expect(read(Buffer.from("name,n\nM\u00fcller,1\nJos\u00e9e,2\n", "latin1")).notes[0]?.key).toBe(
      "explore.note.encoding-doubtful",
    );
  });

  it("reads letters with accents of Western spreadsheets, and takes no Chinese file for one", () => {
    const words = [
      "Région",
      "Möglich",
      "Île-de-France",
      "Don\u2019t know",
      "5.2 ± 1.3",
      "São Paulo",
      "Größe",
    ];
    for (const word of words) {
      // The quotation mark of Windows-1252 is a control character of Latin-1.
      const bytes = Buffer.from(`name,n\n${word.replace("\u2019", "\x92")},61\n`, "latin1");
      const { raw, read: how, notes: said } = read(bytes);
      if (word === "Größe") expect(read(bytes, { encoding: "windows-1252" }).raw?.data[0]).toEqual([word]);
      else {
        expect([raw?.data[0], how?.encoding]).toEqual([[word], "windows-1252"]);
        expect(said[0]).toMatchObject({ key: "explore.note.encoding-doubtful" });
      }
    }
    const german = Buffer.from("Größe,Straße,Möglich,n\nÄ,B,für,1\n", "latin1");
    expect(read(german).raw?.headers.slice(0, 3)).toEqual(["Größe", "Straße", "Möglich"]);
    expect(read(gb).read?.encoding).toBe("gb18030");
    // python3: '選項,人數,男\r\n滿意,61,張\r\n不滿意,79,陳\r\n'.encode('gb18030').hex()
    const old = Buffer.from(
      "df78ed972cc8cb94b52cc4d00d0a9d4dd2e22c36312c8f880d0ab2bb9d4dd2e22c37392cea900d0a",
      "hex",
    );
    expect(read(old).raw?.headers).toEqual(["選項", "人數", "男"]);
  });

  it("takes the delimiter that Excel declares", () => {
    expect(read("sep=;\na;b\n1,5;2\n").raw?.headers).toEqual(["a", "b"]);
  });

  it("never throws, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void read(bytes)),
      { numRuns: 2_000 },
    );
    const piece = fc.constantFrom(
      '"',
      ",",
      ";",
      "\t",
      "|",
      "\n",
      "\r",
      "\r\n",
      "a",
      "1",
      " ",
      "万",
      "\0",
      "\uFEFF",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { raw, columns } = read(pieces.join(""));
        if (!raw) return;
        expect(new Set(raw.headers).size).toBe(raw.headers.length);
        expect(columns).toHaveLength(raw.data.length);
        for (const column of raw.data) expect(column).toHaveLength(raw.rows);
      }),
      { numRuns: 3_000 },
    );
  });

  it("reads back what is written, whatever delimiter and encoding", () => {
    const cell = fc.string({ unit: fc.constantFrom(..."ab1 ,;|\t\"\n'.满意度é—万") });
    const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
      fc.tuple(
        fc.uniqueArray(fc.stringMatching(/^[a-z\u4e00-\u9fa5]{1,6}$/), {
          minLength: width,
          maxLength: width,
        }),
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      ),
    );
    const encode: Readonly<Record<string, (text: string) => Uint8Array>> = {
      "utf-8": utf8,
      "utf-8 with mark": (text) => utf8(`\uFEFF${text}`),
      "utf-16le": (text) => Buffer.from(`\uFEFF${text}`, "utf16le"),
      "utf-16be": (text) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16(),
    };
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(...delimiters),
        fc.constantFrom(...Object.keys(encode)),
        (t, d, e) => {
          const [headers, rows] = t;
          const text = dsvFormat(d).formatRows([headers, ...rows]);
          const { raw } = read(encode[e]?.(text) ?? new Uint8Array(), { delimiter: d, header: true });
          expect(raw?.headers).toEqual(headers);
          expect(raw?.data).toEqual(headers.map((_, i) => rows.map((row) => row[i])));
        },
      ),
      { numRuns: 400 },
    );
  });
});
