import type { Locale } from "../../i18n/locale.ts";
import { type Column, isNumeric } from "../../query/column.ts";
import type { Profile } from "../../query/result.ts";
import type { TableState } from "./table-state.ts";
import { writeCount } from "../../i18n/write-count.ts";
import type { WriteCell } from "./write-cell.ts";

const BARS = { width: 96, height: 22 };

type Props = {
  readonly state: TableState;
  readonly column: Column;
  readonly title: string;
  readonly write: WriteCell;
};

/** What a column holds among the rows that pass: missing and distinct cells, and how the values are spread. */
export function SummaryCell({ state, column, title, write }: Props) {
  const { explorer, summaries } = state;
  const { text, locale } = explorer;
  const profile = summaries.profiles.value.get(column.name);
  if (!profile) return <td class="summary" aria-label={text("explore.table.loading")} />;
  const { missing, distinct, range } = profile;
  const ends =
    range && range.low !== null && range.high !== null
      ? text("explore.table.range", {
          low: write(range.low, null) ?? "",
          high: write(range.high, null) ?? "",
        })
      : "";
  return (
    <td class="summary">
      {profile.histogram && (isNumeric(column) || column.type === "date") ? (
        <>
          <Bars
            counts={profile.histogram.counts}
            label={text("explore.table.histogram", { column: title })}
            between={text("explore.chart.list")}
          />
          <p>{ends}</p>
        </>
      ) : (
        <Top profile={profile} write={write} locale={locale} />
      )}
      <p>
        {text("explore.table.distinct", { n: writeCount(distinct, locale) })}
        {missing > 0 && (
          <>
            <br />
            {text("explore.table.missing-count", { n: writeCount(missing, locale) })}
          </>
        )}
      </p>
    </td>
  );
}

type BarsProps = { readonly counts: readonly number[]; readonly label: string; readonly between: string };

function Bars({ counts, label, between }: BarsProps) {
  const most = Math.max(1, ...counts);
  const step = BARS.width / Math.max(1, counts.length);
  return (
    <svg
      role="img"
      aria-label={`${label} ${counts.join(between)}`}
      width={BARS.width}
      height={BARS.height}
      viewBox={`0 0 ${BARS.width} ${BARS.height}`}
    >
      {counts.map((count, i) => {
        const height = count === 0 ? 0 : Math.max(1.5, (count / most) * (BARS.height - 1));
        return (
          <rect
            key={i}
            x={i * step}
            y={BARS.height - 1 - height}
            width={Math.max(1, step - 1)}
            height={height}
          />
        );
      })}
      <path d={`M0 ${BARS.height - 0.5}H${BARS.width}`} />
    </svg>
  );
}

type TopProps = { readonly profile: Profile; readonly write: WriteCell; readonly locale: Locale };

function Top({ profile, write, locale }: TopProps) {
  return (
    <ol>
      {profile.top
        .filter(({ value }) => value !== null)
        .slice(0, 3)
        .map(({ value, count }) => (
          <li key={String(value)}>
            <span>{value === null ? "" : write(value, null)}</span> <b>{writeCount(count, locale)}</b>
          </li>
        ))}
    </ol>
  );
}
