import { expect, it } from "vitest";
import { message, type Text } from "../../../i18n/messages.ts";
import { workOf } from "../work-fixture.ts";
import { placeWords } from "./place-words.ts";

const text: Text = (key, values) => message("en", key, values);

it("names a cell by the words of its row, or those of its group", () => {
  const work = workOf("Question\tAnswer\tPeople\t%\nQ1\tyes\t20\t50.0\nQ1\tno\t20\t50.0\nQ2\t\t40\t100.0");
  expect(work.roles.slice(0, 2)).toEqual(["group", "label"]);
  const named = (row: number): string => placeWords({ kind: "cell", row, column: 2 }, { work }, text);
  const words = (row: number, label: string): string =>
    text("yourtable.place.cell-named", { row, label, column: "People" });
  expect([named(1), named(2)]).toEqual([words(2, "no"), words(3, "Q2")]);
});
