import { allVerdicts, countVerdicts } from "../../../audit/verdict.ts";
import { uncomparedN } from "../checks/same-quantity.ts";
import type { Audit } from "../state/audit.ts";
import type { Tool } from "../tool.ts";

/** What the checks found, in one sentence or two. */
export function summaryWords(audit: Audit, text: Tool["text"]): string {
  const { made, findings, table } = audit;
  const count = countVerdicts(made.map(({ result }) => result.verdict));
  const uncompared = uncomparedN(table);
  const unread = table.problems.length;
  const sentences = [
    made.length === 0
      ? text("yourtable.summary.none")
      : text("yourtable.summary", {
          checks: made.length,
          parts: allVerdicts
            .filter((verdict) => count[verdict] > 0)
            .map((verdict) =>
              text("verdict.count", { n: count[verdict], verdict: text(`verdict.${verdict}`) }),
            )
            .join(text("punctuation.list")),
        }),
    ...(findings.some(({ isClear }) => isClear)
      ? [text("yourtable.summary.findings", { n: findings.filter(({ isClear }) => isClear).length })]
      : []),
    ...(uncompared > 0 ? [text("yourtable.summary.same-n", { n: uncompared })] : []),
    ...(unread > 0 ? [text("yourtable.summary.unread", { n: unread })] : []),
  ];
  return sentences.join(text("punctuation.space"));
}
