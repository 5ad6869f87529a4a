import type { Query } from "../query.ts";
import type { CodeContext } from "./code-context.ts";
import type { CodeLanguage } from "./code-language.ts";
import { writeArquero } from "./javascript/write-arquero.ts";
import { planOf } from "./plan.ts";
import { writePandas } from "./python/write-pandas.ts";
import { writeDplyr } from "./r/write-dplyr.ts";
import { duckdb } from "./sql/duckdb.ts";
import { postgres } from "./sql/postgres.ts";
import { spark } from "./sql/spark.ts";
import { writeSql } from "./sql/write-sql.ts";

/**
 * The question as a program that reads the table's CSV and gives the same rows in the same order with the same missing
 * cells. Every name and value of the reader's stands in it as a literal or a quoted name.
 *
 * @throws QueryError for JavaScript, where the question has no answer
 */
export function writeCode(language: CodeLanguage, query: Query, context: CodeContext): string {
  const plan = planOf(query, context);
  switch (language) {
    case "javascript":
      return writeArquero(query, plan);
    case "duckdb":
      return writeSql(plan, duckdb);
    case "postgres":
      return writeSql(plan, postgres);
    case "spark":
      return writeSql(plan, spark);
    case "r":
      return writeDplyr(plan);
    case "python":
      return writePandas(plan);
  }
}
