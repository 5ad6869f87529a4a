import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { runQuery } from "../../src/query/arquero/run.ts";
import { codeCases } from "../../src/query/code/cases/code-cases.ts";
import { nastyColumns, nastyCsv, nastyTable } from "../../src/query/code/cases/nasty-table.ts";
import { randomNames } from "../../src/query/code/cases/random-names.ts";
import { randomQueries } from "../../src/query/code/cases/random-queries.ts";
import { gb18030, writtenCsv, writtenQuery, writtenTable } from "../../src/query/code/cases/written-table.ts";
import type { CodeContext } from "../../src/query/code/code-context.ts";
import type { Query } from "../../src/query/query.ts";
import type { Table } from "../../src/query/table.ts";

/** A question, the table it is put to, and the file from which code reads that table. */
export type ProofCase = {
  readonly name: string;
  readonly query: Query;
  readonly table: Table;
  readonly context: Omit<CodeContext, "pivotValues">;
};

/** The cases of the tests and questions at random, the same each time; their files are written into the folder. */
export function proofCases(folder: string): readonly ProofCase[] {
  const written = (name: string, content: string | Uint8Array): string => {
    const address = join(folder, name);
    writeFileSync(address, content);
    return address;
  };
  const nasty = {
    table: nastyTable,
    context: { columns: nastyColumns, address: written("nasty.csv", nastyCsv), own: null },
  };
  const random = fc
    .sample(randomQueries, { numRuns: 200, seed: 5 })
    .filter((query) => runQuery(nastyTable, query).columns.length > 0)
    .map((query) => ({ name: JSON.stringify(query), query }));
  const named = fc.sample(randomNames, { numRuns: 100, seed: 5 }).map(({ table, csv, query }, i) => {
    const address = written(`any-${i}.csv`, csv);
    return { name: `any names ${i}`, query, table, context: { columns: table.columns, address, own: null } };
  });
  const bytes = gb18030(writtenCsv);
  const own = writtenTable(bytes);
  const address = written("汉字.csv", bytes);
  return [
    ...[...codeCases, ...random].map((each) => ({ ...each, ...nasty })),
    ...named,
    {
      name: "a file of the reader's own",
      query: writtenQuery,
      table: own.table,
      context: { ...own.context, address },
    },
  ];
}
