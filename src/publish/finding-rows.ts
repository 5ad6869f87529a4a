import type { Field } from "../data/descriptor.ts";
import type { Row } from "../data/row.ts";
import type { FindingRows, SiteFinding } from "./site-table.ts";

/** What a reader compares first, after what the number is of. */
const FIRST = ["value", "printed_value", "unit", "measure", "as_printed", "status", "locator"];

/**
 * How the numbers with a finding are shown, one a row: what tells them apart, then the number and how it is printed.
 *
 * @param fields of the table of estimates
 * @param rows estimates of the table by their ids
 */
export function findingRows(
  fields: readonly Field[],
  findings: readonly SiteFinding[],
  rows: ReadonlyMap<string, Row>,
): FindingRows {
  const found = findings.flatMap((finding) => finding.rows.flatMap((id) => rows.get(id) ?? []));
  const names = fields.map(({ name }) => name);
  const dimensions = names.slice(0, names.indexOf("measure")).filter((name) => name !== "id");
  const telling = dimensions.filter((name) => new Set(found.map(({ dims }) => dims[name])).size > 1);
  return { dimensions, telling, then: FIRST.filter((name) => names.includes(name)) };
}
