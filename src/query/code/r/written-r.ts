import type { SourceColumn } from "../plan.ts";

export const rReaders = {
  number: (_column: SourceColumn): string => "to_number",
  date: (_column: SourceColumn): string => "to_date",
};
