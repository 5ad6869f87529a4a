import { allVerdicts, countVerdicts } from "../../../audit/verdict.ts";
import { uncomparedN } from "../checks/same-quantity.ts";
import type { Audit } from "../state/audit.ts";
import type { Tool } from "../tool.ts";
import { rowsChecked } from "./rows-words.ts";

/** What the checks found, in one sentence or two. */
export function summaryWords(audit: Audit, tool: Pick<Tool, "text" | "locale">): string {
  const { made, findings, table, work } = audit;
  const { text } = tool;
  const cut = rowsChecked(work.sheet, tool);
  const count = countVerdicts(made.map(({ result }) => result.verdict));
  const uncompared = uncomparedN(table);
  const unread = table.problems.length;
  const sentences = [
    made.length === 0
      ? text("yourtable.summary.none")
      : text("yourtable.summary", {
          checks: made.length,
          count: made.length,
          parts: allVerdicts
            .filter((verdict) => count[verdict] > 0)
            .map((verdict) =>
              text("verdict.count", { n: count[verdict], verdict: text(`verdict.${verdict}`) }),
            )
            .join(text("punctuation.list")),
        }),
    ...(cut ? [text("yourtable.summary.cut", cut)] : []),
    ...(findings.some(({ isClear }) => isClear)
      ? [text("yourtable.summary.findings", { n: findings.filter(({ isClear }) => isClear).length })]
      : []),
    ...(uncompared > 0 ? [text("yourtable.summary.same-n", { n: uncompared })] : []),
    ...(table.footnotes > 0 ? [text("yourtable.summary.footnotes", { n: table.footnotes })] : []),
    ...(unread > 0 ? [text("yourtable.summary.unread", { n: unread })] : []),
  ];
  return sentences.join(text("punctuation.space"));
}
