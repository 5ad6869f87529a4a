import { endPreview, isRecordOpen, openRecord, previewRecord } from "./record-popover.ts";
import { canStandBeside, hasPopovers, isInShell } from "./record-shell.ts";

const SHOW_AFTER = 400;
const HIDE_AFTER = 250;

/** Makes every number of the page open its record, now and later; hovering previews it, focus alone does nothing. */
export function startNumberLinks(): void {
  if (!hasPopovers()) return;
  const previews = matchMedia("(hover: hover)").matches ? startPreviews() : undefined;
  document.addEventListener("click", (event) => {
    const link = numberAt(event.target);
    if (link) previews?.stop();
    if (!link || !isPlain(event)) return;
    event.preventDefault();
    void openRecord(link, { anchor: link, from: link });
  });
}

function numberAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>("a.number[data-record]") : null;
}

/** A click that asks for no other tab, window or download. */
function isPlain(event: MouseEvent): boolean {
  const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  return event.button === 0 && !modified && !event.defaultPrevented;
}

/** A preview waits a moment, and stays while the pointer is on the number or on the preview itself. */
function startPreviews(): { stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over: HTMLAnchorElement | null | "record" = null;
  const stop = (): void => clearTimeout(timer);
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse" || isRecordOpen() || !canStandBeside()) return;
    const now = isInShell(event.target) ? "record" : numberAt(event.target);
    if (now === over) return;
    over = now;
    stop();
    if (now === "record") return;
    if (now) timer = setTimeout(() => void previewRecord(now), SHOW_AFTER);
    else timer = setTimeout(endPreview, HIDE_AFTER);
  });
  return { stop };
}
