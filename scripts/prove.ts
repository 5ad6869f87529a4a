/**
 * Proves the transcription of every dataset, or of the one named, against the documents:
 * `node scripts/prove.ts <folder of sources> [dataset]`. Exit code 1 where something does not stand, 2 where the
 * documents are not there.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../src/data/checksums.ts";
import { parseSetAside } from "../src/data/parse-set-aside.ts";
import { parseSpans } from "../src/data/parse-spans.ts";
import { type Proof, proveTranscription } from "../src/data/prove-transcription.ts";
import { datasetNames, readDataset, tableOf } from "../src/data/read-dataset.ts";
import { lineLengths } from "../src/data/source-passage.ts";
import { isTranscribed } from "../src/data/transcription.ts";

type Source = { readonly file: string; readonly sha256: string };

const [folder, only] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) {
  stop(
    2,
    `${folder === undefined ? "No folder of sources is given" : `The folder "${folder}" does not exist`}. ` +
      "The proof needs the documents from which the data were transcribed: " +
      "`node scripts/prove.ts <folder of sources> [dataset]`. " +
      "They are not part of the project, which builds and passes its tests without them.",
  );
}
const hasSource = (name: string): boolean => existsSync(join("data", name, "source.json"));
const proven = datasetNames().filter(hasSource);
if (only !== undefined && !proven.includes(only)) {
  stop(2, `data/${only}/source.json does not exist. Name one of: ${proven.join(", ")}; or add the file.`);
}
let failed = false;
for (const name of only === undefined ? datasetNames() : []) {
  if (hasSource(name) || !readDataset(name).rows.some(isTranscribed)) continue;
  failed = true;
  console.error(`data/${name} has transcribed rows and no source.json. Add it, with "file" and "sha256".`);
}
for (const name of only === undefined ? proven : [only]) {
  const at = (path: string): string => join("data", name, path);
  const source = JSON.parse(readFileSync(at("source.json"), "utf8")) as Source;
  const path = join(folder, source.file);
  if (!existsSync(path)) {
    stop(2, `${path} does not exist. ${at("source.json")} names it as the source of "${name}".`);
  }
  const bytes = readFileSync(path);
  const hash = sha256(bytes);
  if (hash !== source.sha256) {
    stop(
      1,
      `${path} is not the text that was transcribed: its SHA-256 is ${hash}, ${at("source.json")} has ` +
        `${source.sha256}. Give the folder with the same text, or transcribe the new one and record its hash.`,
    );
  }
  try {
    const proof = prove(name, source.file, bytes.toString("utf8"));
    for (const { message } of proof.failures) console.error(message);
    failed ||= proof.failures.length > 0;
    console.log(
      proof.failures.length > 0 ? `${name}: ${proof.failures.length} failures.` : totals(name, proof),
    );
  } catch (error) {
    stop(1, error instanceof Error ? error.message : String(error));
  }
}
if (failed) process.exit(1);

function prove(name: string, sourceFile: string, source: string): Proof {
  const at = (path: string): string => join("data", name, path);
  const { descriptor, rows } = readDataset(name);
  const [spansFile, setAsideFile] = [at("spans.csv"), at("numbers-set-aside.csv")];
  return proveTranscription({
    source,
    sourceFile,
    rows,
    fileOf: (table) => at(tableOf(descriptor, table).path),
    spans: parseSpans(readFileSync(spansFile, "utf8"), spansFile, lineLengths(source)),
    spansFile,
    setAside: parseSetAside(readFileSync(setAsideFile, "utf8"), setAsideFile),
    setAsideFile,
  });
}

function totals(name: string, { rows, inWords, numbers, claimed }: Proof): string {
  return (
    `${name}: ${rows} rows stand in the source as printed (in words: ${inWords.join(", ") || "none"}); ` +
    `of its ${numbers} numbers ${claimed} are in rows, ${numbers - claimed} set aside.`
  );
}

function stop(code: 1 | 2, message: string): never {
  console.error(message);
  process.exit(code);
}
