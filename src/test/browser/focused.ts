import type { Page } from "@playwright/test";

/** A stop of the Tab key. */
export type Stop = {
  readonly name: string;
  readonly kind: string;
  readonly ring: boolean;
  readonly inView: boolean;
};

/** What has the focus: who it is, whether its ring is drawn, whether it stands where it can be seen. */
export function focused(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
    const tabbable = [
      ...document.querySelectorAll("a[href], button, summary, [tabindex='0'], select, input"),
    ];
    const kinds = {
      skip: ".skip",
      language: ".language a",
      contents: ".contents a",
      number: "a.number",
      summary: "summary",
    };
    return {
      name: `${tabbable.indexOf(element)} ${element.textContent.trim().slice(0, 40)}`,
      kind: Object.entries(kinds).find(([, selector]) => element.matches(selector))?.[0] ?? "other",
      ring: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
      inView: width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
    };
  });
}
