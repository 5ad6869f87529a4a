import type { Report } from "./report.ts";

/** The whole report for a program; numbers stay the texts that were typed. */
export function writeJson(report: Report): string {
  return JSON.stringify(report, null, 2) + "\n";
}
