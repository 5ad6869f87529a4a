import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { Finding } from "../findings/finding.ts";
import { type Audit, firstFindings } from "../state/audit.ts";
import type { Tool } from "../tool.ts";
import { rowsChecked } from "../words/rows-words.ts";
import { FindingCard } from "./finding-card.tsx";

type Props = { readonly tool: Tool; readonly audit: Audit };

/** What does not fit together; what is off in the last digit is counted apart and folded away. */
export function Findings({ tool, audit }: Props) {
  const { text } = tool;
  const heading = useId();
  const clear = audit.findings.filter(({ isClear }) => isClear);
  const slight = audit.findings.filter(({ isClear }) => !isClear);
  return (
    <section class="yt-findings" aria-labelledby={heading} id="yt-findings" tabIndex={-1}>
      <h2 id={heading} tabIndex={-1}>
        {text("yourtable.findings")}
      </h2>
      {clear.length === 0 && <p>{noneWords(tool, audit)}</p>}
      {clear.length > 0 && <p class="yt-note">{text("yourtable.findings-why")}</p>}
      <FindingList tool={tool} audit={audit} findings={clear} />
      {slight.length > 0 && (
        <details class="yt-slight">
          <summary>{text("yourtable.last-digit", { n: slight.length })}</summary>
          <p class="yt-note">{text("yourtable.last-digit-why")}</p>
          <FindingList tool={tool} audit={audit} findings={slight} />
        </details>
      )}
    </section>
  );
}

function noneWords(tool: Tool, { made, work }: Audit): string {
  if (made.length === 0) return tool.text("yourtable.findings.nothing-asked");
  if (made.every(({ result }) => result.verdict === "not-testable"))
    return tool.text("yourtable.findings.none-testable");
  const cut = rowsChecked(work.sheet, tool);
  return cut ? tool.text("yourtable.findings.none-cut", cut) : tool.text("yourtable.findings.none");
}

function FindingList({ tool, audit, findings }: Props & { readonly findings: readonly Finding[] }) {
  const shown = useSignal(firstFindings);
  if (findings.length === 0) return null;
  const rest = findings.length - shown.value;
  return (
    <>
      <ol class="yt-cards">
        {findings.slice(0, shown.value).map((finding) => (
          <FindingCard key={finding.made[0]?.check.id} tool={tool} audit={audit} finding={finding} />
        ))}
      </ol>
      {rest > 0 && (
        <button type="button" onClick={() => (shown.value += firstFindings)}>
          {tool.text("yourtable.findings.more", { n: rest })}
        </button>
      )}
    </>
  );
}
