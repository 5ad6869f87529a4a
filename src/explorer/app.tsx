import type { Explorer } from "./explorer.ts";
import { AskedQuestion } from "./asked-question.tsx";
import { Chips } from "./filter/chips.tsx";
import { later } from "./later.tsx";
import { OpenTable } from "./open/open-table.tsx";
import { Questions } from "./open/questions.tsx";
import { Problems } from "./problems.tsx";
import { Slow } from "./slow.tsx";
import { TableView } from "./table/table-view.tsx";

const Ask = later(async () => (await import("./ask/ask.tsx")).Ask);
const Chart = later(async () => (await import("./chart/chart.tsx")).Chart);
const AnswerNotes = later(async () => (await import("./notes/answer-notes.tsx")).AnswerNotes);
const Leave = later(async () => (await import("./leave/leave.tsx")).Leave);
const PrintedQuestion = later(async () => (await import("./leave/printed-question.tsx")).PrintedQuestion);
const Code = later(async () => (await import("./code/code.tsx")).Code);

/** The explorer on its page: the table to choose, the question on the left, the answer on the right. */
export function App({ explorer }: { readonly explorer: Explorer }) {
  const isOpen = explorer.table.value !== null;
  return (
    <>
      <Problems explorer={explorer} />
      <Questions explorer={explorer} />
      <OpenTable explorer={explorer} />
      {isOpen && (
        <div class="explore-columns">
          <section class="explore-question" aria-label={explorer.text("explore.question")}>
            <Ask explorer={explorer} />
          </section>
          <section class="explore-answer" aria-label={explorer.text("explore.answer")}>
            <AskedQuestion explorer={explorer} />
            <PrintedQuestion explorer={explorer} />
            <Chips explorer={explorer} />
            <Slow explorer={explorer} />
            <Chart explorer={explorer} />
            <TableView explorer={explorer} />
            <AnswerNotes explorer={explorer} />
            <Leave explorer={explorer} />
            <Code explorer={explorer} />
          </section>
        </div>
      )}
    </>
  );
}
