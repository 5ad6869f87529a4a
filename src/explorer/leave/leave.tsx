import type { JSX } from "preact";
import type { Explorer } from "../explorer.ts";
import { Cite } from "./cite.tsx";
import { CopyTable } from "./copy/copy-table.tsx";
import { Download } from "./download.tsx";

/** Everything by which a reader leaves with the data: files, tables to paste, the reference and the link. */
export function Leave({ explorer }: { readonly explorer: Explorer }): JSX.Element {
  if (explorer.shown.value.answer === null)
    return <p class="leave leave-said">{explorer.text("explore.leave.no-answer")}</p>;
  return (
    <div class="leave">
      <Download explorer={explorer} />
      <CopyTable explorer={explorer} />
      <Cite explorer={explorer} />
    </div>
  );
}
