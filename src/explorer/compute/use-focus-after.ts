import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Puts the focus on the first element inside `root` that matches one of the selectors and can have it, once the change
 * that was made is drawn: what had it may have moved or gone.
 */
export function useFocusAfter<Root extends HTMLElement>(): {
  readonly root: RefObject<Root>;
  readonly focusAfter: (...selectors: readonly string[]) => void;
} {
  const root = useRef<Root>(null);
  const wanted = useRef<readonly string[]>([]);
  useLayoutEffect(() => {
    for (const selector of wanted.current) {
      const found = root.current?.querySelector<HTMLElement>(`:is(${selector}):not(:disabled)`);
      if (!found) continue;
      wanted.current = [];
      found.focus();
      break;
    }
  });
  return {
    root,
    focusAfter: (...selectors) => {
      wanted.current = selectors;
    },
  };
}
