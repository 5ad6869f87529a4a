import type { LegendEntry } from "../../charts/legend.ts";

/** Names of a chart's colours and shapes. */
export function ChartLegend({
  entries,
  label,
}: {
  readonly entries: readonly LegendEntry[];
  readonly label: string;
}) {
  if (entries.length === 0) return null;
  return (
    <ul class="legend" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.key}>
          <svg class="swatch" width="12" height="12" aria-hidden="true" focusable="false">
            <Swatch entry={entry} />
          </svg>
          {entry.label}
        </li>
      ))}
    </ul>
  );
}

function Swatch({ entry: { mark, fill, opacity = 1 } }: { readonly entry: LegendEntry }) {
  const colour = `var(${fill})`;
  const line = { fill: "none", stroke: colour, "stroke-width": 2 };
  switch (mark) {
    case "square":
      return (
        <rect
          width="12"
          height="12"
          fill={colour}
          fill-opacity={opacity}
          stroke="var(--muted)"
          stroke-width="0.75"
        />
      );
    case "triangle":
      return <path d="M6 1L11.5 11H.5z" fill={colour} />;
    case "diamond":
      return <path d="M6 .5L11.5 6L6 11.5L.5 6z" fill={colour} />;
    case "cross":
      return <path d="M4 1h4v3h3v4H8v3H4V8H1V4h3z" fill={colour} />;
    case "ring":
      return <circle cx="6" cy="6" r="4.5" {...line} />;
    case "interval":
      return <path d="M1 6h10M1 2v8M11 2v8" {...line} />;
    default:
      return <circle cx="6" cy="6" r="5" fill={colour} />;
  }
}
