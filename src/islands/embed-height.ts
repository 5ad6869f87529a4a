import { heightMessage } from "../publish/embed-snippet.ts";

/**
 * Tells the page around an embedded figure how high it is, at once and whenever that changes. The message goes to
 * any page, because any may embed, and says nothing that is not on the screen.
 */
function tellHeight(): void {
  const { documentElement: root } = document;
  let told = 0;
  const tell = (): void => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    window.parent.postMessage({ type: heightMessage, id: root.dataset["embed"], height }, "*");
  };
  new ResizeObserver(tell).observe(root);
  tell();
}

if (window.parent !== window) tellHeight();
