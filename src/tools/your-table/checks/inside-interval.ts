import { intervalsOf } from "./interval-of.ts";
import type { Rule } from "./rule.ts";

/** Each estimate with its interval. */
export const insideInterval: Rule = {
  kind: "inside-interval",
  plan: (table) =>
    intervalsOf(table).flatMap(({ estimate, low, high }) =>
      estimate === null ? [] : [{ id: `inside:${estimate}`, kind: "inside-interval", estimate, low, high }],
    ),
};
