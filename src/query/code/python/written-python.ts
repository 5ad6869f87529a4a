import type { SourceColumn } from "../plan.ts";

export const pythonReaders = {
  number: (_column: SourceColumn): string => "to_number",
  date: (_column: SourceColumn): string => "to_date",
};
