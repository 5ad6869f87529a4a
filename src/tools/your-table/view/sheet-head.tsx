import { placeKey } from "../read/item.ts";
import { isNumeric } from "../read/role.ts";
import type { Work } from "../read/work.ts";
import type { Audit } from "../state/audit.ts";
import type { Tool } from "../tool.ts";
import { MarkSign } from "./mark-sign.tsx";

type Props = { readonly tool: Tool; readonly work: Work; readonly marks: Audit["marks"] };

/** The names of the columns, with what they hold. */
export function SheetHead({ tool, work: { sheet, roles }, marks }: Props) {
  const { text } = tool;
  return (
    <thead>
      <tr>
        <th scope="col" class="yt-row-number">
          {text("yourtable.row-number")}
        </th>
        {sheet.headers.map((header, column) => {
          const role = roles[column] ?? "ignore";
          const mark = marks.get(placeKey({ kind: "head", column }));
          return (
            <th key={column} scope="col" class={isNumeric(role) ? "number-cell" : undefined}>
              {header}
              {mark && <MarkSign tool={tool} mark={mark} id={`yt-mark-head-${column}`} />}
              <span class="yt-role">{text(`yourtable.role-short.${role}`)}</span>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
