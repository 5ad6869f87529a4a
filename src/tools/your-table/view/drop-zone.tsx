import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { openFile } from "../state/open-file.ts";
import type { Tool } from "../tool.ts";
import { pasteName } from "../words/table-name.ts";

/** Takes a file dropped anywhere on the page, and a table pasted outside of a field. */
export function DropZone({ tool }: { readonly tool: Tool }) {
  const isOver = useSignal(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      isOver.value = true;
    };
    const left = (event: DragEvent): void => {
      if (event.relatedTarget === null) isOver.value = false;
    };
    const dropped = (event: DragEvent): void => {
      isOver.value = false;
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      void openFile(file, tool);
    };
    const pasted = (event: ClipboardEvent): void => {
      const { target } = event;
      if (target instanceof Element && target.closest("input, textarea, [contenteditable]")) return;
      const content = event.clipboardData?.getData("text/plain") ?? "";
      if (!/[\t\n]/.test(content.trim())) return;
      event.preventDefault();
      tool.open(new TextEncoder().encode(content), {
        name: pasteName,
        encoding: "utf-8",
      });
    };
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", left);
    document.addEventListener("drop", dropped);
    document.addEventListener("paste", pasted);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", left);
      document.removeEventListener("drop", dropped);
      document.removeEventListener("paste", pasted);
    };
  }, [tool, isOver]);
  if (!isOver.value) return null;
  return (
    <div class="yt-drop" aria-hidden="true">
      <p>{tool.text("yourtable.drop-here")}</p>
    </div>
  );
}
