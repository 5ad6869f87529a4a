import type { Row } from "./row.ts";

/** A printed count; `changes` for whatever a test is about. */
export function printed(id: string, value: number, changes: Partial<Row> = {}): Row {
  return {
    id,
    dataset: "harbour",
    table: "boats",
    dims: { year: "2003", quay: "north" },
    measure: "boats",
    relation: "=",
    value,
    printedValue: value,
    low: null,
    high: null,
    level: "",
    n: null,
    unit: "pieces",
    precision: 1,
    asPrinted: String(value),
    occurrence: null,
    labelAsPrinted: "",
    locator: "§1",
    source: "",
    shares: "",
    basis: "record",
    status: "printed",
    check: "",
    candidate: null,
    note: "",
    noteZh: "",
    ...changes,
  };
}
