import { useMemo, useRef } from "preact/hooks";
import type { Explorer } from "../explorer.ts";
import { Chooser } from "./chooser.tsx";
import { ColumnTypes } from "./column-types.tsx";
import { DropZone } from "./drop-zone.tsx";
import { FileFailure } from "./file-failure.tsx";
import { FileProgress } from "./file-progress.tsx";
import { createOpening } from "./opening.ts";
import { OpenBar } from "./open-bar.tsx";
import { OwnFile } from "./own-file.tsx";

/**
 * Which table is open, and the ways to another: the list of the site's tables and the reader's own file. With a table
 * open the list stands in a dialog, so that the table is not pushed down.
 */
export function OpenTable({ explorer }: { readonly explorer: Explorer }) {
  const opening = useMemo(() => createOpening(explorer), [explorer]);
  const dialog = useRef<HTMLDialogElement>(null);
  const { text } = explorer;
  const table = explorer.table.value;
  const isChosen = useRef(false);
  const close = (): void => {
    isChosen.current = true;
    dialog.current?.close();
  };
  // The dialog is there with a table only; without one the list stands on the page.
  const show = (): void => {
    if (explorer.table.value && dialog.current && !dialog.current.open) dialog.current.showModal();
  };
  const chooser = <Chooser explorer={explorer} opening={opening} done={close} />;
  return (
    <section class="explore-open" aria-label={text("explore.open.label")}>
      {table ? <OpenBar explorer={explorer} choose={show} isChosen={isChosen} /> : chooser}
      <dialog ref={dialog} class="explore-dialog" aria-label={text("explore.open.choose")}>
        <form method="dialog" class="explore-dialog-bar">
          <h2>{text("explore.open.choose")}</h2>
          <button>{text("explore.open.close")}</button>
        </form>
        {table && chooser}
      </dialog>
      <FileProgress explorer={explorer} opening={opening} />
      <FileFailure explorer={explorer} opening={opening} />
      {table && table.site === null && <OwnFile explorer={explorer} opening={opening} />}
      {table && <ColumnTypes explorer={explorer} />}
      <DropZone explorer={explorer} opening={opening} showPaste={show} done={close} />
    </section>
  );
}
