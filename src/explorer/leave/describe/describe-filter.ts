import type { Filter } from "../../../query/query.ts";
import { keepsFindings } from "../../state/finding-ids.ts";
import { type Describing, columnNamed, titleOf, valueList, valueWords } from "./describing.ts";

/** A filter in words, such as "Level is “low” or “middle”"; of more values than the limit, their number. */
export function describeFilter(filter: Filter, describing: Describing, limit = Infinity): string {
  const { text } = describing;
  if (keepsFindings(filter, describing.findingIds ?? [])) return text("explore.leave.filter.findings");
  const column = titleOf(describing, filter.column);
  switch (filter.op) {
    case "in":
    case "not-in": {
      const values = valueList(describing, columnNamed(describing, filter.column), filter.values, limit);
      return text(`explore.leave.filter.${filter.op}`, { column, values });
    }
    case "range":
      return describeRange(filter, describing);
    case "contains":
    case "starts":
    case "equals":
    case "pattern": {
      const value = text("explore.leave.value.text", { value: filter.text });
      return text(`explore.leave.filter.${filter.op}`, { column, value });
    }
    case "missing":
    case "present":
      return text(`explore.leave.filter.${filter.op}`, { column });
  }
}

function describeRange(filter: Extract<Filter, { op: "range" }>, describing: Describing): string {
  const { text } = describing;
  const of = columnNamed(describing, filter.column);
  const column = titleOf(describing, filter.column);
  const low = filter.low === null ? null : valueWords(describing, of, filter.low);
  const high = filter.high === null ? null : valueWords(describing, of, filter.high);
  const dated = of.type === "date";
  if (low !== null && high !== null) return text("explore.leave.filter.range", { column, low, high });
  if (low !== null)
    return text(dated ? "explore.leave.filter.since" : "explore.leave.filter.low", { column, low });
  if (high !== null)
    return text(dated ? "explore.leave.filter.until" : "explore.leave.filter.high", { column, high });
  return text("explore.leave.filter.present", { column });
}
