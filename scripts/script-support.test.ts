import data from "@mdn/browser-compat-data" with { type: "json" };
import { describe, expect, it } from "vitest";
import { LATE_MEMBERS, scriptLacks } from "./script-support.ts";

describe("scriptLacks", () => {
  it.each([
    ["class A { static { this.a = 1; } }", "class static block"],
    ["/(?<=a)b/.test('ab');", "lookbehind"],
    ["/a/v.test('a');", "Invalid regular expression flag"],
    ["using a = b();", "Parsing error"],
    ["const byFirst = Object.groupBy(['a'], (text) => text);", "Object.groupBy"],
    ["const { promise } = Promise.withResolvers(); promise;", "Promise.withResolvers"],
    ["[2, 1].toSorted();", "toSorted"],
    ["new OffscreenCanvas(1, 1);", "OffscreenCanvas is not supported in Safari 15.6"],
    ["requestIdleCallback(() => {});", "requestIdleCallback is not supported in Safari 15.6"],
    ["element.showPopover();", "HTMLElement.showPopover is late"],
    ["AbortSignal.any([]);", "AbortSignal.any is late"],
  ])("finds what is missing in %j", async (script, said) => {
    expect((await scriptLacks(script, "script.js")).join("\n")).toContain(said);
  });

  it.each([
    "export class A { #a = 1; get a() { return this.#a ?? 0; } }",
    "export const last = [1, 2].findLast((n) => n > 1) ?? [3].at(-1);",
    "const answer = await fetch('a.json'); export default structuredClone(await answer.json());",
    "customElements.define('a-b', class extends HTMLElement {}); new IntersectionObserver(() => {});",
    "const own = { any: () => 1 }; own.any();",
  ])("finds nothing in %j", async (script) => {
    expect(await scriptLacks(script, "script.js")).toEqual([]);
  });

  it("heeds no comment that would silence it", async () => {
    expect(await scriptLacks("/* eslint-disable */ new OffscreenCanvas(1, 1);", "script.js")).toHaveLength(1);
  });
});

describe("the late members", () => {
  it.each(LATE_MEMBERS)("hold %s, which Safari 15.6 lacks according to MDN", (place) => {
    const [owner = "", member = ""] = place.split(".");
    const support = data.api[owner]?.[member]?.__compat?.support.safari;
    const plain = [support ?? []].flat().filter(({ prefix, flags }) => !prefix && !flags);
    expect(support).toBeDefined();
    expect(
      plain.filter(({ version_added: added }) => typeof added === "string" && parseFloat(added) <= 15.6),
    ).toEqual([]);
  });
});
