import { element } from "./element.ts";
import { light } from "./light.ts";
import { recordBody } from "./record-body.ts";
import { type Opening, focusShell, hideShell, onShell, showShell } from "./record-shell.ts";
import { type Opened, recordBehind } from "./record-store.ts";
import { textOf } from "./texts.ts";

let mode: "closed" | "preview" | "open" = "closed";
/** Counts wishes, so that a slow answer to an earlier one is dropped. */
let wish = 0;

onShell({
  closed: () => {
    mode = "closed";
    light("record", []);
  },
  entered: () => {
    mode = "open";
  },
});

export function isRecordOpen(): boolean {
  return mode === "open";
}

/** Opens the record behind a link and moves focus into it. Where it cannot be had, the link is followed. */
export async function openRecord(link: HTMLAnchorElement, at: Opening): Promise<void> {
  const own = ++wish;
  mode = "open";
  const waiting = setTimeout(() => own === wish && open(stateBody(link, textOf("loading")), at), 120);
  try {
    const opened = await recordBehind(link);
    if (own !== wish) return;
    open([recordBody(opened)], at);
    light("record", [opened.record.id]);
  } catch {
    if (own === wish) fail(link, at);
  } finally {
    clearTimeout(waiting);
  }
}

/** Shows the record behind a link without moving focus; nothing happens where it cannot be had. */
export async function previewRecord(link: HTMLAnchorElement): Promise<void> {
  if (mode === "open") return;
  const own = ++wish;
  const opened: Opened | null = await recordBehind(link).catch(() => null);
  if (!opened || own !== wish) return;
  showShell([recordBody(opened)], { anchor: link, from: link });
  mode = "preview";
  light("record", [opened.record.id]);
}

/** Closes a preview, and forgets one that is still being fetched; an open record stays. */
export function endPreview(): void {
  if (mode === "open") return;
  wish += 1;
  hideShell();
}

function open(body: readonly Node[], at: Opening): void {
  showShell(body, at);
  mode = "open";
  focusShell();
}

/** Without a network the page of the row is out of reach too: say so, and leave the way there. */
function fail(link: HTMLAnchorElement, at: Opening): void {
  if (navigator.onLine) {
    location.assign(link.href);
    return;
  }
  const way = element("p", { class: "record-more" }, element("a", { href: link.href }, textOf("recordRow")));
  open([...stateBody(link, textOf("recordFailed")), way], at);
}

/** The number itself is known before its record is. */
function stateBody(link: HTMLAnchorElement, state: string): readonly Node[] {
  const number = link.firstChild?.textContent ?? "";
  return [
    element("p", { class: "record-head" }, element("span", { class: "record-value" }, number)),
    element("p", { class: "record-status" }, state),
  ];
}
