import { expect, it } from "vitest";
import { isFactTable } from "../data/descriptor.ts";
import { locales } from "../i18n/locale.ts";
import { message } from "../i18n/messages.ts";
import { fileAbout } from "./file-about.ts";
import { fileCodebook } from "./file-codebook.ts";
import { fileTable } from "./file-table.ts";
import { datasets } from "./site.ts";

it("a file says in one way what is reported, among its marks and of its columns", () => {
  const tables = datasets().flatMap(({ name, descriptor, rows }) =>
    descriptor.resources
      .filter(isFactTable)
      .filter((table) => rows.some((row) => row.table === table.name && row.status === "reported"))
      .map((table) => fileTable(name, table)),
  );
  expect(tables).not.toEqual([]);
  for (const locale of locales) {
    for (const table of tables) {
      const marks = new Map(fileAbout(table, true, locale)).get(message(locale, "data.file.about.status"));
      const said = fileCodebook(table, locale).flatMap(({ values }) => values["reported"] ?? []);
      expect(said).not.toEqual([]);
      for (const meaning of said)
        expect(marks).toContain(`${message(locale, "punctuation.colon")}${meaning}`);
    }
  }
});
