import { answersOf } from "../read/answers.ts";
import type { Rule } from "./rule.ts";

/** The percentages of all answers to one question. */
export const sharesMake100: Rule = {
  kind: "shares-make-100",
  plan: (table) =>
    answersOf(table).flatMap(({ id, percents }) =>
      percents === null ? [] : [{ id: `shares:${id}`, kind: "shares-make-100", parts: percents }],
    ),
};
