import { useComputed, useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Tool } from "../tool.ts";

type Props = {
  readonly tool: Tool;
  /** Name of the table. */
  readonly name: string;
  readonly children: ComponentChildren;
};

/** A table that scrolls, with a sign at its right edge and a count where columns go on beyond it. */
export function Sight({ tool, name, children }: Props) {
  const region = useRef<HTMLDivElement>(null);
  const hidden = useSignal(0);
  useLayoutEffect(() => {
    const seen = region.current;
    const table = seen?.querySelector("table");
    if (!seen || !table) return undefined;
    const look = (): void => {
      hidden.value = columnsBeyond(seen, table);
    };
    look();
    const watch = new ResizeObserver(look);
    watch.observe(seen);
    watch.observe(table);
    seen.addEventListener("scroll", look, { passive: true });
    return () => {
      watch.disconnect();
      seen.removeEventListener("scroll", look);
    };
  }, [hidden]);
  const className = useComputed(() => (hidden.value > 0 ? "yt-sight cut" : "yt-sight"));
  const words = useComputed(() =>
    hidden.value > 0 ? tool.text("yourtable.more-columns", { count: hidden.value }) : "",
  );
  return (
    <div class={className}>
      <p class="yt-more">{words}</p>
      <div class="table-scroll" role="region" aria-label={name} tabIndex={0} ref={region}>
        {children}
      </div>
    </div>
  );
}

/** How many columns are not wholly in sight to the right. */
function columnsBeyond(seen: HTMLElement, table: HTMLTableElement): number {
  // Browsers round what they scroll by.
  const end = seen.scrollLeft + seen.clientWidth + 1;
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  return heads.filter((head) => head.offsetLeft + head.offsetWidth > end).length;
}
