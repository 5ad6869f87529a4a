import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import en from "../../content/ui/en.json" with { type: "json" };
import zh from "../../content/ui/zh.json" with { type: "json" };
import { parsePlaceholders } from "../data/placeholder.ts";

const ui: Readonly<Record<"en" | "zh", Readonly<Record<string, string>>>> = { en, zh };

/** What one list has and the other lacks, in words; nothing where they hold the same. */
function difference(english: readonly string[], chinese: readonly string[]): readonly string[] {
  const [first, second] = [new Set(english), new Set(chinese)];
  return [
    ...[...first].filter((item) => !second.has(item)).map((item) => `${item}: English only`),
    ...[...second].filter((item) => !first.has(item)).map((item) => `${item}: Chinese only`),
  ];
}

describe("the texts of the interface", () => {
  it("have the same keys, in the same order", () => {
    expect(difference(Object.keys(en), Object.keys(zh))).toEqual([]);
    expect(Object.keys(zh)).toEqual(Object.keys(en));
  });

  it("have no key twice: a merge can leave two, and only the last is read", () => {
    for (const locale of ["en", "zh"] as const) {
      const text = readFileSync(`content/ui/${locale}.json`, "utf8");
      const keys = [...text.matchAll(/^ {2}"([^"]+)": /gm)].map(([, key = ""]) => key);
      expect(keys.filter((key, at) => keys.indexOf(key) < at)).toEqual([]);
    }
  });

  it("say something in every language, but for marks between words", () => {
    const empty = (["en", "zh"] as const).flatMap((locale) =>
      Object.entries(ui[locale]).flatMap(([key, text]) =>
        text.trim() === "" && !key.startsWith("punctuation.") ? [`${locale}: ${key}`] : [],
      ),
    );
    expect(empty).toEqual([]);
  });

  it("have the same gaps to fill", () => {
    const gaps = (text = ""): readonly string[] => [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap);
    const unequal = Object.keys(en).flatMap((key) =>
      difference(gaps(ui.en[key]), gaps(ui.zh[key])).map((found) => `${key}: ${found}`),
    );
    expect(unequal).toEqual([]);
  });

  it("are each said somewhere, by their key or by a template that makes it", () => {
    const code = globSync("src/**/*.{ts,tsx,astro}")
      .filter((path) => !/\.(?:test|spec)\.ts$/.test(path))
      .map((path) => readFileSync(path, "utf8"))
      .join("\n");
    const templates = [...code.matchAll(/`([a-z]+\.[^`\s]*\$\{[^`\s]*)`/g)].map(
      ([, template = ""]) =>
        new RegExp(`^${template.replaceAll(".", "\\.").replaceAll(/\$\{[^}]*\}/g, ".+")}$`),
    );
    const isSaid = (key: string): boolean =>
      code.includes(`"${key}"`) || templates.some((template) => template.test(key));
    const unsaid = Object.keys(en).filter((key) => !isSaid(key) && !isSaid(key.replace(/\.one$/, "")));
    expect(unsaid).toEqual([]);
  });
});

const glossary = parseYaml(readFileSync("content/glossary.yaml", "utf8")) as readonly {
  readonly id: string;
}[];

const attributes = (mdx: string, tag: string): readonly string[] =>
  [...mdx.matchAll(new RegExp(`<${tag}\\s[^>]*?\\bid="([^"]*)"`, "g"))].map(([, id = ""]) => id);

describe.each(globSync("content/studies/*/en.mdx"))("the chapter %s and its Chinese edition", (path) => {
  const chinese = path.replace(/en\.mdx$/, "zh.mdx");
  const [first, second] = [path, chinese].map((file) => (existsSync(file) ? readFileSync(file, "utf8") : ""));

  it("are both there, and import nothing", () => {
    expect(second).not.toBe("");
    expect([first, second].filter((text) => /^(?:import|export)\s/m.test(text ?? ""))).toEqual([]);
  });

  it("show the same figures in the same order", () => {
    expect(attributes(second ?? "", "Figure")).toEqual(attributes(first ?? "", "Figure"));
  });

  it("state the same facts", () => {
    expect(difference(attributes(first ?? "", "N"), attributes(second ?? "", "N"))).toEqual([]);
  });

  it("open the same terms, each once", () => {
    const terms = [first, second].map((text) => attributes(text ?? "", "Term"));
    for (const ids of terms) expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(difference(...(terms as [string[], string[]]))).toEqual([]);
    const known = new Set(glossary.map(({ id }) => id));
    expect(terms.flat().filter((id) => !known.has(id))).toEqual([]);
  });

  it("have the same headings, level by level", () => {
    const levels = (text = ""): readonly string[] =>
      [...text.matchAll(/^(#+)\s/gm)].map(([, marks = ""]) => marks);
    expect(levels(second)).toEqual(levels(first));
  });

  it("know every row that they name in the same words of markup", () => {
    const odd = [first, second].flatMap((text) => [
      ...(text ?? "").matchAll(/<N\b(?![^>]*\bid="[a-z0-9-]+")[^>]*>/g),
    ]);
    expect(odd.map(([tag]) => tag)).toEqual([]);
  });
});

type Pair = { readonly where: string; readonly en: string; readonly zh: string };

/** Every text in two languages below a value, with the keys that lead to it. */
function pairsIn(value: unknown, where: string): readonly Pair[] {
  if (typeof value !== "object" || value === null) return [];
  const { en: english, zh: chinese, id } = value as Readonly<Record<string, unknown>>;
  if (typeof english === "string" && typeof chinese === "string")
    return [{ where, en: english, zh: chinese }];
  const name = typeof id === "string" ? `${where} ${id}` : where;
  return Object.entries(value).flatMap(([key, child]) => pairsIn(child, `${name}/${key}`));
}

const rowsIn = (text: string): readonly string[] =>
  parsePlaceholders(text).flatMap((segment) => ("row" in segment ? [segment.row] : []));

describe.each(globSync("content/**/*.yaml"))("the texts of %s", (path) => {
  const pairs = pairsIn(parseYaml(readFileSync(path, "utf8")), path);

  it("name the same rows in both languages", () => {
    expect(pairs.length).toBeGreaterThan(0);
    const unequal = pairs.flatMap(({ where, ...pair }) =>
      difference(rowsIn(pair.en), rowsIn(pair.zh)).map((found) => `${where}: ${found}`),
    );
    expect(unequal).toEqual([]);
  });

  it("are empty in both languages or in none", () => {
    const halves = pairs.filter((pair) => (pair.en.trim() === "") !== (pair.zh.trim() === ""));
    expect(halves.map(({ where }) => where)).toEqual([]);
  });
});

describe("difference", () => {
  it("says what either list lacks", () => {
    expect(difference(["a", "b", "b"], ["b", "c"])).toEqual(["a: English only", "c: Chinese only"]);
    expect(difference(["a", "b"], ["b", "a"])).toEqual([]);
  });
});

describe("pairsIn", () => {
  it("finds every text, however deep, and says where", () => {
    const value = {
      list: [{ id: "x", title: { en: "A {row-1}", zh: "甲{row-1}" } }],
      en: { en: "B", zh: "乙" },
    };
    expect(pairsIn(value, "f").map(({ where }) => where)).toEqual(["f/list/0 x/title", "f/en"]);
    expect(rowsIn("A {row-1} and {row-2=words}")).toEqual(["row-1", "row-2"]);
  });
});
