/** Figures of a chapter, and those of them that show a drawing or a table. */
export const FIGURES = `(() => {
  const shown = (element) => { const box = element.getBoundingClientRect(); return box.width > 50 && box.height > 20; };
  const figures = [...document.querySelectorAll("figure[data-figure]")];
  const visible = figures.filter((figure) => [...figure.querySelectorAll("[role=img] svg, table")].some(shown)).length;
  return {
    said: visible + " of " + figures.length + " figures visible",
    ok: figures.length > 0 && visible === figures.length,
  };
})()`;

/** Runs steps in the explorer, each waiting for what it needs; says where they stop. */
const steps = (body: string): string => `(async () => {
  const done = [];
  const until = async (what, get) => {
    for (const end = Date.now() + 20000; Date.now() < end; await new Promise((later) => setTimeout(later, 100))) {
      const found = get();
      if (found) { done.push(what); return found; }
    }
    throw new Error("waited in vain for " + what);
  };
  const one = (selector) => document.querySelector(selector);
  const lines = () => document.querySelectorAll(".explore-table[aria-busy=false] .explore-grid tbody tr").length;
  const rows = () => [...document.querySelectorAll(".explore-chart [role=img] [data-row]")].map((mark) => mark.dataset.row);
  const marks = () => new Set(rows()).size;
  try {
    ${body}
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wide > 0) throw new Error("the page is " + wide + " px too wide");
    return { said: done.join(", "), ok: true };
  } catch (error) {
    return { said: [...done, error.message].join(", "), ok: false };
  }
})()`;

/** The first screen: questions to start from, and the list of tables. */
export const EXPLORER_START = steps(`
  await until("questions", () => one('.explore-questions a[href^="?"]'));
  await until("list of tables", () => document.querySelectorAll(".explore-dataset li").length > 10);
`);

/** A question opened by its link: the answer as a table and as a chart of as many marks. */
export const exampleQuestion = (answer: number): string =>
  steps(`
  await until("table of ${answer} lines", () => lines() === ${answer});
  await until("chart of ${answer} marks", () => marks() === ${answer});
  await until("the question itself", () => one(".explore-asked h2"));
`);

/** A table filtered by one value of a column, and then drawn. */
export const filteredAndDrawn = (column: string, value: string, rows: number): string =>
  steps(`
  await until("table", () => lines() > 0);
  const add = await until("filters", () => one("#filter-add"));
  add.value = "${column}";
  add.dispatchEvent(new Event("change", { bubbles: true }));
  await new Promise((later) => setTimeout(later, 200));
  one(".filter-add").click();
  const label = await until("values", () =>
    [...document.querySelectorAll(".filter-panel label")].find((one) => one.textContent.trim().startsWith("${value}")));
  label.querySelector("input").click();
  await until("${rows} rows", () => one(".chips-count").textContent.startsWith("${rows} "));
  (await until("chart to open", () => one(".explore-chart > summary"))).click();
  await until("chart", () => marks() > 0);
`);
