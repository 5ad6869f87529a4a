import { writeCount } from "../../../i18n/write-count.ts";
import { checkedRows, type Sheet } from "../read/sheet.ts";
import type { Tool } from "../tool.ts";

/** Which rows of a table were checked, as the texts say it; null where all were. */
export function rowsChecked(
  { rows }: Pick<Sheet, "rows">,
  { locale }: Pick<Tool, "locale">,
): { readonly checked: string; readonly rows: string } | null {
  if (rows.length <= checkedRows) return null;
  return { checked: writeCount(checkedRows, locale), rows: writeCount(rows.length, locale) };
}
