import type { EvidenceLabel } from "./evidence-label.ts";
import { type Synthesis, evidenceOf } from "./synthesis.ts";

/** Counts over the whole synthesis, for its title and its lead. */
export type Tally = {
  readonly recommendations: number;
  /** Recommendations that stand on argument alone. */
  readonly claims: number;
  readonly descriptions: number;
  readonly associations: number;
  readonly cells: number;
  /** Cells in which a document says nothing on a theme. */
  readonly empty: number;
  /** Recommendations that answer no problem their document lists. */
  readonly unanswering: number;
};

/** @throws Error when a recommendation stands on an effect: the lead says that none does */
export function tallyOf({ groups, map, rubric }: Synthesis): Tally {
  const list = groups.flatMap((group) => group.list);
  const on = (label: EvidenceLabel): number =>
    list.filter(({ evidence }) => evidenceOf(rubric, evidence).label === label).length;
  if (on("effect") > 0)
    throw new Error('The texts "synthesis.lead" say that no recommendation stands on an effect.');
  const cells = map.themes.flatMap((theme) => Object.values(theme.cells));
  return {
    recommendations: list.length,
    claims: on("claim"),
    descriptions: on("description"),
    associations: on("association"),
    cells: cells.length,
    empty: cells.filter(({ found = [] }) => found.length === 0).length,
    unanswering: list.filter(({ answers }) => answers.length === 0).length,
  };
}
