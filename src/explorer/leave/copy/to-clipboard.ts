import type { Copied } from "./copied-table.ts";

/**
 * Puts a text or a table on the clipboard. Its content may still be on its way: Safari allows copying only within the
 * click, but takes a promise there.
 *
 * @param kinds whether the content will have a form in HTML
 * @returns whether it is there
 * @throws what `content` was rejected with
 */
export async function toClipboard(content: Promise<Copied>, kinds: "plain" | "html"): Promise<boolean> {
  try {
    const blob = (type: string, part: (copied: Copied) => string): Promise<Blob> =>
      content.then((copied) => new Blob([part(copied)], { type }));
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/plain": blob("text/plain", ({ plain }) => plain),
        ...(kinds === "html" ? { "text/html": blob("text/html", ({ html }) => html ?? "") } : {}),
      }),
    ]);
    return true;
  } catch {
    return byCommand(await content);
  }
}

/** Older browsers, and pages that are not served securely, have only the command. */
function byCommand({ plain, html }: Copied): boolean {
  const field = document.createElement("textarea");
  field.className = "visually-hidden";
  field.readOnly = true;
  // Something must be selected, or Safari copies nothing; what is copied is set below.
  field.value = " ";
  const before = document.activeElement;
  document.body.append(field);
  field.select();
  let set = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", plain);
    if (html !== null) event.clipboardData?.setData("text/html", html);
    event.preventDefault();
    set = event.clipboardData !== null;
  };
  document.addEventListener("copy", fill);
  const copied = document.execCommand("copy");
  document.removeEventListener("copy", fill);
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return copied && set;
}
