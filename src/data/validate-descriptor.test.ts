import { describe, expect, it } from "vitest";
import { column, descriptor } from "./dataset-fixture.ts";
import { validateDescriptor } from "./validate-descriptor.ts";

const [table] = descriptor.resources;
const validate = (plain: unknown) => validateDescriptor(plain, "datapackage.json");
const withField = (field: object) =>
  validate({ ...descriptor, resources: [{ ...table, schema: { fields: [field] } }] });

describe("validateDescriptor", () => {
  it("returns a descriptor that is valid", () => {
    expect(validate(descriptor)).toBe(descriptor);
  });

  it.each([
    ["no table", { ...descriptor, resources: [] }, "/resources must NOT have fewer than 1 items."],
    ["no list of tables", { name: "harbour" }, "/ must have required property 'resources'."],
    ["another kind of value", [], "/ must be object."],
  ])("holds it against the profile: %s", (_, plain, problem) => {
    expect(() => validate(plain)).toThrow(`datapackage.json: ${problem} See datapackage.org, version 2.`);
  });

  it.each(["title", "title_zh", "description", "description_zh", "version"])("needs a %s", (key) => {
    expect(() => validate({ ...descriptor, [key]: "" })).toThrow(
      `datapackage.json: /${key} is missing. Describe it in English and in Chinese.`,
    );
  });

  it.each(["title", "title_zh", "description", "description_zh"])("needs a %s of each table", (key) => {
    expect(() => validate({ ...descriptor, resources: [{ ...table, [key]: "" }] })).toThrow(
      `datapackage.json: /resources/boats/${key} is missing. Describe it in English and in Chinese.`,
    );
  });

  it.each(["title", "title_zh", "description", "description_zh"])("needs a %s of each column", (key) => {
    expect(() => withField({ ...column("quay"), [key]: "" })).toThrow(
      `datapackage.json: /resources/boats/fields/quay/${key} is missing. Describe it in English and in Chinese.`,
    );
  });

  it("needs labels of each category in both languages", () => {
    const north = { value: "north", label: "north" };
    expect(() => withField({ ...column("quay"), categories: [north] })).toThrow(
      "datapackage.json: /resources/boats/fields/quay/categories/north/label_zh is missing. " +
        "Describe it in English and in Chinese.",
    );
  });
});
