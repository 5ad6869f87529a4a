import { useEffect } from "preact/hooks";
import type { Explorer } from "./explorer.ts";

/** Undo, redo, and back to the whole table; Ctrl+Z and Ctrl+Shift+Z do so outside of text fields. */
export function Steps({ explorer }: { readonly explorer: Explorer }) {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isField(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) explorer.redo();
      else explorer.undo();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [explorer]);
  // Nothing to undo yet: a narrow page leaves the buttons out. They stay from the first step on, and with them the focus.
  const isIdle = !explorer.canUndo.value && !explorer.canRedo.value && !explorer.isAsked.value;
  return (
    <div
      class={isIdle ? "explore-steps idle" : "explore-steps"}
      role="group"
      aria-label={explorer.text("explore.steps")}
    >
      <button type="button" disabled={!explorer.canUndo.value} onClick={explorer.undo}>
        {explorer.text("explore.undo")}
      </button>
      <button type="button" disabled={!explorer.canRedo.value} onClick={explorer.redo}>
        {explorer.text("explore.redo")}
      </button>
      <button type="button" disabled={!explorer.isAsked.value} onClick={explorer.startAgain}>
        {explorer.text("explore.start-again")}
      </button>
    </div>
  );
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest("input:not([type=checkbox], [type=radio]), textarea") !== null
  );
}
