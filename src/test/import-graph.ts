import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { parse as parseAstro } from "@astrojs/compiler-rs";
import ts from "typescript";

/** Source files below src/, with slashes: "src/stats/per-head.ts". */
export function sourceFiles(): readonly string[] {
  return readdirSync("src", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|astro)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name).replaceAll("\\", "/"))
    .sort();
}

/** The scripts of a source file: its own text, or an Astro file's frontmatter and `<script>` elements. */
export function scriptsOf(path: string, text: string): readonly string[] {
  if (!path.endsWith(".astro")) return [text];
  const scripts: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== "object" || node === null) return;
    const { type, program } = node as { type?: string; program?: { start: number; end: number } };
    if (program && (type === "AstroFrontmatter" || type === "AstroScript")) {
      scripts.push(text.slice(program.start, program.end));
    }
    Object.values(node).forEach(visit);
  };
  visit(parseAstro(text).ast);
  return scripts;
}

export function parseScript(text: string): ts.SourceFile {
  return ts.createSourceFile("script.tsx", text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
}

/** Specifiers that a script imports or exports from, types too; of workers as well (`new URL("…", import.meta.url)`). */
export function specifiersOf(script: string): readonly string[] {
  const found: string[] = [];
  const add = (node: ts.Node | undefined): void => {
    if (node && ts.isStringLiteralLike(node)) found.push(node.text);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0]);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal);
    if (ts.isNewExpression(node) && node.expression.getText() === "URL") {
      if (node.arguments?.[1]?.getText() === "import.meta.url") add(node.arguments[0]);
    }
    ts.forEachChild(node, visit);
  };
  visit(parseScript(script));
  return found;
}

/** Every source file with the files of the project that it imports, and the packages. */
export function importGraph(): ReadonlyMap<
  string,
  { readonly files: readonly string[]; readonly packages: readonly string[] }
> {
  return new Map(
    sourceFiles().map((path) => {
      const all = scriptsOf(path, readFileSync(path, "utf8")).flatMap(specifiersOf);
      const local = all.filter((specifier) => /^\.{0,2}\//.test(specifier));
      const files = local
        .map((specifier) => specifier.replace(/\?.*$/, ""))
        .map((specifier) =>
          specifier.startsWith("/") ? specifier.slice(1) : posix.join(dirname(path), specifier),
        )
        .filter((file) => existsSync(file));
      return [path, { files, packages: all.filter((specifier) => !local.includes(specifier)) }];
    }),
  );
}
