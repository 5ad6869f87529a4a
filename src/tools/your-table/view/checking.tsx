import type { Tool } from "../tool.ts";

/** How far long checks are, and the way to give them up and to take them up again. */
export function Checking({ tool: { text, checking, stop, again } }: { readonly tool: Tool }) {
  const now = checking.value;
  if (!now) return null;
  const share = Math.round(now.share * 100);
  return (
    <p class="yt-checking">
      {now.isStopped ? (
        text("yourtable.checking.stopped")
      ) : (
        <label>
          {text("yourtable.checking", { share })} <progress max={100} value={share} />
        </label>
      )}{" "}
      <button type="button" onClick={now.isStopped ? again : stop}>
        {text(now.isStopped ? "yourtable.checking.again" : "yourtable.checking.stop")}
      </button>
    </p>
  );
}
