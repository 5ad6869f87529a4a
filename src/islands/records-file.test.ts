import { expect, it } from "vitest";
import { locales } from "../i18n/locale.ts";
import { writeRecordsFile } from "./records-file.ts";

it.each(locales)("leaves out what is empty of a record, and no label, be it empty (%s)", (locale) => {
  const record = {
    id: "a",
    label: "A",
    value: "1",
    status: "printed",
    basis: "",
    note: "",
    checks: [],
  } as const;
  const { labels, records } = JSON.parse(writeRecordsFile([record], locale)) as {
    labels: Readonly<Record<string, string>>;
    records: Readonly<Record<string, object>>;
  };
  expect(records["a"]).toEqual({ id: "a", label: "A", value: "1", status: "printed" });
  expect(labels["punctuation.space"]).toBe(locale === "zh" ? "" : " ");
});
