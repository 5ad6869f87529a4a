import { describe, expect, it } from "vitest";
import { glossary, glossaryGroups, parseGlossary, termOf } from "./glossary.ts";

const entry = (id: string, more = "") =>
  `- id: ${id}\n  term: { en: A, zh: 甲 }\n  definition: { en: One., zh: 一。 }\n${more}`;

describe("parseGlossary", () => {
  it("fills what an entry leaves out", () => {
    expect(parseGlossary(entry("a"))).toEqual([
      {
        id: "a",
        term: { en: "A", zh: "甲" },
        also: { en: [], zh: [] },
        definition: { en: "One.", zh: "一。" },
        printed: {},
      },
    ]);
  });

  it("refuses an id that is no anchor or stands twice", () => {
    expect(() => parseGlossary(entry("A b"))).toThrow('the id "A b" is no anchor');
    expect(() => parseGlossary(entry("a") + entry("a"))).toThrow('the id "a" stands twice');
  });

  it("refuses a text in one language", () => {
    expect(() => parseGlossary(entry("a", "  note: { en: Half. }\n"))).toThrow(
      '"a" lacks a term, definition',
    );
  });
});

describe("the glossary of the site", () => {
  it("has every term once in each order", () => {
    for (const locale of ["en", "zh"] as const) {
      const listed = glossaryGroups(locale).flatMap(({ items }) => items.map(({ id }) => id));
      expect(listed.toSorted()).toEqual(
        glossary()
          .map(({ id }) => id)
          .toSorted(),
      );
    }
  });

  it("begins and ends where a reader looks", () => {
    const ends = (locale: "en" | "zh") => {
      const terms = glossaryGroups(locale).flatMap(({ items }) => items.map(({ term }) => term[locale]));
      return [terms[0], terms.at(-1)];
    };
    expect(ends("en")).toEqual(["Actual reimbursement ratio", "Within-policy payment ratio"]);
    expect(ends("zh")).toEqual(["按病种分值（DIP）付费", "总额预付"]);
  });

  it("files 长期护理保险 under C, as it is read", () => {
    const [group] = glossaryGroups("zh").filter(({ items }) =>
      items.includes(termOf("long-term-care-insurance")),
    );
    expect(group?.letter).toBe("C");
  });

  it("has no name twice in a language", () => {
    for (const locale of ["en", "zh"] as const) {
      const names = glossary().flatMap(({ term, also }) => [term[locale], ...also[locale]]);
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    }
  });

  it("writes Chinese with full-width marks and no space beside Han", () => {
    const texts = glossary().flatMap(({ term, definition, note, also }) => [
      term.zh,
      definition.zh,
      note?.zh ?? "",
      ...also.zh,
    ]);
    const odd = texts.filter((text) => /\p{Script=Han}[ ,;:!?()"']|[ ,;:()"']\p{Script=Han}/u.test(text));
    expect(odd).toEqual([]);
  });
});

describe("termOf", () => {
  it("says what is missing", () => {
    expect(() => termOf("no-such-term")).toThrow('has no term "no-such-term"');
  });
});
