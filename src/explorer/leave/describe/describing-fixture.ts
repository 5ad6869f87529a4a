import type { Locale } from "../../../i18n/locale.ts";
import { message } from "../../../i18n/messages.ts";
import type { Column } from "../../../query/column.ts";
import type { Describing } from "./describing.ts";

const titles = {
  en: ["Year", "Satisfaction", "People", "Surveyed"],
  zh: ["年份", "满意度", "人数", "调查日期"],
};
const labels = { en: { low: "Dissatisfied" }, zh: { low: "不满意" } };

export function describingIn(locale: Locale): Describing {
  const [year = "", level = "", n = "", day = ""] = titles[locale];
  const columns: readonly Column[] = [
    { name: "year", type: "integer", title: year, unit: "year" },
    { name: "level", type: "ordered", title: level, labels: labels[locale] },
    { name: "n", type: "integer", title: n, unit: "persons" },
    { name: "day", type: "date", title: day },
  ];
  return { locale, columns, text: (key, values) => message(locale, key, values) };
}
