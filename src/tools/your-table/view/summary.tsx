import { useEffect, useRef } from "preact/hooks";
import type { Audit } from "../state/audit.ts";
import type { Tool } from "../tool.ts";
import { summaryWords } from "../words/summary-words.ts";

/** What the checks found, said again to screen readers when it changes and the typing pauses. */
export function Summary({ tool, audit }: { readonly tool: Tool; readonly audit: Audit }) {
  const words = summaryWords(audit, tool);
  const said = useRef<string | null>(null);
  useEffect(() => {
    if (said.current === words) return;
    const timer = setTimeout(() => {
      said.current = words;
      tool.announce(words);
    }, 700);
    return () => clearTimeout(timer);
  }, [words, tool]);
  return <p class="yt-summary">{words}</p>;
}
