import type { MessageKey } from "../../../i18n/messages.ts";
import type { Verdict } from "../../../audit/verdict.ts";
import type { Made } from "../checks/run-checks.ts";
import type { Finding } from "../findings/finding.ts";
import { typedNumber } from "../read/item.ts";
import { checkedRows } from "../read/sheet.ts";
import { type Audit, candidatesIn } from "../state/audit.ts";
import type { Tool } from "../tool.ts";
import { candidateWords, mendedWords } from "../words/candidate-words.ts";
import { concernedWords } from "../words/concerned-words.ts";
import { findingTitle } from "../words/finding-title.ts";
import { plainNumber } from "../words/plain-number.ts";
import { placeWords } from "../words/place-words.ts";
import { rowsChecked } from "../words/rows-words.ts";
import { tableName } from "../words/table-name.ts";
import { summaryWords } from "../words/summary-words.ts";
import { writeMade } from "../words/write-made.ts";

export type ReportedCheck = {
  readonly kind: string;
  readonly kindWords: string;
  readonly verdict: Verdict;
  readonly verdictWords: string;
  readonly arithmetic: string;
  readonly numbers: readonly { readonly place: string; readonly typed: string }[];
  /** Number of the finding it belongs to. */
  readonly finding: number | null;
};

export type ReportedFinding = {
  readonly number: number;
  readonly title: string;
  /** Where it is. */
  readonly where: string;
  readonly checks: readonly ReportedCheck[];
  /** Null where none were tried. */
  readonly readings:
    | readonly {
        readonly words: string;
        readonly place: string;
        readonly from: string;
        readonly to: string;
        /** How many checks of the finding hold with it. */
        readonly holds: string;
      }[]
    | null;
};

/** All that is handed out: texts in the language of the page, with the numbers as they were typed. */
export type Report = {
  readonly title: string;
  readonly table: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly summary: string;
  readonly rowsChecked: number;
  /** That not all rows were checked; null where they were. */
  readonly rowsLeft: string | null;
  readonly caution: string;
  readonly columns: readonly { readonly name: string; readonly holds: string }[];
  readonly findings: readonly ReportedFinding[];
  readonly checks: readonly ReportedCheck[];
  readonly unread: readonly { readonly place: string; readonly typed: string; readonly why: string }[];
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** Readings named of one finding. */
const MOST_READINGS = 20;
/** Findings whose readings are tried. */
const MOST_TRIED = 100;

export function reportOf(audit: Audit, tool: Pick<Tool, "text" | "locale">, date: string): Report {
  const { text } = tool;
  const { sheet, roles } = audit.work;
  const cut = rowsChecked(sheet, tool);
  const findingOf = new Map(
    audit.findings.flatMap(({ made, number }) => made.map((each) => [each, number] as const)),
  );
  const check = (made: Made): ReportedCheck => ({
    kind: made.check.kind,
    kindWords: text(`kind.${made.check.kind}`),
    verdict: made.result.verdict,
    verdictWords: verdictWords(made, text),
    arithmetic: writeMade(made, audit.table, text),
    numbers: made.ids.flatMap((id) => {
      const item = audit.table.items.get(id);
      return item ? [{ place: placeWords(item.place, audit, text), typed: typedNumber(item) }] : [];
    }),
    finding: findingOf.get(made) ?? null,
  });
  return {
    title: text("yourtable.report.title"),
    table: tableName(sheet, text),
    date,
    summary: summaryWords(audit, tool),
    rowsChecked: Math.min(sheet.rows.length, checkedRows),
    rowsLeft: cut && text("yourtable.summary.cut", cut),
    caution: text("yourtable.findings-why"),
    columns: sheet.headers.map((name, c) => ({
      name,
      holds: text(`yourtable.role.${roles[c] ?? "ignore"}`),
    })),
    findings: audit.findings.map((finding, i) => ({
      number: finding.number,
      title: findingTitle(finding, text),
      where: concernedWords(finding, audit, text),
      checks: finding.made.map(check),
      readings: i < MOST_TRIED ? readingsOf(audit, finding, text) : null,
    })),
    checks: audit.made.map(check),
    unread: audit.table.problems.map(({ place, text: typed, kind }) => ({
      place: placeWords(place, audit, text),
      typed,
      why: text(`yourtable.problem.${kind}`),
    })),
    headers: sheet.headers,
    rows: sheet.rows,
  };
}

function readingsOf(audit: Audit, finding: Finding, text: Tool["text"]): ReportedFinding["readings"] {
  return candidatesIn(audit, finding)
    .slice(0, MOST_READINGS)
    .map((candidate) => ({
      words: candidateWords(candidate, finding, audit, text),
      place: placeWords(candidate.item.place, audit, text),
      from: plainNumber(candidate.from),
      to: plainNumber(candidate.to),
      holds: mendedWords(candidate, finding, text),
    }));
}

function verdictWords({ result }: Made, text: Tool["text"]): string {
  const words = text(`verdict.${result.verdict}`);
  const key: MessageKey | null = result.reason ? `reason.${result.reason}` : null;
  return key === null ? words : text("yourtable.report.because", { words, reason: text(key) });
}
