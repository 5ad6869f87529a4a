import { useEffect, useMemo, useState } from "preact/hooks";
import type { Answer } from "../engine-client.ts";
import { Line } from "./line.tsx";
import type { TableState } from "./table-state.ts";
import type { WrittenColumn } from "./written-column.ts";

/** Lines drawn in one go: a page of many columns at once would hold the browser up for longer than a press may. */
const CHUNK = 20;

type Props = {
  readonly state: TableState;
  readonly answer: Answer;
  /** New with each answer. */
  readonly columns: readonly WrittenColumn[];
};

/** The lines of a page: the first of them at once, the rest a moment later. */
export function Lines({ state, answer, columns }: Props) {
  const [drawn, draw] = useState({ columns, chunks: 1 });
  const chunks = drawn.columns === columns ? drawn.chunks : 1;
  const needed = Math.ceil(answer.lines.length / CHUNK);
  useEffect(() => {
    if (chunks >= needed) return undefined;
    const timer = setTimeout(() => draw({ columns, chunks: chunks + 1 }));
    return () => clearTimeout(timer);
  }, [columns, chunks, needed]);
  return (
    <tbody>
      {Array.from({ length: Math.min(chunks, needed) }, (_, i) => (
        <Chunk
          key={answer.start + i * CHUNK}
          state={state}
          answer={answer}
          columns={columns}
          from={i * CHUNK}
        />
      ))}
    </tbody>
  );
}

function Chunk({ state, answer, columns, from }: Props & { readonly from: number }) {
  // The same element again is not compared line by line: a change of width or selection draws no cell anew.
  return useMemo(
    () => (
      <>
        {answer.lines.slice(from, from + CHUNK).map((cells, i) => (
          <Line
            key={from + i}
            state={state}
            line={answer.start + from + i}
            origin={answer.origins[from + i]}
            cells={cells}
            columns={columns}
          />
        ))}
      </>
    ),
    [state, answer, columns, from],
  );
}
