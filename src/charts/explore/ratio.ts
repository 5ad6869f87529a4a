import type { Column } from "../../query/column.ts";

/** Whether a column holds odds ratios: the only numbers that get a log axis, with 1 as the null line. */
export function isRatio({ name, unit }: Pick<Column, "name" | "unit">): boolean {
  return unit === "odds-ratio" || /odds[\s_-]*ratio|^a?or$|优势比|比值比/i.test(name);
}
