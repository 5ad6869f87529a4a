import { announce } from "./announce.ts";
import { element } from "./element.ts";
import { textOf } from "./texts.ts";

const DONE_FOR = 2500;

/** The button that copies the address of the figure as it stands. */
export function startCopyLink(figure: HTMLElement, address: () => string): void {
  const button = figure.querySelector<HTMLButtonElement>('[data-action="copy-link"]');
  if (!button) return;
  const usual = button.textContent;
  let back: ReturnType<typeof setTimeout> | undefined;
  button.addEventListener("click", () => {
    void copy(address()).then((copied) => {
      const said = copied ? (button.dataset["done"] ?? "") : textOf("copyFailed");
      if (!copied) history.replaceState(history.state, "", address());
      button.textContent = said;
      announce(said);
      clearTimeout(back);
      back = setTimeout(() => (button.textContent = usual), DONE_FOR);
    });
  });
}

/** Older browsers, and pages that are not served securely, have only the command. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = element("textarea", { class: "visually-hidden", readonly: "" });
    field.value = text;
    const before = document.activeElement;
    document.body.append(field);
    field.select();
    const copied = document.execCommand("copy");
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    return copied;
  }
}

/** The button that gives a figure the whole screen; hidden where the browser cannot. */
export function startFullScreen(figure: HTMLElement): void {
  const button = figure.querySelector<HTMLButtonElement>('[data-action="fullscreen"]');
  if (!button) return;
  if (!document.fullscreenEnabled) {
    button.hidden = true;
    return;
  }
  const enter = button.textContent;
  button.addEventListener("click", () => {
    const done =
      document.fullscreenElement === figure ? document.exitFullscreen() : figure.requestFullscreen();
    done.catch(() => undefined);
  });
  document.addEventListener("fullscreenchange", () => {
    button.textContent = document.fullscreenElement === figure ? (button.dataset["leave"] ?? enter) : enter;
  });
}
