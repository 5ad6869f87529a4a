/**
 * Opens the chapters and the explorer in Chromium, Firefox and WebKitGTK, asks the explorer a question, and says what
 * each browser shows and complains of.
 */
import { existsSync } from "node:fs";
import { exploreQuestions } from "../src/publish/explore-questions.ts";
import { studyIds } from "../src/test/browser/built-site.ts";
import { chromiumEngine } from "./engines/chromium.ts";
import type { Visit } from "./engines/engine.ts";
import { firefoxEngine } from "./engines/firefox.ts";
import { EXPLORER_START, FIGURES, exampleQuestion, filteredAndDrawn } from "./engines/looks.ts";
import { webkitEngine } from "./engines/webkit.ts";
import { serveOnFreePort } from "./static-server.ts";

if (!existsSync("dist/index.html")) {
  console.error("dist/ holds no site. Build it first: npm run build");
  process.exit(1);
}
const server = await serveOnFreePort("dist");
const home = `${server.address}/`;
const [first] = exploreQuestions();
const chapters = studyIds.flatMap((id) => [`${home}studies/${id}/`, `${home}zh/studies/${id}/`]);
const visits: readonly Visit[] = [
  ...chapters.map((address) => ({ address, look: FIGURES })),
  { address: `${home}explore/`, look: EXPLORER_START },
  // The survey asked eleven questions.
  { address: `${home}explore/?${first?.address.en}`, look: exampleQuestion(11) },
  { address: `${home}zh/explore/?${first?.address.zh}`, look: exampleQuestion(11) },
  {
    address: `${home}explore/?table=chongqing/satisfaction`,
    look: filteredAndDrawn("printed_in", "table", 55),
  },
];
let failed = 0;
for (const { name, missing, open } of [chromiumEngine, firefoxEngine, webkitEngine]) {
  const lack = missing();
  if (lack !== undefined) {
    console.log(`${name}: not tried. ${lack}`);
    continue;
  }
  try {
    const { version, pages, errors } = await open(visits);
    console.log(`${name}: ${version}`);
    for (const { address, said, ok } of pages) {
      console.log(
        `  ${address.replace(home, "/").replace(/(\?.{30}).*/, "$1…")}: ${said}${ok ? "" : " (wrong)"}`,
      );
      if (!ok) failed += 1;
    }
    for (const error of errors) console.log(`  error: ${error}`);
    if (errors.length === 0) console.log("  no error");
    failed += errors.length;
  } catch (error) {
    console.log(`${name}: could not be driven: ${(error as Error).message}`);
    failed += 1;
  }
}
server.close();
process.exit(failed > 0 ? 1 : 0);
