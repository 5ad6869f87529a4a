import type { CodeCase } from "./ask.ts";
import { groupCases } from "./group-cases.ts";
import { filterCases, formulaCases, rowCases } from "./row-cases.ts";

/** Questions to the nasty table: every operator on every type, and what trips over each other. */
export const codeCases: readonly CodeCase[] = [...filterCases, ...formulaCases, ...rowCases, ...groupCases];
