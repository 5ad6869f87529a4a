import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { DuckDBInstance } from "@duckdb/node-api";
import * as aq from "arquero";
import { afterAll, beforeAll, describe, it } from "vitest";
import { runQuery } from "../arquero/run.ts";
import type { Cell } from "../column.ts";
import type { Query } from "../query.ts";
import { codeCases } from "./code-cases.ts";
import type { CodeLanguage } from "./code-language.ts";
import { nastyColumns, nastyCsv, nastyTable } from "./nasty-table.ts";
import { sameRows } from "./same-rows.ts";
import { writeCode } from "./write-code.ts";

const folder = mkdtempSync(join(tmpdir(), "code-"));
const file = join(folder, "nasty.csv");
writeFileSync(file, nastyCsv);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

type Lines = readonly (readonly unknown[])[];
type Run = (code: string) => Promise<Lines>;

function expected(query: Query): {
  readonly lines: readonly (readonly Cell[])[];
  readonly pivotValues: readonly string[];
} {
  const result = runQuery(nastyTable, query);
  const pivotValues = result.available.filter(({ from }) => from === "pivot").map(({ name }) => name);
  return { lines: result.lines(0, result.rows), pivotValues };
}

async function check(language: CodeLanguage, query: Query, run: Run): Promise<void> {
  const { lines, pivotValues } = expected(query);
  const code = writeCode(language, query, { columns: nastyColumns, address: file, pivotValues, own: null });
  let actual: Lines;
  try {
    actual = await run(code);
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${code}`, { cause: error });
  }
  const difference = sameRows(lines, actual);
  if (difference !== null) throw new Error(`${difference}\n\n${code}`);
}

const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as new (
  ...parts: string[]
) => (library: typeof aq) => Promise<aq.ColumnTable>;

const runArquero: Run = async (code) => {
  const body = code
    .replace('import * as aq from "arquero";', "")
    .replace("answer.print({ limit: 20 });", "return answer;");
  const answer = await new AsyncFunction("aq", body)(aq);
  const columns = answer.columnNames().map((name) => [...answer.array(name)]);
  return Array.from({ length: answer.numRows() }, (_, row) => columns.map((column) => column[row]));
};

describe("code in JavaScript", () => {
  it.each(codeCases)("$name", async ({ query }) => {
    await check("javascript", query, runArquero);
  });
});

describe("code for DuckDB", () => {
  let run: Run;
  beforeAll(async () => {
    const connection = await (await DuckDBInstance.create()).connect();
    run = async (code) => (await connection.runAndReadAll(code)).getRowsJS();
  });

  it.each(codeCases)("$name", async ({ query }) => {
    await check("duckdb", query, run);
  });
});

describe("code for PostgreSQL", () => {
  let database: PGlite;
  let prepared = "";
  beforeAll(async () => {
    database = await PGlite.create();
  }, 60_000);

  const run: Run = async (code) => {
    const at = code.indexOf("\nWITH\n");
    const before = code
      .slice(0, at)
      .replace(/^\\copy (.*) FROM '.*' WITH/m, "COPY $1 FROM '/dev/blob' WITH")
      .replace(/(COPY .*)$/m, "$1;");
    if (before !== prepared) await database.exec(before, { blob: new Blob([nastyCsv]) });
    prepared = before;
    return (await database.query<unknown[]>(code.slice(at), [], { rowMode: "array" })).rows;
  };

  it.each(codeCases)("$name", async ({ query }) => {
    await check("postgres", query, run);
  });
});
