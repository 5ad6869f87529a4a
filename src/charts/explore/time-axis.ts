import { scaleUtc } from "d3";
import { yearTicks } from "../series/year-ticks.ts";
import { type Axis, extent } from "./axis.ts";
import { dateOf } from "./time.ts";

const INSET = 0.02;
const DAY = 86_400_000;

/** An axis of years, or of days since 1970, with a little room at both ends; `room` px for its labels. */
export function timeAxis(values: readonly number[], time: "year" | "date", room: number): Axis {
  const [least, most] = extent(values);
  const single = new Set(values).size < 2;
  const [first, last] = single ? [(values[0] ?? 0) - 1, (values[0] ?? 0) + 1] : [least, most];
  const along = (value: number): number => INSET + ((value - first) / (last - first)) * (1 - 2 * INSET);
  return { along, domain: [first, last], ticks: time === "year" ? years() : dates() };

  function years() {
    const at = single ? values.slice(0, 1) : yearTicks(first, last, room / (last - first));
    return at.map((year) => ({ at: year, label: String(year) }));
  }

  function dates() {
    const span = last - first;
    const digits = span > 365 * 4 ? 4 : span > 90 ? 7 : 10;
    const scale = scaleUtc().domain([new Date(first * DAY), new Date(last * DAY)]);
    const most = Math.max(2, Math.floor(room / (digits * 6.5 + 16)));
    const labels = scale
      .ticks(most)
      .map((date) => ({ at: date.getTime() / DAY, label: dateOf(date.getTime() / DAY, digits) }));
    return labels.filter(({ label }, i) => label !== labels[i - 1]?.label).slice(0, most + 1);
  }
}
