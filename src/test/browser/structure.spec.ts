import { expect, test } from "@playwright/test";
import { group } from "d3";
import { builtPages } from "./built-site.ts";

const pages = builtPages();

test("every page says its language", () => {
  const wrong = pages.filter(
    ({ path, document }) => document.documentElement.lang !== (/^zh\//.test(path) ? "zh-Hans" : "en"),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test("every page stands in both languages", () => {
  const paths = new Set(pages.map(({ path }) => path).filter((path) => path !== "404.html"));
  const alone = [...paths].filter(
    (path) => !paths.has(path.startsWith("zh/") ? path.slice(3) : `zh/${path}`),
  );
  expect(alone).toEqual([]);
});

test("every page has a title of its own", () => {
  const titles = group(pages, ({ document }) => document.querySelector("title")?.textContent.trim() ?? "");
  const shared = [...titles].filter(([title, those]) => title === "" || those.length > 1);
  expect(shared.map(([title, those]) => `${title}: ${those.map(({ path }) => path).join(" ")}`)).toEqual([]);
});

test("every page has one first heading, and no heading skips a level", () => {
  for (const { path, document } of pages) {
    const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")];
    const levels = headings.map(({ tagName }) => Number(tagName[1]));
    expect(
      levels.filter((level) => level === 1),
      `/${path}: first headings`,
    ).toHaveLength(1);
    expect(levels[0], `/${path}: level of the first heading`).toBe(1);
    const skipping = headings.filter((_, i) => i > 0 && (levels[i] ?? 0) > (levels[i - 1] ?? 0) + 1);
    expect(
      skipping.map(({ textContent }) => textContent.trim()),
      `/${path}`,
    ).toEqual([]);
    expect(
      headings.filter(({ textContent }) => !textContent.trim()),
      `/${path}: empty headings`,
    ).toEqual([]);
  }
});

test("every id stands once on its page", () => {
  for (const { path, document } of pages) {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      `/${path}`,
    ).toEqual([]);
  }
});

test("every id that an attribute names is on the page", () => {
  const naming = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "popovertarget"];
  for (const { path, document } of pages) {
    const named = naming.flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].flatMap(
        (element) => element.getAttribute(name)?.split(/\s+/) ?? [],
      ),
    );
    const inside = [...document.querySelectorAll("svg *")].flatMap((element) =>
      ["clip-path", "fill", "stroke", "mask", "filter", "marker-end"].flatMap(
        (name) => /^url\(#(.+)\)$/.exec(element.getAttribute(name) ?? "")?.[1] ?? [],
      ),
    );
    const lost = [...named, ...inside].filter((id) => !document.getElementById(id));
    expect([...new Set(lost)], `/${path}`).toEqual([]);
  }
});

test("the figures of a chapter count from 1, without a gap", () => {
  for (const { path, document } of pages.filter(({ path }) => /(^|\/)studies\/[^/]+\/$/.test(path))) {
    const numbers = [...document.querySelectorAll("figure .figure-number")].map(({ textContent }) =>
      Number(/\d+/.exec(textContent)?.[0]),
    );
    expect(numbers, `/${path}`).toEqual(numbers.map((_, i) => i + 1));
    expect(numbers.length, `/${path}`).toBe(document.querySelectorAll("figure").length);
  }
});

test("n stands beside each number where the numbers of one observation differ in it", () => {
  for (const [language, written] of [
    ["", "n = 180"],
    ["zh/", "样本量180"],
  ] as const) {
    const page = pages.find(({ path }) => path === `${language}data/chongqing/sample/`);
    const cell = page?.document
      .querySelector('.wide-table [data-record="sample-urban-share"]')
      ?.closest("td");
    expect(cell?.textContent).toContain(written);
    const lines = [...(page?.document.querySelectorAll(".wide-table tr") ?? [])];
    expect(new Set(lines.map(({ children }) => children.length)).size).toBe(1);
    expect(page?.document.querySelector(".wide-table th:last-child")?.textContent.trim()).not.toBe("n");
  }
});
