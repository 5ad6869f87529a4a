import { readFileSync } from "node:fs";
import { sha256 } from "../data/checksums.ts";
import { changesPath } from "../data/read-changes.ts";
import { allDataReadme } from "./all-data-readme.ts";
import { dataFiles } from "./data-files.ts";
import { newestDay } from "./dataset-changes.ts";
import { memo } from "./memo.ts";
import { settledZip } from "./settled-zip.ts";
import { datasets } from "./site.ts";

/** The folder that the archive unpacks to. */
export const allDataFolder = "yibao-evidence-data";

/**
 * `/all-data.zip`: every published file of every dataset, the record of changes, a README and the SHA-256 of each; made once a build. The same
 * data under the same address give the same bytes: the time of its files is the date of the newest data.
 */
export const allData = memo(async (): Promise<Uint8Array> => {
  if (datasets().length === 0)
    throw new Error("data/ holds no dataset: there is nothing to publish. Add one.");
  const files: [string, Uint8Array][] = [
    ["README.md", bytesOf(allDataReadme())],
    ["changes.csv", readFileSync(changesPath)],
  ];
  for (const { name } of datasets()) {
    for (const file of await dataFiles(name)) files.push([`${name}/${file.name}`, bytesOf(file.body)]);
  }
  const sums = files.map(([path, body]) => `${sha256(body)}  ${path}\n`).join("");
  const archived = [...files, ["SHA256SUMS", bytesOf(sums)] as const];
  return settledZip(
    Object.fromEntries(archived.map(([path, body]) => [`${allDataFolder}/${path}`, body])),
    newestDay(),
  );
});

const bytesOf = (body: string | Uint8Array): Uint8Array =>
  typeof body === "string" ? new TextEncoder().encode(body) : body;
