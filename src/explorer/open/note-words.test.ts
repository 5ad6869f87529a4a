import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isMessageKey } from "../../i18n/messages.ts";

const folder = new URL("../../query/read/", import.meta.url);
const source = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => readFileSync(new URL(file, folder), "utf8"))
  .join("\n");
/** Keys that the reader of files puts together. */
const made = {
  binary: "xlsx xls ods document pdf image gzip archive parquet arrow sqlite statistics other".split(" "),
  "too-many": ["bytes", "rows", "columns", "cells", "cell"],
  dates: ["day-first", "month-first", "unclear"],
  unread: ["number", "integer", "date"],
};

describe("the notes of reading a file", () => {
  it("have words each", () => {
    const plain = [...source.matchAll(/\b(?:note|doubt|stop)\(\s*"([a-z-]+)"/g)].map(([, key]) => key ?? "");
    expect(plain.length).toBeGreaterThan(20);
    const keys = [
      ...plain,
      ...Object.entries(made).flatMap(([first, ends]) => ends.map((end) => `${first}-${end}`)),
    ];
    expect(keys.filter((key) => !isMessageKey(`explore.note.${key}`))).toEqual([]);
  });

  it("are put together from these beginnings alone", () => {
    const beginnings = [...source.matchAll(/\(\s*`([a-z-]+)-\$\{/g)].map(([, key]) => key);
    expect([...new Set(beginnings)].sort()).toEqual(Object.keys(made).sort());
  });
});
