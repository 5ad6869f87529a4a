import { writeCount } from "../../../i18n/write-count.ts";
import type { Tool } from "../tool.ts";

type Props = {
  readonly tool: Tool;
  readonly from: number;
  readonly size: number;
  readonly rows: number;
  readonly go: (from: number) => void;
};

/** Which rows are shown, and the way to the others. */
export function Pages({ tool: { text, locale }, from, size, rows, go }: Props) {
  if (rows <= size) return null;
  const to = Math.min(from + size, rows);
  return (
    <p class="yt-pages">
      <button type="button" disabled={from === 0} onClick={() => go(from - size)}>
        {text("yourtable.pages.before")}
      </button>{" "}
      {text("yourtable.pages", {
        from: writeCount(from + 1, locale),
        to: writeCount(to, locale),
        rows: writeCount(rows, locale),
      })}{" "}
      <button type="button" disabled={to === rows} onClick={() => go(from + size)}>
        {text("yourtable.pages.after")}
      </button>
    </p>
  );
}
