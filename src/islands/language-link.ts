/** The link to the other language leads to the same view: what the address holds, as it is when the link is about to be used. */
export function startLanguageLink(): void {
  const link = document.querySelector<HTMLAnchorElement>(".language a");
  if (!link) return;
  const follow = (): void => {
    link.search = location.search;
    link.hash = location.hash;
  };
  // By pointer, by keyboard, or by a menu of the browser, which opens the link as it then stands.
  for (const use of ["pointerover", "pointerdown", "focus", "click"]) link.addEventListener(use, follow);
  follow();
}
