import type { Line } from "./line.ts";
import type { Tabulated } from "./tabulate.ts";

/** The answers to one question, each in its row, and the row that sums them up. */
export type Block = { readonly answers: readonly Line[]; readonly total: Line | null };

export function blocksOf({ lines }: Pick<Tabulated, "lines">): readonly Block[] {
  const blocks = new Map<number, Line[]>();
  for (const line of lines) {
    const block = blocks.get(line.block);
    if (block) block.push(line);
    else blocks.set(line.block, [line]);
  }
  return [...blocks.values()].map((block) => ({
    answers: block.filter(({ isTotal }) => !isTotal),
    total: block.find(({ isTotal }) => isTotal) ?? null,
  }));
}
