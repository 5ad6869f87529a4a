import type { Explorer } from "../explorer.ts";
import { leftOut } from "./left-out.ts";

/** Tells what the last step left out, with the way back, until the next step. It is announced with the step. */
export function LeftOutLine({ explorer }: { readonly explorer: Explorer }) {
  const told = leftOut.value;
  if (!told || told.query !== explorer.query.value) return null;
  return (
    <p class="compute-row compute-left-out">
      <span>{told.told}</span>
      <button type="button" onClick={explorer.undo}>
        {explorer.text("explore.undo")}
      </button>
    </p>
  );
}
