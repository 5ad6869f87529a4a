import { type Behind, behind, kindOf } from "./behind.ts";
import { element } from "./element.ts";
import { light } from "./light.ts";
import { type Opening, focusShell, hideShell, onShell, showShell } from "./record-shell.ts";
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

/** Opens what stands behind a link and moves focus into it. Where it cannot be had, the link is followed. */
export async function openRecord(link: HTMLAnchorElement, at: Opening): Promise<void> {
  const own = ++wish;
  mode = "open";
  const waiting = setTimeout(() => own === wish && open(link, stateBody(link, textOf("loading")), at), 120);
  try {
    const { body, rows } = await behind(link);
    if (!isAwaited(own)) return;
    open(link, [body], at);
    light("record", rows);
  } catch {
    if (isAwaited(own)) fail(link, at);
  } finally {
    clearTimeout(waiting);
  }
}

/** Whether a wish is still the last one, and the reader has not closed the popover meanwhile. */
function isAwaited(own: number): boolean {
  return own === wish && mode === "open";
}

/** Shows what stands behind a link without moving focus; nothing happens where it cannot be had. */
export async function previewRecord(link: HTMLAnchorElement): Promise<void> {
  if (mode === "open") return;
  const own = ++wish;
  const shown: Behind | null = await behind(link).catch(() => null);
  if (!shown || own !== wish) return;
  showShell(titleOf(link), [shown.body], { anchor: link, from: link });
  mode = "preview";
  light("record", shown.rows);
}

/** Closes a preview, and forgets one that is still being fetched; an open record stays. */
export function endPreview(): void {
  if (mode === "open") return;
  wish += 1;
  hideShell();
}

function titleOf(link: HTMLAnchorElement): string {
  return textOf(`${kindOf(link)}Title`);
}

function open(link: HTMLAnchorElement, body: readonly Node[], at: Opening): void {
  showShell(titleOf(link), body, at);
  mode = "open";
  focusShell();
}

/** Without a network the page that the link leads to is out of reach too: say so, and leave the way there. */
function fail(link: HTMLAnchorElement, at: Opening): void {
  if (navigator.onLine) {
    location.assign(link.href);
    return;
  }
  const kind = kindOf(link);
  const way = element("p", { class: "record-more" }, element("a", { href: link.href }, textOf(`${kind}Row`)));
  open(link, [...stateBody(link, textOf(`${kind}Failed`)), way], at);
}

/** The number or the term itself is known before what stands behind it. */
function stateBody(link: HTMLAnchorElement, state: string): readonly Node[] {
  const number = link.firstChild?.textContent ?? "";
  return [
    element("p", { class: "record-head" }, element("span", { class: "record-value" }, number)),
    element("p", { class: "record-status" }, state),
  ];
}
