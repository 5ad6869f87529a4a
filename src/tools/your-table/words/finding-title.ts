import type { Finding } from "../findings/finding.ts";
import type { Tool } from "../tool.ts";

/** What a finding is called: by its number, and whether numbers do not fit or only their last digits. */
export function findingTitle({ isClear, number }: Finding, text: Tool["text"]): string {
  return text(isClear ? "yourtable.finding" : "yourtable.finding-last-digit", { n: number });
}
