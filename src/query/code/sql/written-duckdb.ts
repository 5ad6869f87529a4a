import type { Plan, SourceColumn } from "../plan.ts";

export const duckdbReaders = {
  number: (_column: SourceColumn, _plan: Plan): string => "to_number",
  date: (_column: SourceColumn, _plan: Plan): string => "to_date",
  statements: (_plan: Plan): readonly string[] => [],
};
