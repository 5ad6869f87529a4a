import { afterEach, beforeEach, vi } from "vitest";
import { message } from "../../../i18n/messages.ts";
import type { Tool } from "../tool.ts";
import { createTool, type Surroundings } from "./create-tool.ts";

export const bytes = (table: string) => new TextEncoder().encode(table);

export const FIRST = "a;b\n1;2";
export const SECOND = "c,d,e\n3,4,5";

export const text: Tool["text"] = (key, values) => message("en", key, values);

/** A tool on a page that is left when `leave` is called. */
export function begin(given: Partial<Surroundings> = {}): {
  readonly tool: Tool;
  readonly leave: () => void;
} {
  let leave = (): void => undefined;
  const tool = createTool({
    locale: "en",
    text,
    announce: () => undefined,
    keep: () => Promise.resolve(true),
    forget: () => Promise.resolve(),
    onLeave: (flush) => (leave = flush),
    kept: null,
    ...given,
  });
  return { tool, leave: () => leave() };
}

/** A clock that stands still in every test of the file: what is done in slices is done at once. */
export function stopClock(): void {
  beforeEach(() => void vi.spyOn(performance, "now").mockReturnValue(0));
  afterEach(() => void vi.restoreAllMocks());
}
