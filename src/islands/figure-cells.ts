import type { Cell } from "./sentence.ts";
import { textOf } from "./texts.ts";

/** The numbers of a figure's table, in reading order. */
export function cellsOf(figure: Element): readonly Cell[] {
  const table = figure.querySelector('[data-view="table"] table');
  const columns = [...(table?.querySelectorAll("thead th") ?? [])].map(words);
  let group = "";
  return [...(table?.querySelectorAll("tbody tr") ?? [])].flatMap((line) => {
    const [header, ...others] = [...line.children];
    if (line.classList.contains("group")) group = header ? words(header) : "";
    return others.flatMap((cell, i) => {
      const link = numberIn(cell);
      if (!link) return [];
      const { row = "", ...told } = toldBy(cell, link);
      const column = "whole" in (cell as HTMLElement).dataset ? "" : (columns[i + 1] ?? "");
      return [{ row, group, header: header ? words(header) : "", column, ...told }];
    });
  });
}

function numberIn(cell: Element): HTMLAnchorElement | null {
  return cell.querySelector<HTMLAnchorElement>("a.number[data-record]");
}

function words(element: Element): string {
  return element.textContent.trim();
}

function toldBy(cell: Element, link: HTMLAnchorElement): Omit<Cell, "group" | "header" | "column"> {
  const { said, reading, printed, printedAside = "" } = (cell as HTMLElement).dataset;
  const marks: Readonly<Record<string, string>> = {
    corrected: textOf("corrected"),
    unresolved: textOf("unresolved"),
    finding: textOf("finding"),
  };
  const aside = cell.querySelector("small");
  return {
    row: link.dataset["record"] ?? "",
    value: said ?? link.firstChild?.textContent ?? "",
    aside: aside ? words(aside).replace(/^[(（]|[)）]$/g, "") : "",
    mark: reading
      ? ""
      : (marks["finding" in link.dataset ? "finding" : (link.dataset["status"] ?? "")] ?? ""),
    ...(printed === undefined ? {} : { printed: { value: printed, aside: printedAside } }),
  };
}
