import type { Audit } from "../state/audit.ts";
import type { Tool } from "../tool.ts";
import { writeMade } from "../words/write-made.ts";
import { wholeNumbers } from "./whole-numbers.tsx";

const FIRST = 20;

/** The checks that could not be made, and why. */
export function Untestable({ tool: { text }, audit }: { readonly tool: Tool; readonly audit: Audit }) {
  const found = audit.made.filter(({ result }) => result.verdict === "not-testable");
  if (found.length === 0) return null;
  return (
    <details class="yt-untestable">
      <summary>{text("yourtable.untestable", { n: found.length })}</summary>
      <ul>
        {found.slice(0, FIRST).map((made) => (
          <li key={made.check.id}>
            <span class="yt-kind">{text(`kind.${made.check.kind}`)}</span>{" "}
            <span class="yt-arithmetic">{wholeNumbers(writeMade(made, audit.table, text))}</span>{" "}
            {made.result.reason &&
              text("yourtable.because", { reason: text(`reason.${made.result.reason}`) })}
          </li>
        ))}
      </ul>
      {found.length > FIRST && <p>{text("yourtable.untestable-more", { n: found.length - FIRST })}</p>}
    </details>
  );
}
