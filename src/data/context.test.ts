import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Locale } from "../i18n/locale.ts";
import { datasetNames, isContext, readDataset } from "./read-dataset.ts";
import { type Row, isComputed, sourceIdsOf } from "./row.ts";

const all = datasetNames()
  .filter(isContext)
  .map((name) => readDataset(name));
const rows = all.flatMap((dataset) => dataset.rows);
const byId = new Map(rows.map((row) => [row.id, row]));
const valueOf = (id: string): number | null => byId.get(id)?.value ?? null;

/** Sources of numbers that stand in a note only. */
const IN_NOTES_ONLY: Readonly<Record<string, readonly string[]>> = {
  "context-total-expenditure-parts": ["NHSA-LONG"],
};

/** Sources of which chapters use words only, and which they cite themselves: `<Context cite="…">`. */
const CITED: ReadonlySet<string> = new Set(
  globSync("content/**/*.mdx").flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/<Context cite="([^"]+)"/g)].flatMap(([, ids = ""]) =>
      ids.split("; "),
    ),
  ),
);

/** What a note counts in, where that is not the unit of the row: 万人 for millions, billions for 亿元. */
const SCALES: Readonly<Record<string, Readonly<Record<Locale, number>>>> = {
  "million-persons": { en: 1, zh: 100 },
  "100-million-yuan": { en: 0.1, zh: 1 },
};

/** The sum or difference with which a note begins: its operands with their signs, and its result. */
function arithmeticOf(note: string): { readonly computed: number; readonly stated: number } | null {
  const found = /^([\d.,]+(?: [+−] [\d.,]+)+) = ([\d.,]+\d)/.exec(note);
  if (!found) return null;
  const number = (text: string): number => Number(text.replace(/[, ]/g, "").replace("−", "-"));
  const computed = (found[1] ?? "").split(/ (?=[+−])/).reduce((sum, term) => sum + number(term), 0);
  return { computed, stated: number(found[2] ?? "") };
}

describe("the context datasets", () => {
  it("hold nothing of the documents: every number names a source or is computed from one that does", () => {
    const odd = rows.filter((row) => !["reported", "derived"].includes(row.status));
    expect(odd.map(({ id }) => id)).toEqual([]);
    expect(rows.filter((row) => row.source === "" && !isComputed(row))).toEqual([]);
  });

  it.each(all)(
    "$name lists the sources of its rows and of what chapters cite, and no others",
    ({ name, rows: own, sources }) => {
      const named = new Set(own.flatMap(sourceIdsOf));
      const silent = sources.map(({ id }) => id).filter((id) => !named.has(id) && !CITED.has(id));
      expect(silent).toEqual(IN_NOTES_ONLY[name] ?? []);
    },
  );

  const typed = rows.filter((row) => row.status === "derived" && !isComputed(row));
  it.each(typed)("$id: the arithmetic in its note gives its value, in both languages", (row: Row) => {
    for (const [locale, note] of [
      ["en", row.note],
      ["zh", row.noteZh],
    ] as const) {
      const arithmetic = arithmeticOf(note);
      expect(arithmetic, note).not.toBeNull();
      const { computed, stated } = arithmetic ?? { computed: NaN, stated: NaN };
      expect(computed).toBeCloseTo(stated, 6);
      const scale = SCALES[row.unit]?.[locale] ?? 1;
      expect(Math.abs(stated / scale - (row.value ?? NaN))).toBeLessThanOrEqual(row.precision / 2 + 1e-9);
    }
  });
});

describe("parts and wholes of the context datasets", () => {
  const years = (from: number, until: number): readonly number[] =>
    Array.from({ length: until - from + 1 }, (_, i) => from + i);

  it.each(years(2004, 2025))("enrolment of %i: the schemes make the published total", (year) => {
    const of = (scheme: string): number => valueOf(`ctx-enrolment-${scheme}-${year}`) ?? 0;
    const parts = of("employee-uebmi") + of("resident-urbmi-or-urrbmi") + of("ncms");
    // Before 2012 the rural scheme is rounded to a million.
    const rounding = year < 2012 ? 0.55 : 0.0015;
    expect(Math.abs(parts - of("total-published"))).toBeLessThanOrEqual(rounding);
  });

  it.each(years(2021, 2025))("funds of %i: employees and residents make all", (year) => {
    for (const flow of ["revenue", "expenditure"]) {
      const of = (fund: string): number => valueOf(`ctx-fund-${fund}-${flow}-${year}`) ?? NaN;
      expect(Math.abs(of("employee") + of("resident") - of("all")), flow).toBeLessThan(0.025);
    }
  });

  it.each(years(2007, 2025))("residents' insurance in %i: subsidy and premium make the total", (year) => {
    const scheme = year < 2016 ? "ncms" : "urrbmi";
    const of = (measure: string): number | null => valueOf(`ctx-${measure}-${scheme}-${year}`);
    const [subsidy, premium, total] = [of("subsidy"), of("premium"), of("total-minimum")];
    if (subsidy !== null && premium !== null && total !== null) expect(subsidy + premium).toBe(total);
  });

  it.each([...years(1978, 2007), 2023, 2024])(
    "health expenditure of %i: three parts make the whole",
    (year) => {
      const parts = ["government", "social", "out-of-pocket"];
      const shares = parts
        .map((part) => valueOf(`ctx-the-${part}-${year}`))
        .filter((share) => share !== null);
      if (shares.length === 3) expect(Math.abs(shares.reduce((a, b) => a + b, 0) - 100)).toBeLessThan(0.16);
      const amounts = parts
        .map((part) => valueOf(`ctx-the-${part}-${year}-amount`))
        .filter((x) => x !== null);
      const total = valueOf(`ctx-the-total-${year}`) ?? NaN;
      if (amounts.length === 3)
        expect(Math.abs(amounts.reduce((a, b) => a + b, 0) - total)).toBeLessThan(0.16);
    },
  );
});
