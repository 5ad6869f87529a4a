import { useEffect, useRef } from "preact/hooks";
import type { Tool } from "../tool.ts";
import { StartPanel } from "./start-panel.tsx";

type Props = {
  readonly tool: Tool;
  /** Whether a table was there a moment ago: what was pressed to leave it is gone. */
  readonly isLeft: boolean;
};

/** The ways to a table where none is open, and the way back to the one before. */
export function WithoutTable({ tool, isLeft }: Props) {
  const { text } = tool;
  const bringBack = tool.bringBack.value;
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    if (isLeft && (activeElement === document.body || activeElement === null))
      part.current?.querySelector("textarea")?.focus();
  }, [isLeft]);
  return (
    <div class="yt-without" ref={part}>
      {bringBack && (
        <p class="yt-removed">
          {text("yourtable.cleared")}
          {text("punctuation.space")}
          {text("yourtable.cleared-what")}{" "}
          <button type="button" onClick={bringBack}>
            {text("yourtable.bring-back")}
          </button>
        </p>
      )}
      {(tool.canUndo.value || tool.canRedo.value) && (
        <p>
          <button type="button" disabled={!tool.canUndo.value} onClick={tool.undo}>
            {text("yourtable.undo")}
          </button>{" "}
          <button type="button" disabled={!tool.canRedo.value} onClick={tool.redo}>
            {text("yourtable.redo")}
          </button>
        </p>
      )}
      <StartPanel tool={tool} />
    </div>
  );
}
