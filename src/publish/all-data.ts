import { readFileSync } from "node:fs";
import { checksumsFile, sha256 } from "../data/checksums.ts";
import { changesPath } from "../data/read-changes.ts";
import { locales } from "../i18n/locale.ts";
import { allDataReadme } from "./all-data-readme.ts";
import { auditEndings, auditFile } from "./audit/audit-files.ts";
import { dataFiles } from "./data-files.ts";
import { newestDay } from "./dataset-changes.ts";
import { memo } from "./memo.ts";
import { settledZip } from "./settled-zip.ts";
import { datasets } from "./site.ts";

/** The folder that the archive unpacks to. */
export const allDataFolder = "yibao-evidence-data";

type ArchivedFile = readonly [path: string, body: Uint8Array];

/**
 * `/all-data.zip`: every published file of every dataset, the results of the audit, the record of changes, a README and
 * the SHA-256 of each; made once a build. The same data under the same address give the same bytes: the time of its
 * files is the date of the newest data.
 */
export const allData = memo(async (): Promise<Uint8Array> => {
  const files = [...(await archivedFiles()), [checksumsFile, bytesOf(await allDataSums())] as const];
  return settledZip(
    Object.fromEntries(files.map(([path, body]) => [`${allDataFolder}/${path}`, body])),
    newestDay(),
  );
});

/** `/data/SHA256SUMS`: the SHA-256 of every file of the archive, by its path there. */
export async function allDataSums(): Promise<string> {
  return (await archivedFiles()).map(([path, body]) => `${sha256(body)}  ${path}\n`).join("");
}

const archivedFiles = memo(async (): Promise<readonly ArchivedFile[]> => {
  if (datasets().length === 0)
    throw new Error("data/ holds no dataset: there is nothing to publish. Add one.");
  const files: ArchivedFile[] = [
    ["README.md", bytesOf(allDataReadme())],
    ["changes.csv", readFileSync(changesPath)],
  ];
  for (const locale of locales) {
    for (const ending of auditEndings) {
      const folder = locale === "en" ? "audit" : `audit/${locale}`;
      files.push([`${folder}/checks.${ending}`, bytesOf(auditFile(ending, locale).body)]);
    }
  }
  for (const { name } of datasets()) {
    for (const file of await dataFiles(name)) files.push([`${name}/${file.name}`, bytesOf(file.body)]);
  }
  return files;
});

const bytesOf = (body: string | Uint8Array): Uint8Array =>
  typeof body === "string" ? new TextEncoder().encode(body) : body;
