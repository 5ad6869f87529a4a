const DAY = 86_400_000;

/** Days from 1970-01-01 to a date written "2013-10-01"; null where the text is no such day. */
export function daysOf(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  // 30 February reads as a day in March in some engines.
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text
    ? null
    : date.getTime() / DAY;
}

/** The day so many days from 1970-01-01. */
export function dateOf(days: number): Date {
  return new Date(days * DAY);
}
