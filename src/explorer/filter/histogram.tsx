import { counted } from "../../i18n/counted.ts";
import type { Cell, Column } from "../../query/column.ts";
import { columnTitle } from "../../query/column.ts";
import type { Profile } from "../../query/result.ts";
import type { Explorer } from "../explorer.ts";
import { litBins } from "./lit-bins.ts";

type Props = {
  readonly explorer: Explorer;
  readonly column: Column;
  readonly profile: Profile;
  readonly low: Cell;
  readonly high: Cell;
};

const WIDTH = 240;
const HEIGHT = 40;

/** How many rows the column has along its range, with the range chosen lit. */
export function Histogram({ explorer, column, profile, low, high }: Props) {
  const { histogram, range, missing, rows } = profile;
  if (!histogram || !range) return null;
  const label = explorer.text("explore.filter.histogram", {
    column: columnTitle(column),
    low: range.low ?? "",
    high: range.high ?? "",
    rows: counted(rows - missing, "row", explorer.text),
  });
  return (
    <figure class="filter-histogram">
      <svg viewBox={`0 -2 ${WIDTH} ${HEIGHT + 2}`} preserveAspectRatio="none" role="img" aria-label={label}>
        {litBins(histogram, low, high).map(({ x, width, height, lit }) => (
          <rect
            key={x}
            class={lit ? "lit" : undefined}
            x={x * WIDTH + 0.5}
            width={Math.max(1, width * WIDTH - 1)}
            // A bar of few rows is still seen.
            y={HEIGHT * (1 - height) - (height > 0 ? 1 : 0)}
            height={HEIGHT * height + (height > 0 ? 1 : 0)}
          />
        ))}
      </svg>
      <figcaption aria-hidden="true">
        <span>{range.low}</span>
        <span>{range.high}</span>
      </figcaption>
    </figure>
  );
}
