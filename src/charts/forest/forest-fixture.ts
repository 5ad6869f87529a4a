import { row } from "../chart-fixture.ts";
import type { ForestOptions } from "./series.ts";

const both = (en: string, zh = en) => ({ en, zh });
const ratio = {
  measure: "odds_ratio",
  unit: "odds-ratio",
  precision: 0.001,
  status: "reported",
  n: 1829,
} as const;

/** Rows of two versions of a study: with interval, with bound, with neither, and beyond the axis. */
export const rows = [
  row("relief", { ...ratio, value: 2.288, low: 1.74, high: 3.007, level: "95" }),
  row("relief-preprint", { ...ratio, value: 2.341 }),
  row("relief-bound", { ...ratio, value: null, low: 1, high: 5.48, level: "bound-p05", status: "derived" }),
  row("equity-preprint", { ...ratio, value: 0.753 }),
  row("convenience", { ...ratio, value: 1.3, low: 1.171, high: 1.442, level: "95" }),
  row("far", { ...ratio, value: 6.2, low: 3.1, high: 12.4, level: "95" }),
];

export const options: ForestOptions = {
  scale: "log",
  nullLine: 1,
  domain: [0.5, 4],
  ticks: [0.5, 1, 2, 4],
  below: both("Lower odds of being satisfied", "满意的优势较低"),
  above: both("Higher odds of being satisfied", "满意的优势较高"),
  factor: both("Factor", "因素"),
  estimate: both("OR [95% CI]", "OR（95%CI）"),
  versions: [
    { key: "published", label: both("published", "正式发表版"), mark: "filled" },
    { key: "preprint", label: both("preprint", "预印本"), mark: "open" },
  ],
  groups: [
    {
      title: both("Dimensions", "维度"),
      lines: [{ label: both("Convenience", "便利性"), estimates: { published: { row: "convenience" } } }],
    },
    {
      title: both("Items", "条目"),
      lines: [
        {
          label: both("Equity of policies", "政策公平性"),
          estimates: { preprint: { row: "equity-preprint" } },
        },
        {
          label: both("Relief for serious disease", "减轻大病患者的经济负担"),
          estimates: {
            published: { row: "relief" },
            preprint: { row: "relief-preprint", bound: "relief-bound" },
          },
        },
        { label: both("Far away", "远在轴外"), estimates: { published: { row: "far" } } },
      ],
    },
  ],
};
