import type { Explorer } from "../explorer.ts";
import type { Opening } from "./opening.ts";

const STAGES = ["decode", "cut", "types"] as const;

/** How far the opening of a file is, and the way to stop it. */
export function FileProgress({
  explorer: { text },
  opening,
}: {
  readonly explorer: Explorer;
  readonly opening: Opening;
}) {
  const going = opening.going.value;
  if (!going) return null;
  const { name, done } = going;
  const at = STAGES.findIndex((stage) => stage === going.stage);
  const stage = STAGES[at] ?? "other";
  return (
    <div class="explore-progress">
      <p role="status">
        {text("explore.open.going", { name })} <span>{text(`explore.open.stage.${stage}`)}</span>
      </p>
      <progress
        max={STAGES.length}
        value={Math.max(0, at) + done}
        aria-label={text("explore.open.going", { name })}
      />
      <button type="button" onClick={() => void opening.cancel()}>
        {text("explore.open.cancel")}
      </button>
    </div>
  );
}
