import { narrowCell } from "./number-tokens.ts";

/** What may follow the word: a mark, brackets to the end, "n" or "n = 240"; no other words. */
const REST = String.raw`(?:[\s,:%*†‡§¶]|n(?:o\.)?(?:\s*[=:]\s*\d[\d,]*)?(?![\p{L}\d])|[(\[{【][^()\[\]{}【】]*[)\]}】])*$`;
const ENGLISH = String.raw`(?:(?:(?:grand |sub-? ?)?totals?|all|overall|sum)(?: (?:respondents|participants|patients|subjects|sample))?)(?!\p{L})`;
const CHINESE = "(?:合 *[计計]|[总總] *[计計]|小[计計]|共[计計]|总数|總數|全部|总体|總體)";
/** "Overall, how satisfied are you" is no total; "Total, both sexes" is. */
const WITH_MORE = String.raw`(?:(?:grand |sub-? ?)?totals?|合[计計]|[总總][计計]|小[计計]|共[计計])\s*[,:]`;

const TOTAL = new RegExp(`^(?:(?:${ENGLISH}|${CHINESE})${REST}|${WITH_MORE})`, "iu");

/** Whether a row of that name sums up others: "Total (n = 240)" does, "Overall satisfaction" and "All rural women" do not. */
export function isTotal(label: string): boolean {
  return TOTAL.test(narrowCell(label).trim());
}
