/** Order of day and month where the year comes last; null where a column does not show it. */
export type DayOrder = "day-first" | "month-first" | null;

export type ParsedDate = {
  /** "2013-10-01". */
  readonly day: string;
  /** Written without a day: the first stands for the month. */
  readonly month: boolean;
  /** Written with a time of day other than midnight, which is left out. */
  readonly timed: boolean;
};

// The common case, quickly.
const ISO = /^(\d{4})-(\d\d)-(\d\d)$/;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/;
const CHINESE = /^(\d{4}) ?年 ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?[日号])?$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const TIME = /[T ](\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?:Z|[+-]\d{2}:?\d{2})?$/;
const LONGEST = 40;
const BEGINS_SHORT = /^\s*\d{1,2}[-/.]/;

/**
 * The date a cell means, or null: 2013-10-01, 2013/10/1, 2013年10月1日, 2013-10, 2013年10月, with or without a time;
 * 31/12/2013 where the order of day and month is given. Days that no month has are no dates.
 */
export function parseDate(cell: string, order: DayOrder = null): ParsedDate | null {
  if (cell.length > LONGEST || cell.length < 6 || !/[\d０-９]/.test(cell)) return null;
  const iso = ISO.exec(cell);
  if (iso) return whole(iso[1], iso[2], iso[3], false);
  const text = cell.trim().replace(/[０-９]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  const time = TIME.exec(text);
  const date = time ? text.slice(0, time.index) : text;
  const timed = time !== null && /[1-9]/.test(time[1] ?? "");
  const first = YEAR_FIRST.exec(date);
  // 2013.10 is a number.
  if (first && !(first[2] === "." && first[4] === undefined))
    return whole(first[1], first[3], first[4], timed);
  const chinese = CHINESE.exec(date);
  if (chinese) return whole(chinese[1], chinese[2], chinese[3], timed);
  const last = order && YEAR_LAST.exec(date);
  if (!last) return null;
  return order === "day-first"
    ? whole(last[4], last[3], last[1], timed)
    : whole(last[4], last[1], last[3], timed);
}

const pad = (part: string): string => part.padStart(2, "0");

function whole(year = "", month = "", day: string | undefined, timed: boolean): ParsedDate | null {
  const m = Number(month);
  const d = Number(day ?? "1");
  if (d < 1 || d > daysOf(Number(year), m)) return null;
  return { day: `${year}-${pad(month)}-${pad(day ?? "1")}`, month: day === undefined, timed };
}

/** Days of a month of the Gregorian calendar; none for months that there are not. */
function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/**
 * The order of day and month that the dates of a column show: a first number above 12 is a day, a second one too.
 * "unclear" where none or both occur; null where no cell has the year last.
 */
export function dayOrder(cells: Iterable<string>): DayOrder | "unclear" {
  let found = false;
  let first = false;
  let second = false;
  for (const cell of cells) {
    if (cell.length < 8 || cell.length > LONGEST || !BEGINS_SHORT.test(cell)) continue;
    const parts = YEAR_LAST.exec(cell.trim().replace(TIME, ""));
    if (!parts) continue;
    found = true;
    first ||= Number(parts[1]) > 12;
    second ||= Number(parts[3]) > 12;
  }
  if (!found) return null;
  if (first === second) return "unclear";
  return first ? "day-first" : "month-first";
}
