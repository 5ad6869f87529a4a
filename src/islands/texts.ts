/** A text of the interface in the page's language, which RecordPopover.astro left in the page; "" where it did not. */
export function textOf(name: string): string {
  return document.getElementById("record-template")?.dataset[name] ?? "";
}
