import type { Answer } from "../engine-client.ts";
import type { Explorer } from "../explorer.ts";
import { marksShown } from "./marks-shown.ts";
import type { WrittenColumn } from "./written-column.ts";

type Props = {
  readonly explorer: Explorer;
  readonly answer: Answer;
  readonly columns: readonly WrittenColumn[];
};

/** What the marks on the numbers of this page mean, in the shapes of the report; nothing where none is marked. */
export function MarksKey({ explorer, answer, columns }: Props) {
  const { text } = explorer;
  const marks = marksShown(answer, columns);
  if (marks.length === 0) return null;
  return (
    <ul class="explore-marks" aria-label={text("explore.table.marks")}>
      {marks.map((mark) => (
        <li key={mark}>
          <span
            class="number"
            data-status={mark}
            data-in-finding={mark === "finding" ? "" : undefined}
            data-context={mark === "context" ? "" : undefined}
            aria-hidden="true"
          >
            123
          </span>{" "}
          {text(`explore.table.mark.${mark}`)}
        </li>
      ))}
    </ul>
  );
}
