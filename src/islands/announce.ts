import { element } from "./element.ts";

let region: HTMLElement | undefined;

/** Puts the live region in place: readers notice only what changes in a region they already know. */
export function startAnnouncing(): void {
  region = element("div", { class: "visually-hidden", role: "status", "data-said": "" });
  document.body.append(region);
}

/** Has a screen reader say a sentence; the same sentence twice is said twice. */
export function announce(sentence: string): void {
  if (!region) return;
  region.replaceChildren(element("p", {}, sentence));
}
