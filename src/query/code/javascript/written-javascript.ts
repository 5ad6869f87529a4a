import type { Plan, SourceColumn } from "../plan.ts";

export const arqueroReaders = {
  number: (_column: SourceColumn): string => "toNumber",
  date: (_column: SourceColumn): string => "toDate",
  statements: (_plan: Plan): readonly string[] => [],
};
