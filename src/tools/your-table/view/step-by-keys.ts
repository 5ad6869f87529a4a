import type { Tool } from "../tool.ts";

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "preventDefault">;

/** Ctrl+Z goes a step back, Ctrl+Shift+Z and Ctrl+Y one forward; false for other keys. */
export function stepByKeys(event: Pressed, tool: Pick<Tool, "undo" | "redo">): boolean {
  const key = event.key.toLowerCase();
  if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== "z" && key !== "y")) return false;
  event.preventDefault();
  if (key === "y" || event.shiftKey) tool.redo();
  else tool.undo();
  return true;
}
