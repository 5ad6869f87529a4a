import type { Explorer } from "../explorer.ts";
import type { FacetLine } from "./choose-values.ts";

type Props = {
  readonly explorer: Explorer;
  readonly line: FacetLine;
  /** Of the longest bar. */
  readonly share: number;
  readonly chosen: boolean;
  readonly choose: (chosen: boolean) => void;
};

/** One value of a facet: its label, the value itself where that differs, and its rows as number and bar. */
export function FacetValue({ explorer, line, share, chosen, choose }: Props) {
  const { value, label, count } = line;
  const { text, locale } = explorer;
  const number = count?.toLocaleString(locale === "zh" ? "zh-Hans" : "en");
  return (
    <li class={value === null ? "facet-missing" : undefined}>
      <label>
        <input
          type="checkbox"
          checked={chosen}
          onChange={({ currentTarget }) => choose(currentTarget.checked)}
        />
        <span class="facet-label">
          {label === "" ? text("explore.filter.empty-text") : label}
          {value !== null && !says(label, value) && <small> {value}</small>}
        </span>
        {number !== undefined && (
          <span class="facet-count">
            {number}
            <span class="visually-hidden"> {text("explore.filter.rows")}</span>
          </span>
        )}
      </label>
      <span class="facet-bar" aria-hidden="true" style={{ inlineSize: `${(share * 100).toFixed(1)}%` }} />
    </li>
  );
}

/** Whether a label is the value but for hyphens and capitals: "very satisfied", "very-satisfied". */
function says(label: string, value: string | number): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[-_\s]+/g, " ");
  return plain(label) === plain(String(value));
}
