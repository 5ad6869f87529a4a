/** Checks the built CSS and JavaScript against the browsers of package.json: what they lack needs a fallback. */
import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { builtFiles } from "../src/test/browser/built-site.ts";
import project from "../package.json" with { type: "json" };
import { type Target, lacksOf } from "./css-support.ts";
import { scriptLacks } from "./script-support.ts";

/** What the stylesheets use beyond some of the browsers, and what these show instead. */
const STYLES: Readonly<Record<string, string>> = {
  "at-rules container": "a media query before it chooses between the two drawings of a chart",
  "properties container-type": "goes with the container query",
  "at-rules media forced-colors": "Safari has no forced colours",
  "at-rules page": "the browser's own print margins",
  "properties break-after": "a heading may stand last on a printed page",
  "properties break-before avoid": "what a finding comes to may stand first on a printed page",
  "properties hyphens": "long words of a printed table's head are not divided",
  "selectors details-content": "folds are printed as they stand",
  "properties content-visibility": "goes with it",
  "properties overscroll-behavior": "the page behind a record may scroll along",
  "properties position-anchor": "a record is a sheet at the foot of the window",
  "types anchor": "goes with it",
  "properties orphans": "a line may stand alone on a printed page",
  "properties widows": "a line may stand alone on a printed page",
  "properties print-color-adjust": "the prefixed form stands beside it",
  "properties forced-color-adjust": "Safari has no forced colours",
  "properties font-family ui-monospace": "the next font of the list",
  "properties text-autospace": "no thin space between Chinese and Latin",
  "properties text-decoration dotted": "the prefixed form stands beside it",
  "properties text-size-adjust": "the prefixed form stands beside it",
  "properties text-wrap": "headings break less evenly",
  "selectors fullscreen": "the button for the whole screen is hidden",
};

/** What scripts use only where it is there, as the complaint names it, and what happens otherwise. */
const SCRIPTS: Readonly<Record<string, string>> = {
  "document.fullscreenElement": "the button for the whole screen is hidden",
  "document.exitFullscreen": "goes with it",
  "Element.requestFullscreen": "goes with it",
  ClipboardItem: "a table is copied as text by the older command",
  "Intl.Segmenter": "Chinese labels of a redrawn chart break between characters",
  "HTMLElement.showPopover": "the link to the record is followed",
  "HTMLElement.hidePopover": "goes with it",
};

const targets = project.browserslist.map((entry): Target => {
  const [browser = "", version] = entry.split(" ");
  return { browser: browser as Target["browser"], version: Number(version) };
});

type Source = { readonly where: string; readonly text: string };

/** Texts of one kind: the files that end so, and what stands inside pages. */
function sourcesOf(ending: string, tag: string): readonly Source[] {
  const files = builtFiles();
  const inside = new Map<string, string>();
  for (const page of files.filter((file) => file.endsWith(".html"))) {
    const { document } = parseHTML(readFileSync(`dist/${page}`, "utf8"));
    for (const element of document.querySelectorAll(tag)) {
      const isCode = !/json|text|template/.test(element.getAttribute("type") ?? "");
      if (isCode && element.textContent?.trim()) inside.set(element.textContent, `in ${page}`);
    }
  }
  return [
    ...files
      .filter((file) => file.endsWith(ending))
      .map((file) => ({ where: file, text: readFileSync(`dist/${file}`, "utf8") })),
    ...[...inside].map(([text, where]) => ({ where, text })),
  ];
}

const [styles, scripts] = [sourcesOf(".css", "style"), sourcesOf(".js", "script:not([src])")];
if (styles.length === 0) {
  console.error("dist/ holds no stylesheet. Build the site first: npm run build");
  process.exit(1);
}
const used = new Set<string>();
const lacks = new Set<string>();
for (const { where, text } of styles) {
  for (const { feature, targets: without, line } of lacksOf(text, targets)) {
    const known = Object.keys(STYLES).find((key) => feature === key || feature.startsWith(`${key} `));
    if (known) used.add(known);
    else lacks.add(`${where}:${line}: ${feature}: missing in ${without.join(", ")}`);
  }
}
for (const { where, text } of scripts) {
  for (const line of await scriptLacks(text, where.endsWith(".js") ? where : "inline.js")) {
    const known = Object.keys(SCRIPTS).find((key) => line.includes(key));
    if (known) used.add(known);
    else lacks.add(`${where}:${line}`);
  }
}
const fallbacks = { ...STYLES, ...SCRIPTS };
const idle = Object.keys(fallbacks).filter((key) => !used.has(key));

console.log(
  `${styles.length} stylesheets and ${scripts.length} scripts against ${project.browserslist.join(", ")}.`,
);
for (const key of used) console.log(`  ${key}: ${fallbacks[key]}`);
for (const line of lacks) console.error(`  ${line}`);
if (lacks.size > 0) console.error("Write a fallback and say so in scripts/compat.ts, or do without.");
for (const key of idle) console.log(`  ${key}: used no more, it can be taken out of scripts/compat.ts`);
if (lacks.size > 0) process.exit(1);
