import type { Plan, SourceColumn } from "../plan.ts";

export const postgresReaders = {
  number: (_column: SourceColumn, _plan: Plan): string => "pg_temp.to_number",
  date: (_column: SourceColumn, _plan: Plan): string => "pg_temp.to_date",
  statements: (_plan: Plan): readonly string[] => [],
};
