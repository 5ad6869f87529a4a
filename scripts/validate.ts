/**
 * Holds the built site against outside validators, none of which needs a network: one line a validator, and an exit
 * code other than 0 where one finds an error. Builds the site twice, without an address of its own and with one; or
 * looks at folders that are built: `npm run validate -- dist`.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { addressOf, validateAddresses } from "./validate/addresses.ts";
import { validateCitationFile } from "./validate/citation-file.ts";
import { validateCitations } from "./validate/citations.ts";
import { validateDataPackages } from "./validate/data-packages.ts";
import { validateHtml } from "./validate/html.ts";
import { validateJsonLd } from "./validate/json-ld.ts";
import type { Validation } from "./validate/validation.ts";
import { validateFeeds, validateSitemap } from "./validate/xml.ts";

/** An address that is nobody's (RFC 2606). */
const EXAMPLE = "https://example.org";
const SHOWN = 20;

const given = process.argv.slice(2);
const folders = given.length > 0 ? given : [built(undefined), built(EXAMPLE)];
let failed = false;
for (const folder of folders) {
  if (!existsSync(join(folder, "index.html"))) {
    throw new Error(`"${folder}" holds no built site. Run "npm run build", or name another folder.`);
  }
  const address = addressOf(folder);
  console.log(`\n${folder}, ${address ? `at ${address}/` : "without an address of its own"}`);
  for (const validation of await validations(folder, address)) report(validation);
}
console.log("\nThe project");
report(validateCitationFile());
process.exitCode = failed ? 1 : 0;

async function validations(folder: string, address: string | undefined): Promise<readonly Validation[]> {
  return [
    await validateHtml(folder),
    await validateJsonLd(folder),
    validateDataPackages(folder),
    validateCitations(folder),
    await validateFeeds(folder),
    ...(address ? [await validateSitemap(folder, address)] : []),
    validateAddresses(folder, address),
  ];
}

function report({ name, checked, errors }: Validation): void {
  // Nothing to look at is a fault of the site or of the validator.
  if (errors.length > 0 || checked === 0) failed = true;
  console.log(
    `  ${errors.length > 0 || checked === 0 ? "failed" : "passed"}   ${name}: ${checked} checked, ${errors.length} errors`,
  );
  for (const error of errors.slice(0, SHOWN)) console.log(`             ${error}`);
  if (errors.length > SHOWN) console.log(`             and ${errors.length - SHOWN} more`);
}

/** Builds the site and makes sure that it was built for that address. */
function built(address: string | undefined): string {
  const folder = build(address);
  const found = addressOf(folder);
  if (found === address) return folder;
  throw new Error(
    `Built for ${address ?? "no address"}, ${folder}/robots.txt names ${found ?? "none"}. See SITE_URL.`,
  );
}

/** Builds the site into a folder of its own. */
function build(address: string | undefined): string {
  const folder = join(".cache/validate", address ? "addressed" : "bare");
  console.log(`Building ${folder} …`);
  const { status } = spawnSync("node_modules/.bin/astro", ["build", "--silent", "--outDir", folder], {
    stdio: "inherit",
    env: { ...process.env, SITE_URL: address ? `${address}/` : "", BASE_PATH: "", REPOSITORY_URL: "" },
  });
  if (status !== 0) throw new Error("The site could not be built. Correct what is said above.");
  return folder;
}
