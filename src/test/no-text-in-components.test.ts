import { readFileSync } from "node:fs";
import { parse } from "@astrojs/compiler-rs";
import { describe, expect, it } from "vitest";
import { sourceFiles } from "./import-graph.ts";

type Node = { readonly type?: string; readonly [key: string]: unknown };

/** Attributes that readers see or hear, of elements and of components. */
const SPOKEN =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label|summary|caption|description|abbr)$/;

/** Whether a text has words in it: letters, and not only the name of a character. */
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text.replaceAll(/&#?\w+;/g, ""));

/** Whether a string of code looks like language: Chinese, two words, or one with a capital and no more. */
const isLanguage = (text: string): boolean =>
  /\p{Script=Han}/u.test(text) || /\p{L}{2,}[,.]? \p{L}/u.test(text) || /^\p{Lu}\p{Ll}+[.:!?]?$/u.test(text);

/** Texts that stand in a component instead of the messages, each with its line. */
export function textsIn(source: string): readonly string[] {
  const found: string[] = [];
  const add = (node: Node, text: string): void => {
    const line = source.slice(0, node["start"] as number).split("\n").length;
    found.push(`${line}: ${text.trim().replaceAll(/\s+/g, " ").slice(0, 60)}`);
  };
  const name = (node: unknown): string => String((node as Node | undefined)?.["name"] ?? "");
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== "object" || value === null) return;
    const node = value as Node;
    switch (node.type) {
      case "JSXText":
        if (hasWords(String(node["value"]))) add(node, String(node["value"]));
        return;
      case "JSXElement": {
        const tag = name((node["openingElement"] as Node)["name"]);
        // Commands and names in code are the same in every language.
        if (tag === "style" || tag === "code") return;
        break;
      }
      case "JSXAttribute": {
        const content = node["value"] as Node | null;
        if (content?.type === "Literal") {
          if (SPOKEN.test(name(node["name"])) && hasWords(String(content["value"])))
            add(node, String(content["value"]));
          return;
        }
        // Class names and the like are made of words too.
        if (!SPOKEN.test(name(node["name"]))) return;
        break;
      }
      case "ImportDeclaration":
      case "ThrowStatement":
      case "TSLiteralType":
        return;
      case "Literal":
        if (typeof node["value"] === "string" && isLanguage(node["value"])) add(node, node["value"]);
        return;
      case "TemplateElement": {
        const { cooked } = node["value"] as { cooked: string };
        if (isLanguage(cooked)) add(node, cooked);
        return;
      }
      default:
    }
    for (const [key, child] of Object.entries(node))
      if (key !== "value" || node.type !== "TemplateElement") visit(child);
  };
  visit(parse(source).ast);
  return found;
}

describe("a component", () => {
  it.each(sourceFiles().filter((path) => path.endsWith(".astro")))("says nothing by itself: %s", (path) => {
    expect(textsIn(readFileSync(path, "utf8"))).toEqual([]);
  });
});

describe("textsIn", () => {
  it.each([
    ["<p>Hello</p>", ["1: Hello"]],
    ["---\n---\n<p>\n{x} people</p>", ["4: people"]],
    ["<p>人</p>", ["1: 人"]],
    ["<p>2013</p>", ["1: 2013"]],
    ['<img alt="A chart" />', ["1: A chart"]],
    ['<Base title="Data" />', ["1: Data"]],
    ['<a aria-label={"Go on"} />', ["1: Go on"]],
    ['<p>{open ? "Close" : "Open"}</p>', ["1: Close", "1: Open"]],
    ["<p>{`${n} of them all`}</p>", ["1: of them all"]],
    ['---\nconst label = zh ? "标题" : "x";\n---', ["2: 标题"]],
    ["<ul>{list.map((x) => <li>Item {x}</li>)}</ul>", ["1: Item"]],
  ])("finds in %j %j", (source, texts) => {
    expect(textsIn(source)).toEqual(texts);
  });

  it.each([
    '---\nimport A from "./A.astro";\nif (!a) throw new Error("No a is here.");\n---\n<!doctype html><!-- a comment -->',
    '<p class="plain wide" id="here">{message(locale, "data.title")} · {count} → &nbsp;</p>',
    "<p class={`note ${wide ? 'wide note' : ''}`}>(¶)</p>",
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    "<style>p { color: red; }</style>",
    "<p><code>npm test</code></p>",
    '<td data-kind="a b" role="img">{a}–{b}</td>',
  ])("finds nothing in %j", (source) => {
    expect(textsIn(source)).toEqual([]);
  });
});
