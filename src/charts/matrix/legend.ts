import type { Tie } from "../../data/claim.ts";
import type { Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import type { LegendEntry } from "../legend.ts";

const entries = [
  { key: "stated", mark: "dot" },
  { key: "by-subject", mark: "ring" },
  { key: "by-order", mark: "dotted-ring" },
  { key: "partly", mark: "half-dot" },
] as const;

/** Names of the marks in use: how it is drawn says the tie, half a mark says that it answers in part. */
export function matrixLegend(
  tied: readonly { readonly partly: boolean; readonly tie: Tie }[],
  locale: Locale,
): readonly LegendEntry[] {
  return entries
    .filter(({ key }) => tied.some(({ partly, tie }) => (key === "partly" ? partly : tie === key)))
    .map(({ key, mark }) => ({
      ...{ key, mark, fill: "--series-1" },
      label: message(locale, `matrix.legend.${key}`),
    }));
}
