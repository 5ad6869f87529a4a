import type { Explorer } from "./explorer.ts";

/** Why there is no answer, or the way to stop a question that takes long. */
export function Slow({ explorer }: { readonly explorer: Explorer }) {
  const { slow, error } = explorer.shown.value;
  const notice = explorer.notice.value;
  if (error !== null)
    return (
      <p class="explore-error" role="alert">
        {error}
      </p>
    );
  if (!slow && notice !== null)
    return (
      <p class="explore-note" role="status">
        {notice}
      </p>
    );
  if (!slow) return null;
  return (
    <p class="explore-slow" role="status">
      {explorer.text("explore.slow")}{" "}
      <button type="button" onClick={() => void explorer.stop()}>
        {explorer.text("explore.stop")}
      </button>
    </p>
  );
}
