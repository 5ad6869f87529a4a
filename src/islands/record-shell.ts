/** Where a record stands: beside `anchor`; when it closes, focus goes back to `from`. */
export type Opening = { readonly anchor: HTMLElement; readonly from: HTMLElement };

const USUAL_HEIGHT = 360;

let shell: HTMLElement | undefined;
let opening: Opening | undefined;
let whenClosed: () => void = () => undefined;
let whenEntered: () => void = () => undefined;

/** Whether this browser has popovers; where it has none, links are followed. */
export function hasPopovers(): boolean {
  return "popover" in HTMLElement.prototype && typeof HTMLElement.prototype.showPopover === "function";
}

/** Whether a popover can stand beside its number here: else it is a sheet at the foot of the window. */
export function canStandBeside(): boolean {
  return CSS.supports("top", "anchor(bottom)") && matchMedia("(min-width: 40rem)").matches;
}

/** Shows the popover with a title in its bar and a body; what stood in it, or beside another number, goes. */
export function showShell(title: string, body: readonly Node[], at: Opening): void {
  const own = (shell ??= make());
  if (opening && opening.anchor !== at.anchor) hideShell();
  own.querySelector("[data-title]")?.replaceChildren(title);
  own.querySelector(".record")?.replaceChildren(...body);
  own.querySelector(".record-head")?.setAttribute("id", "record-popover-title");
  own.dataset["place"] = canStandBeside() ? "beside" : "sheet";
  chooseSide(at.anchor, own);
  own.scrollTop = 0;
  opening = at;
  at.anchor.style.setProperty("anchor-name", "--record");
  if (!isShown(own)) own.showPopover({ source: at.anchor });
  keepInSight(at.anchor, own);
}

/** Below the number where there is room for a usual record, else on the side with more; it is never higher than that. */
function chooseSide(anchor: HTMLElement, own: HTMLElement): void {
  const { top, bottom } = anchor.getBoundingClientRect();
  const below = innerHeight - bottom;
  const side = below >= USUAL_HEIGHT || below >= top ? "below" : "above";
  own.dataset["side"] = side;
  own.style.setProperty("--room", `${Math.max(side === "below" ? below : top, 160) - 12}px`);
}

/** A sheet may lie over its own number: the page then moves up as far as is needed. */
function keepInSight(anchor: HTMLElement, own: HTMLElement): void {
  if (own.dataset["place"] !== "sheet") return;
  const hidden = anchor.getBoundingClientRect().bottom + 12 - own.getBoundingClientRect().top;
  if (hidden > 0) scrollBy({ top: hidden });
}

export function hideShell(): void {
  if (shell && isShown(shell)) shell.hidePopover();
}

/** Moves focus into the popover, which then says its title. */
export function focusShell(): void {
  shell?.focus({ preventScroll: true });
}

export function isInShell(node: EventTarget | null): boolean {
  return node instanceof Node && Boolean(shell?.contains(node));
}

/** What to do when the popover closes, however it does, and when pointer or focus take hold of it. */
export function onShell(told: { closed: () => void; entered: () => void }): void {
  whenClosed = told.closed;
  whenEntered = told.entered;
}

function isShown(own: HTMLElement): boolean {
  return own.matches(":popover-open");
}

/** From the template that the page carries in its language. */
function make(): HTMLElement {
  const template = document.getElementById("record-template") as HTMLTemplateElement;
  const own = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  document.body.append(own);
  own.addEventListener("beforetoggle", (event) => {
    if ((event as ToggleEvent).newState === "closed") closed(own);
  });
  own.addEventListener("click", (event) => {
    if ((event.target as Element).closest("[data-close], a")) own.hidePopover();
  });
  own.addEventListener("pointerdown", () => whenEntered());
  own.addEventListener("focusin", () => whenEntered());
  own.addEventListener("keydown", (event) => leaveByTab(event, own));
  return own;
}

function closed(own: HTMLElement): void {
  const at = opening;
  const hadFocus = own.contains(document.activeElement);
  opening = undefined;
  at?.anchor.style.removeProperty("anchor-name");
  whenClosed();
  // The browser hands focus back only to what had it before; a tapped link or mark may never have had it.
  if (hadFocus) requestAnimationFrame(() => isNowhere() && at?.from.focus({ preventScroll: true }));
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** Tab out of either end closes the popover and stands on the number again. */
function leaveByTab(event: KeyboardEvent, own: HTMLElement): void {
  if (event.key !== "Tab") return;
  const stops = [...own.querySelectorAll<HTMLElement>("button, a[href]")];
  const at = document.activeElement;
  const leaves = event.shiftKey ? at === own || at === stops[0] : at === stops.at(-1);
  if (!leaves) return;
  event.preventDefault();
  const back = opening?.from;
  own.hidePopover();
  back?.focus({ preventScroll: true });
}
