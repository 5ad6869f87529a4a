import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Explorer } from "../explorer.ts";
import type { Opening } from "./opening.ts";

/** Takes a file dropped anywhere on the page, and a table pasted outside of a field; shows where while one is held. */
export function DropZone({
  explorer,
  opening,
  showPaste,
  done,
}: {
  readonly explorer: Explorer;
  readonly opening: Opening;
  /** Shows the field of pasted text, where the reader looks before opening it. */
  readonly showPaste: () => void;
  readonly done: () => void;
}) {
  const isOver = useSignal(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      isOver.value = true;
    };
    const left = (event: DragEvent): void => {
      // Leaving an element for another within the page is no leaving.
      if (event.relatedTarget === null) isOver.value = false;
    };
    const dropped = (event: DragEvent): void => {
      isOver.value = false;
      const files = event.dataTransfer?.files;
      const file = files?.[0];
      if (!file) return;
      event.preventDefault();
      done();
      if (files.length > 1) explorer.announce(explorer.text("explore.open.several"));
      void opening.open(file);
    };
    const pasted = (event: ClipboardEvent): void => {
      const target = event.target;
      if (target instanceof Element && target.closest("input, textarea, [contenteditable]")) return;
      const file = event.clipboardData?.files[0];
      const content = event.clipboardData?.getData("text/plain") ?? "";
      if (/[\t\n]/.test(content.trim())) {
        event.preventDefault();
        opening.pasted.value = content;
        showPaste();
      } else if (file) {
        event.preventDefault();
        void opening.open(file);
      }
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
  }, [explorer, opening, done, showPaste, isOver]);
  if (!isOver.value) return null;
  return (
    <div class="explore-drop" aria-hidden="true">
      <p>{explorer.text("explore.open.drop")}</p>
    </div>
  );
}
