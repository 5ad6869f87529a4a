import { type Signal, useComputed, useSignal } from "@preact/signals";
import type { ComponentChildren, RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { Explorer } from "../explorer.ts";
import { outOfSight } from "./out-of-sight.ts";

type Props = {
  readonly explorer: Explorer;
  readonly region: RefObject<HTMLDivElement>;
  readonly widths: readonly number[];
  /** Width of what stands before the first column. */
  readonly before: number;
  readonly children: ComponentChildren;
};

/** A table that scrolls, with a sign at its right edge and a count where columns go on beyond it. */
export function Sight({ explorer, region, widths, before, children }: Props) {
  const hidden = useSignal(0);
  useLayoutEffect(() => {
    const seen = region.current;
    if (!seen) return undefined;
    const look = (): void => {
      hidden.value = outOfSight(widths, before, seen);
    };
    look();
    const watch = new ResizeObserver(look);
    watch.observe(seen);
    seen.addEventListener("scroll", look, { passive: true });
    return () => {
      watch.disconnect();
      seen.removeEventListener("scroll", look);
    };
  }, [region, widths, before, hidden]);
  const name = useComputed(() => (hidden.value > 0 ? "explore-sight cut" : "explore-sight"));
  return (
    <div class={name}>
      <More explorer={explorer} hidden={hidden} />
      {children}
    </div>
  );
}

/** Keeps its line at the end of the table, so that nothing moves. */
function More({ explorer, hidden }: { readonly explorer: Explorer; readonly hidden: Signal<number> }) {
  const n = hidden.value;
  return <p class="explore-more">{n > 0 && explorer.text("explore.table.more-columns", { count: n })}</p>;
}
