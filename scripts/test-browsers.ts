/** Opens the chapters in Chromium, Firefox and WebKitGTK, and says what each of them shows and complains of. */
import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { studyIds } from "../src/test/browser/built-site.ts";
import { chromiumEngine } from "./engines/chromium.ts";
import { firefoxEngine } from "./engines/firefox.ts";
import { webkitEngine } from "./engines/webkit.ts";
import { staticServer } from "./static-server.ts";

if (!existsSync("dist/index.html")) {
  console.error("dist/ holds no site. Build it first: npm run build");
  process.exit(1);
}
const server = staticServer("dist", "/");
await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const addresses = studyIds.flatMap((id) => [`${home}studies/${id}/`, `${home}zh/studies/${id}/`]);
let failed = 0;
for (const { name, missing, open } of [chromiumEngine, firefoxEngine, webkitEngine]) {
  const lack = missing();
  if (lack !== undefined) {
    console.log(`${name}: not tried. ${lack}`);
    continue;
  }
  try {
    const { version, pages, errors } = await open(addresses);
    console.log(`${name}: ${version}`);
    for (const { address, figures, visible } of pages) {
      console.log(`  ${address.replace(home, "/")}: ${visible} of ${figures} figures visible`);
      if (figures === 0 || visible < figures) failed += 1;
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
