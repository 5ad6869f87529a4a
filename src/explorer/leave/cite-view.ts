import { creditOf } from "./credit.ts";
import { describeSelection } from "./describe/describe-query.ts";
import type { Describing } from "./describe/describing.ts";
import { rowCount } from "./describe/row-count.ts";
import type { Leaving } from "./about.ts";

/**
 * The view as one line: whose the numbers are, the dataset's citation, the table, how many of its rows and which, the day, the address. In
 * English after APA (7th edition), in Chinese after GB/T 7714—2015.
 */
export function citeView(leaving: Leaving, describing: Describing): string {
  const { text, locale } = describing;
  const { table, address, today } = leaving;
  const values = {
    table: table.title,
    rows: selectedRows(leaving, describing),
    address,
    date: locale === "zh" ? today : dayInWords(today),
  };
  return table.site
    ? text("explore.leave.cite.text", { ...values, citation: creditOf(table.site.table, describing) })
    : text("explore.leave.cite.own", values);
}

/** The view as an entry of BibTeX, in Unicode; its year is that of the dataset, where the citation states one. */
export function bibtexOfView(leaving: Leaving, describing: Describing): string {
  const { table, address, today, query } = leaving;
  const key =
    query.source.kind === "site" ? `yibao-${query.source.dataset}-${query.source.file}` : "own-table";
  const [, english, chinese] =
    /\((\d{4})(?:-\d{2}-\d{2})?\)|\. (\d{4})\.$/.exec(table.site?.table.citation ?? "") ?? [];
  const year = english ?? chinese;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["author", `{${describing.text("explore.leave.cite.site")}}`],
    ["title", escapeTex(`${table.title}: ${selectedRows(leaving, describing)}`)],
    ["year", year],
    ["version", table.site?.table.version],
    ["note", table.site ? escapeTex(creditOf(table.site.table, describing)) : undefined],
    ["howpublished", `\\url{${address.replace(/[{}\\]/g, encodeURIComponent)}}`],
    ["urldate", today],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`\t${name} = {${value}},`]));
  return [`@misc{${key}-${today},`, ...lines, "}", ""].join("\n");
}

function selectedRows({ counts, query }: Leaving, describing: Describing): string {
  const rows = rowCount(counts, describing);
  const steps = describeSelection(query, describing);
  return steps === "" ? rows : describing.text("explore.leave.cite.asked", { rows, steps });
}

/** "November 22, 2026", as APA has it. */
function dayInWords(today: string): string {
  return new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${today}T00:00:00Z`),
  );
}

function escapeTex(text: string): string {
  return text
    .replace(/[{}\\]/g, (mark) => (mark === "\\" ? "/" : `\\${mark}`))
    .replace(/[&%$#_]/g, "\\$&")
    .replaceAll("~", "\\textasciitilde{}")
    .replaceAll("^", "\\textasciicircum{}");
}
