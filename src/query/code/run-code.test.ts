import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { DuckDBInstance } from "@duckdb/node-api";
import * as aq from "arquero";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runQuery } from "../arquero/run.ts";
import type { Query } from "../query.ts";
import type { Table } from "../table.ts";
import { codeCases } from "./cases/code-cases.ts";
import type { CodeContext } from "./code-context.ts";
import type { CodeLanguage } from "./code-language.ts";
import { nastyColumns, nastyCsv, nastyTable } from "./cases/nasty-table.ts";
import { randomQueries } from "./cases/random-queries.ts";
import { randomNames } from "./cases/random-names.ts";
import { sameRows } from "./cases/same-rows.ts";
import { writeCode } from "./write-code.ts";
import { gb18030, writtenCsv, writtenQuery, writtenTable } from "./cases/written-table.ts";

const folder = mkdtempSync(join(tmpdir(), "code-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A table as it is asked, and as the file from which code reads it. */
type Source = {
  readonly table: Table;
  readonly context: Omit<CodeContext, "pivotValues">;
  readonly bytes: Uint8Array;
};

function sourceOf(
  name: string,
  bytes: Uint8Array,
  table: Table,
  context: Omit<CodeContext, "address" | "pivotValues">,
): Source {
  const address = join(folder, name);
  writeFileSync(address, bytes);
  return { table, bytes, context: { ...context, address } };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const nasty = sourceOf("nasty.csv", utf8(nastyCsv), nastyTable, { columns: nastyColumns, own: null });
const own = (name: string, bytes: Uint8Array): Source => {
  const { table, context } = writtenTable(bytes);
  return sourceOf(name, bytes, table, context);
};
const written = own("written.csv", utf8(writtenCsv));
const chinese = own("汉字's.csv", gb18030(writtenCsv));

type Lines = readonly (readonly unknown[])[];
type Run = (code: string, source: Source) => Promise<Lines>;

/** How the rows of the code differ from the explorer's; null where they do not. */
async function difference(
  language: CodeLanguage,
  query: Query,
  source: Source,
  run: Run,
): Promise<string | null> {
  const result = runQuery(source.table, query);
  // An answer without columns has no rows to compare.
  if (result.columns.length === 0) return null;
  const pivotValues = result.available.filter(({ from }) => from === "pivot").map(({ name }) => name);
  const code = writeCode(language, query, { ...source.context, pivotValues });
  const lines = await run(code, source).catch((error: unknown) => String(error));
  const found = typeof lines === "string" ? lines : sameRows(result.lines(0, result.rows), lines);
  return found === null ? null : `${found}\n\n${code}`;
}

type Compiled = (library: typeof aq, read: typeof readFile) => Promise<aq.ColumnTable>;
const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as new (
  ...parts: string[]
) => Compiled;

const runArquero: Run = async (code) => {
  const body = code.replace(/^import .*$/gm, "").replace("answer.print({ limit: 20 });", "return answer;");
  const answer = await new AsyncFunction("aq", "readFile", body)(aq, readFile);
  const columns = answer.columnNames().map((name) => [...answer.array(name)]);
  return Array.from({ length: answer.numRows() }, (_, row) => columns.map((column) => column[row]));
};

const duckdb = DuckDBInstance.create().then((instance) => instance.connect());
const runDuckdb: Run = async (code) => (await (await duckdb).runAndReadAll(code)).getRowsJS();

let postgres: PGlite;
/** What the database last read. */
let prepared: { readonly before: string; readonly bytes: Uint8Array } | null = null;
const runPostgres: Run = async (code, { bytes }) => {
  const at = code.indexOf("\nWITH\n");
  // psql's own command as the server's, which PGlite feeds from a blob.
  const before = code
    .slice(0, at)
    .replace(/^\\copy ([^\n]*) FROM '[^\n]*' WITH ([^\n]*)$/m, "COPY $1 FROM '/dev/blob' WITH $2;");
  if (before !== prepared?.before || bytes !== prepared.bytes)
    await postgres.exec(before, { blob: new Blob([bytes as Uint8Array<ArrayBuffer>]) });
  prepared = { before, bytes };
  return (await postgres.query<unknown[]>(code.slice(at), [], { rowMode: "array" })).rows;
};

const forms: readonly {
  readonly language: CodeLanguage;
  readonly run: Run;
  readonly files: readonly Source[];
}[] = [
  { language: "javascript", run: runArquero, files: [written, chinese] },
  // GB 18030 needs an extension that DuckDB downloads.
  { language: "duckdb", run: runDuckdb, files: [written] },
  { language: "postgres", run: runPostgres, files: [written] },
];

describe.each(forms)("code in $language gives the rows of the explorer", ({ language, run, files }) => {
  beforeAll(async () => {
    if (language === "postgres") postgres = await PGlite.create();
  }, 60_000);

  it.each(codeCases)("$name", async ({ query }) => {
    expect(await difference(language, query, nasty, run)).toBeNull();
  });

  it("for questions at random", async () => {
    await fc.assert(
      fc.asyncProperty(randomQueries, async (query) => {
        expect(await difference(language, query, nasty, run)).toBeNull();
      }),
      { numRuns: 60, interruptAfterTimeLimit: 3000 },
    );
  });

  it("for any names and values", async () => {
    await fc.assert(
      fc.asyncProperty(randomNames, async ({ table, csv, query }) => {
        const source = sourceOf("any.csv", utf8(csv), table, { columns: table.columns, own: null });
        expect(await difference(language, query, source, run)).toBeNull();
      }),
      { numRuns: 60, interruptAfterTimeLimit: 3000 },
    );
  });

  it.each(files)("for a file of the reader's own: $context.own.encoding", async (source) => {
    expect(await difference(language, writtenQuery, source, run)).toBeNull();
  });
});
