import { useId } from "preact/hooks";
import { handOver } from "../../../islands/hand-over.ts";
import { reportOf, type Report } from "../report/report.ts";
import { writeCsv } from "../report/write-csv.ts";
import { writeJson } from "../report/write-json.ts";
import { writeMarkdown } from "../report/write-markdown.ts";
import type { Audit } from "../state/audit.ts";
import type { Tool } from "../tool.ts";
import { today } from "./today.ts";

const FORMATS: readonly {
  readonly ending: "md" | "csv" | "json";
  readonly type: string;
  readonly write: (report: Report, text: Tool["text"]) => string;
}[] = [
  { ending: "md", type: "text/markdown", write: writeMarkdown },
  { ending: "csv", type: "text/csv", write: writeCsv },
  { ending: "json", type: "application/json", write: writeJson },
];

/** The report as a file, or on paper. */
export function ReportPart({ tool, audit }: { readonly tool: Tool; readonly audit: Audit }) {
  const { text, announce } = tool;
  const heading = useId();
  const save = ({ ending, type, write }: (typeof FORMATS)[number]): void => {
    const date = today();
    const file = write(reportOf(audit, tool, date), text);
    const name = `${text("yourtable.report.file")}-${date}.${ending}`;
    handOver(new Blob([file], { type: `${type};charset=utf-8` }), name);
    announce(text("yourtable.report.saved", { name }));
  };
  return (
    <section class="yt-report" aria-labelledby={heading}>
      <h2 id={heading}>{text("yourtable.report")}</h2>
      <p class="yt-note">{text("yourtable.report-what")}</p>
      <p class="yt-buttons">
        {FORMATS.map((format) => (
          <button key={format.ending} type="button" onClick={() => save(format)}>
            {text(`yourtable.report.${format.ending}`)}
          </button>
        ))}
        <button type="button" onClick={() => window.print()}>
          {text("yourtable.report.print")}
        </button>
      </p>
    </section>
  );
}
