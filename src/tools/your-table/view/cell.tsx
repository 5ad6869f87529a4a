import type { JSX } from "preact";
import { memo } from "preact/compat";
import type { Mark } from "../findings/marks.ts";
import type { Tool } from "../tool.ts";
import { MarkSign } from "./mark-sign.tsx";
import { moveTo } from "./move-to.ts";
import { stepByKeys } from "./step-by-keys.ts";

type Props = {
  readonly tool: Tool;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Row and column in words. */
  readonly name: string;
  readonly mark: Mark | undefined;
  readonly isNumber: boolean;
  readonly width: number;
  readonly onEdit: (row: number, column: number, text: string) => void;
  readonly onPaste: (row: number, column: number, text: string) => void;
  readonly onRemove: (row: number, column: number) => void;
};

/** One cell, typed into as it stands. Its mark says by shape and in words whether a number of it fits. */
export const CellField = memo(function CellField(props: Props) {
  const { tool, row, column, text, name, mark, isNumber, width, onEdit, onPaste, onRemove } = props;
  const markId = `yt-mark-${row}-${column}`;
  const pressed = (event: JSX.TargetedKeyboardEvent<HTMLInputElement>): void => {
    if (stepByKeys(event, tool)) return;
    if (event.altKey && event.key === "Delete") {
      event.preventDefault();
      return onRemove(row, column);
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" || event.key === "Enter" ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    moveTo(event.currentTarget, row + by, column);
  };
  const pasted = (event: JSX.TargetedClipboardEvent<HTMLInputElement>): void => {
    const content = event.clipboardData?.getData("text/plain") ?? "";
    if (!/[\t\n]/.test(content.trim())) return;
    event.preventDefault();
    onPaste(row, column, content);
  };
  return (
    <>
      <input
        type="text"
        value={text}
        data-row={row}
        data-column={column}
        aria-label={name}
        aria-describedby={mark ? markId : undefined}
        aria-invalid={mark?.kind === "unreadable" ? true : undefined}
        class={isNumber ? "yt-number" : undefined}
        style={{ width: `${width}ch` }}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onEdit(row, column, event.currentTarget.value)}
        onKeyDown={pressed}
        onPaste={pasted}
      />
      {mark && <MarkSign tool={tool} mark={mark} id={markId} />}
    </>
  );
});
