import type { Cell } from "../column.ts";
import type { TextCodes } from "./text-codes.ts";

/** What a text is tested for; all but a pattern speak of its lower case. */
export type TextTest =
  | { readonly op: "contains" | "starts" | "equals"; readonly text: string }
  | { readonly op: "pattern"; readonly pattern: RegExp };

/** 1 for each row that holds; of few texts each is tested once. `lower` are the cells in lower case. */
export function markTexts(
  test: TextTest,
  few: TextCodes | null,
  cells: () => readonly Cell[],
  lower: () => readonly Cell[],
): Uint8Array {
  const holds = holder(test);
  if (few) {
    const marks = Uint8Array.from(few.texts, (text) =>
      Number(holds(test.op === "pattern" ? text : text.toLowerCase())),
    );
    const { codes } = few;
    const rows = new Uint8Array(codes.length);
    for (let row = 0; row < rows.length; row += 1) rows[row] = marks[codes[row] ?? -1] ?? 0;
    return rows;
  }
  const each = test.op === "pattern" ? cells() : lower();
  const rows = new Uint8Array(each.length);
  for (let row = 0; row < rows.length; row += 1) {
    const cell = each[row];
    if (typeof cell === "string" && holds(cell)) rows[row] = 1;
  }
  return rows;
}

function holder(test: TextTest): (text: string) => boolean {
  if (test.op === "pattern") return (text) => test.pattern.test(text);
  const { op, text: sought } = test;
  if (op === "contains") return (text) => text.includes(sought);
  return op === "starts" ? (text) => text.startsWith(sought) : (text) => text === sought;
}
