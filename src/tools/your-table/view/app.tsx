import { useEffect, useRef } from "preact/hooks";
import type { Tool } from "../tool.ts";
import { Checking } from "./checking.tsx";
import { Columns } from "./columns.tsx";
import { DropZone } from "./drop-zone.tsx";
import { Failure } from "./failure.tsx";
import { Findings } from "./findings.tsx";
import { Head } from "./head.tsx";
import { ReportPart } from "./report-part.tsx";
import { SheetTable } from "./sheet-table.tsx";
import { StartPanel } from "./start-panel.tsx";
import { stepByKeys } from "./step-by-keys.ts";
import { Summary } from "./summary.tsx";
import { Unread } from "./unread.tsx";
import { Untestable } from "./untestable.tsx";
import { WithoutTable } from "./without-table.tsx";

/** The page: the ways to a table; then what its columns hold, the table, and what was found in it. */
export function App({ tool }: { readonly tool: Tool }) {
  const work = tool.work.value;
  const audit = tool.audit.value;
  const wasOpen = useRef(false);
  useEffect(() => void (wasOpen.current ||= work !== null), [work]);
  useStepKeys(tool);
  return (
    <>
      <DropZone tool={tool} />
      <Failure tool={tool} />
      {work ? (
        <>
          <Head tool={tool} work={work} />
          <Checking tool={tool} />
          {audit && <Summary tool={tool} audit={audit} />}
          {audit && <Unread tool={tool} audit={audit} />}
          <div class="yt-parts">
            <Columns tool={tool} work={work} />
            <SheetTable tool={tool} work={work} audit={audit} />
            {audit && (
              <div class="yt-results">
                <Findings tool={tool} audit={audit} />
                <Untestable tool={tool} audit={audit} />
                <ReportPart tool={tool} audit={audit} />
              </div>
            )}
          </div>
          <details class="yt-other">
            <summary>{tool.text("yourtable.other")}</summary>
            <StartPanel tool={tool} />
          </details>
        </>
      ) : (
        <WithoutTable tool={tool} isLeft={wasOpen.current} />
      )}
    </>
  );
}

/** The keys of steps outside of fields; cells of the table have their own. */
function useStepKeys(tool: Tool): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.target instanceof Element && event.target.closest("input, textarea")) return;
      stepByKeys(event, tool);
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [tool]);
}
