import type { Explorer } from "../explorer.ts";
import type { Opening } from "./opening.ts";
import { OwnPick } from "./own-pick.tsx";
import { SiteTables } from "./site-tables.tsx";

/** The reader's own file first, one line; then the site's tables. `done` when one of them is being opened. */
export function Chooser({
  explorer,
  opening,
  done,
}: {
  readonly explorer: Explorer;
  readonly opening: Opening;
  readonly done: () => void;
}) {
  return (
    <div class="explore-chooser">
      <OwnPick explorer={explorer} opening={opening} done={done} />
      <SiteTables explorer={explorer} done={done} />
    </div>
  );
}
