import { useRef } from "preact/hooks";
import type { SiteTable } from "../../publish/site-table.ts";
import { type Query, emptyQuery } from "../../query/query.ts";
import type { Explorer } from "../explorer.ts";
import { useWide } from "../use-wide.ts";
import { keepsFindings } from "../state/finding-ids.ts";
import { useFindingsWithin } from "./use-findings-within.ts";
import { factsQuestion, toggled, withFindings } from "./with-findings.ts";

/**
 * Keeps the numbers that a finding of the audit is about. A table of one estimate a row is filtered; from any other the
 * table of its estimates is opened, for there a row may hold several numbers, and a button leads back to what was asked.
 */
export function FindingsFilter({ explorer }: { readonly explorer: Explorer }) {
  const { text, query, table, tables, change, openSite } = explorer;
  /** The question of the table that the reader came from. */
  const left = useRef<Query | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const found = withFindings(table.value?.site ?? null, tables);
  const isWide = useWide();
  const n = useFindingsWithin(explorer, found);
  if (!found) return null;
  const { facts, tidy, isOpen, ids } = found;
  const isOn = isOpen && query.value.filters.some((filter) => keepsFindings(filter, ids));
  const openFacts = (): void => {
    left.current = query.value;
    void openSite(facts, factsQuestion(found, query.value, isWide));
  };
  const goBack = async (to: SiteTable): Promise<void> => {
    const source = sourceOf(to);
    const isLeft = JSON.stringify(left.current?.source) === JSON.stringify(source);
    await openSite(to, (isLeft && left.current) || emptyQuery(source));
    // The button that was pressed is gone.
    button.current?.focus();
  };
  return (
    <div class="filter-row">
      <button
        type="button"
        ref={button}
        aria-pressed={isOpen ? isOn : undefined}
        disabled={n === 0 && !isOn}
        onClick={isOpen ? () => change((asked) => toggled(found, asked, isWide)) : openFacts}
      >
        {text(isOpen ? "explore.filter.findings" : "explore.filter.findings-facts", { n })}
      </button>
      {isOn && tidy && (
        <button type="button" onClick={() => void goBack(tidy)}>
          {text("explore.filter.findings-back", { title: tidy.title })}
        </button>
      )}
    </div>
  );
}

const sourceOf = ({ dataset, file }: SiteTable) => ({ kind: "site", dataset, file }) as const;
