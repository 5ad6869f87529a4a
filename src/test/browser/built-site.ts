import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";

/** A page of the built site, parsed. */
export type BuiltPage = { readonly path: string; readonly document: Document };

/** Paths below `root` of every file, with slashes. */
export function builtFiles(root = "dist"): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(root.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

/** Every page of the site: "" is the first one, "zh/data/" the Chinese list of the data. */
export function builtPages(root = "dist"): readonly BuiltPage[] {
  return builtFiles(root)
    .filter((file) => file.endsWith(".html"))
    .map((file) => ({
      path: file.replace(/(^|\/)index\.html$/, "$1"),
      document: parseHTML(readFileSync(join(root, file), "utf8")).document as unknown as Document,
    }));
}

/** Pages for people: a chapter, a list of data. Other files are downloads. */
const paths = existsSync("dist") ? builtPages().map(({ path }) => path) : [];

export const studyIds = paths.flatMap((path) => /^studies\/([^/]+)\/$/.exec(path)?.[1] ?? []);

/** What pages of one kind have in common: all tables of all datasets are one kind. Chapters differ. */
const shapeOf = (path: string): string =>
  path.replace(
    /^(zh\/)?(data|embed)\/(.+)/,
    (_, zh = "", kind: string, rest: string) => zh + kind + rest.replace(/[^/]+/g, "*"),
  );

/** One page of each kind in each language; the page for errors speaks both. */
export const samples = paths.filter(
  (path, i) => paths.findIndex((other) => shapeOf(other) === shapeOf(path)) === i,
);

/** The same without the language: addresses below the root and below zh/. */
export const templates = samples.filter((path) => !path.startsWith("zh/") && path !== "404.html");

/** Pages to be shown inside other sites: one figure, without header, menu and footer. */
export const isBare = (path: string): boolean => /^(?:zh\/)?embed\//.test(path);

export const languages = [
  { language: "English", prefix: "", lang: "en" },
  { language: "Chinese", prefix: "zh/", lang: "zh-Hans" },
] as const;
