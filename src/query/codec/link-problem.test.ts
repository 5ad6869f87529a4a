import { expect, it } from "vitest";
import { isMessageKey } from "../../i18n/messages.ts";
import { linkProblemKeys } from "./link-problem.ts";

it.each(linkProblemKeys)("%s has its words in content/ui", (key) => {
  expect(isMessageKey(key)).toBe(true);
});
