import { OPENING } from "./behind.ts";
import { endPreview, isRecordOpen, openRecord, previewRecord } from "./record-popover.ts";
import { canStandBeside, hasPopovers, isInShell } from "./record-shell.ts";

const SHOW_AFTER = 400;
const HIDE_AFTER = 250;

/**
 * Makes every number of the page open its record and every term its definition, now and later; hovering previews it,
 * focus alone does nothing.
 */
export function startOpening(): void {
  if (!hasPopovers()) return;
  const previews = matchMedia("(hover: hover)").matches ? startPreviews() : undefined;
  document.addEventListener("click", (event) => {
    const link = linkAt(event.target);
    if (link) previews?.stop();
    if (!link || !isPlain(event)) return;
    event.preventDefault();
    void openRecord(link, { anchor: link, from: link });
  });
}

function linkAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>(OPENING) : null;
}

/** A click that asks for no other tab, window or download. */
function isPlain(event: MouseEvent): boolean {
  const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  return event.button === 0 && !modified && !event.defaultPrevented;
}

/** A preview waits a moment, and stays while the pointer is on the link or on the preview itself. */
function startPreviews(): { stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over: HTMLAnchorElement | null | "record" = null;
  const stop = (): void => clearTimeout(timer);
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse" || isRecordOpen() || !canStandBeside()) return;
    const now = isInShell(event.target) ? "record" : linkAt(event.target);
    if (now === over) return;
    over = now;
    stop();
    if (now === "record") return;
    if (now) timer = setTimeout(() => void previewRecord(now), SHOW_AFTER);
    else timer = setTimeout(endPreview, HIDE_AFTER);
  });
  return { stop };
}
