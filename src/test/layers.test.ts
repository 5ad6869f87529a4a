import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { importGraph, parseScript, scriptsOf, sourceFiles, specifiersOf } from "./import-graph.ts";

/** Folders of src/ from the ground up: a file imports from its own tier and from those below. */
const TIERS = [
  ["stats", "i18n"],
  ["data", "query", "audit"],
  ["charts", "cite"],
  ["render", "publish"],
  ["islands", "explorer", "tools"],
  ["components"],
  ["layouts"],
  ["pages", "middleware.ts"],
];
/** What stands beside the tiers: files that are not code, and the tests of the whole. */
const BESIDE = ["styles", "test"];
const PURE = ["stats", "i18n", "audit", "charts", "query"];
/** Folders of one tier that are pages of their own: what they share stands below both. */
const APART: readonly (readonly [string, string])[] = [["explorer", "tools"]];
/** A package that one folder alone may use. */
const CONFINED: Readonly<Record<string, string>> = { arquero: "query", linkedom: "render" };

const graph = importGraph();
const isTest = (path: string): boolean => /\.(test|spec)\.ts$/.test(path) || path.startsWith("src/test/");
const folderOf = (path: string): string => path.split("/")[1] ?? "";
const tierOf = (path: string): number => TIERS.findIndex((tier) => tier.includes(folderOf(path)));
const imports = [...graph].flatMap(([path, { files }]) => files.map((file) => [path, file] as const));

/** Names of a browser or of a clock that a script uses. Comments and texts do not count; keys do. */
function impurities(script: string): readonly string[] {
  const found: string[] = [];
  const names = [
    "document",
    "window",
    "fetch",
    "globalThis",
    "navigator",
    "localStorage",
    "process",
    "performance",
  ];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && names.includes(node.text)) found.push(node.text);
    if (ts.isPropertyAccessExpression(node)) {
      const text = node.getText().replaceAll(/\s/g, "");
      if (text === "Date.now" || text === "Math.random") found.push(text);
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "Date") {
      if (ts.isCallExpression(node) || !node.arguments?.length) found.push("Date()");
    }
    ts.forEachChild(node, visit);
  };
  visit(parseScript(script));
  return found;
}

/** The first cycle that a walk over the imports finds, as a path that ends where it begins. */
function cycle(edges: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  const walk = (node: string, trail: readonly string[]): readonly string[] | null => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node];
    if (done.has(node)) return null;
    for (const next of edges.get(node) ?? []) {
      const found = walk(next, [...trail, node]);
      if (found) return found;
    }
    done.add(node);
    return null;
  };
  for (const node of edges.keys()) {
    const found = walk(node, []);
    if (found) return found;
  }
  return null;
}

describe("the layers of src/", () => {
  it("hold every folder", () => {
    const folders = new Set(
      sourceFiles()
        .filter((path) => path.split("/").length > 2)
        .map(folderOf),
    );
    expect([...folders].filter((folder) => ![...TIERS.flat(), ...BESIDE].includes(folder))).toEqual([]);
  });

  it("import downwards only", () => {
    const upwards = imports.filter(([from, to]) => !isTest(from) && tierOf(to) > tierOf(from));
    expect(upwards.map(([from, to]) => `${from} imports ${to}`)).toEqual([]);
  });

  it("keep pages of their own apart", () => {
    const across = imports.filter(([from, to]) =>
      APART.some((pair) => pair.includes(folderOf(from)) && pair.includes(folderOf(to))),
    );
    const strays = across.filter(([from, to]) => folderOf(from) !== folderOf(to));
    expect(strays.map(([from, to]) => `${from} imports ${to}`)).toEqual([]);
  });

  it("import neither tests nor scripts", () => {
    const strange = imports.filter(
      ([from, to]) => !isTest(from) && (isTest(to) || to.startsWith("scripts/")),
    );
    expect(strange.map(([from, to]) => `${from} imports ${to}`)).toEqual([]);
  });

  it("have no cycle between files", () => {
    expect(cycle(new Map([...graph].map(([path, { files }]) => [path, files])))).toBe(null);
  });

  it("have no cycle between folders of one tier", () => {
    const edges = new Map<string, string[]>();
    for (const [from, to] of imports) {
      if (isTest(from) || tierOf(from) !== tierOf(to) || folderOf(from) === folderOf(to)) continue;
      edges.set(folderOf(from), [...(edges.get(folderOf(from)) ?? []), folderOf(to)]);
    }
    expect(cycle(edges)).toBe(null);
  });

  it("keep each confined package in its folder", () => {
    const strays = [...graph].flatMap(([path, { packages }]) =>
      packages
        .filter((name) => !isTest(path) && name in CONFINED && CONFINED[name] !== folderOf(path))
        .map((name) => `${path} imports ${name}, which is for src/${CONFINED[name]}/`),
    );
    expect(strays).toEqual([]);
  });
});

describe("the pure folders", () => {
  const pure = sourceFiles().filter((path) => PURE.includes(folderOf(path)) && !isTest(path));

  it("name no browser, no process and no clock", () => {
    const found = pure.flatMap((path) =>
      scriptsOf(path, readFileSync(path, "utf8"))
        .flatMap(impurities)
        .map((name) => `${path}: ${name}`),
    );
    expect(pure.length).toBeGreaterThan(20);
    expect(found).toEqual([]);
  });

  it("use nothing of the machine", () => {
    const found = pure.filter((path) => graph.get(path)?.packages.some((name) => name.startsWith("node:")));
    expect(found).toEqual([]);
  });
});

describe("impurities", () => {
  it.each([
    ["export const a = document.title;", ["document"]],
    ["plot({ document: other });", ["document"]],
    ["window.fetch('x')", ["window", "fetch"]],
    ["const now = Date . now();", ["Date.now"]],
    ["const now = new Date();", ["Date()"]],
    ["const now = new Date;", ["Date()"]],
    ["const now = Date();", ["Date()"]],
    ["const one = Math.random();", ["Math.random"]],
    ["const type: typeof globalThis = x;", ["globalThis"]],
  ])("finds in %j %j", (script, names) => {
    expect(impurities(script)).toEqual(names);
  });

  it.each([
    "// document and window\nexport const a = 1;",
    "/* fetch */ const a = 'document';",
    "const a = `fetch ${1} window`;",
    "const day = new Date(2013, 0, 1);",
    "const documents = 5;",
  ])("finds nothing in %j", (script) => {
    expect(impurities(script)).toEqual([]);
  });
});

describe("specifiersOf", () => {
  it("finds every way to import", () => {
    const script = `import a, { b } from "./a.ts"; import "./b.ts"; export { c } from "./c.ts"; import type { D } from "./d.ts";
      const e = await import("./e.ts"); let f: import("./f.ts").F; new Worker(new URL("./g.ts", import.meta.url)); // "./h.ts"`;
    expect(specifiersOf(script)).toEqual([
      "./a.ts",
      "./b.ts",
      "./c.ts",
      "./d.ts",
      "./e.ts",
      "./f.ts",
      "./g.ts",
    ]);
  });

  it("reads an Astro file's frontmatter and scripts", () => {
    const text = '---\nimport A from "./a.ts";\n---\n<p>import "./b.ts"</p><script>import "./c.ts";</script>';
    expect(scriptsOf("x.astro", text).flatMap(specifiersOf)).toEqual(["./a.ts", "./c.ts"]);
  });
});

describe("cycle", () => {
  const edges = (text: string) =>
    new Map(
      text
        .split(" ")
        .map((part) => part.split(">"))
        .map(([from = "", to = ""]) => [from, to.split(",")] as const),
    );

  it("is found wherever it begins", () => {
    expect(cycle(edges("a>b b>c,d d>b"))).toEqual(["b", "d", "b"]);
    expect(cycle(edges("a>a"))).toEqual(["a", "a"]);
  });

  it("is none where paths only meet", () => {
    expect(cycle(edges("a>b,c b>d c>d"))).toBe(null);
  });
});
