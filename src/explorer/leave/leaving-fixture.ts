import { type Query, emptyQuery } from "../../query/query.ts";
import type { SiteTable } from "../../publish/site-table.ts";
import type { Leaving } from "./about.ts";

const site: SiteTable = {
  dataset: "chongqing",
  file: "fund",
  form: "tidy",
  kind: "study",
  title: "Fund",
  description: "",
  datasetTitle: "Chongqing, “XX District”",

  datasetDescription: "A survey.",
  columns: [],
  rows: 20,
  years: [2007, 2013],
  version: "0.1.0",
  licence: { name: "CC BY 4.0", address: "https://creativecommons.org/licenses/by/4.0/" },
  citation:
    "Yibao Evidence. (2026). Chongqing, “XX District”: operation 2007–2013 (Version 0.1.0) [Dataset].",
  publishers: [],
  page: "/yibao/data/chongqing/fund/",
  csv: "/yibao/data/chongqing/fund.csv",
  schema: "/yibao/data/chongqing/fund.schema.json",
};

const query: Query = {
  ...emptyQuery({ kind: "site", dataset: "chongqing", file: "fund" }),
  filters: [{ op: "range", column: "year", low: 2010, high: null }],
};

export const leaving: Leaving = {
  query,
  table: {
    title: "Fund",
    site: {
      table: site,
      schema: { columns: [], records: {}, precisions: {}, units: {}, relations: {}, statuses: {} },
    },
  },
  counts: { rows: 12, matched: 12, of: 20, grouped: false },
  address: "https://example.org/yibao/explore/?t=chongqing.fund",
  today: "2026-11-22",
};

export const ownLeaving: Leaving = {
  ...leaving,
  query: { ...query, source: { kind: "own", name: "我的 表.csv" } },
  table: { title: "我的 表.csv", site: null },
};
