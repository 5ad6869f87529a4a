import { rowsOfTable, seriesOf, tableOfSeries } from "../../charts/kinds.ts";
import { type Row, isComputed } from "../../data/row.ts";
import { groundsOf } from "../grounds.ts";
import { memo } from "../memo.ts";
import { sourceIn, studies } from "../site.ts";
import type { FigureDeclaration, Study } from "../study.ts";

/**
 * The numbers that a figure draws and that were not computed here, once each. A figure of computed numbers alone rests on
 * the numbers they were computed from.
 */
export const rowsBehind = (study: Study, figure: FigureDeclaration): readonly Row[] =>
  rowsOfFigure(study)(figure);

const rowsOfFigure = memo((study: Study) =>
  memo((figure: FigureDeclaration): readonly Row[] => {
    const source = sourceIn(study.dataset, "en");
    const drawn = rowsOfTable(tableOfSeries(seriesOf(figure, source), source)).map(source.row);
    const own = drawn.every(isComputed) ? drawn.flatMap(groundsOf) : drawn.filter((row) => !isComputed(row));
    return [...new Map(own.map((row) => [row.id, row])).values()];
  }),
);

/** Ids of the figures that rest on a row. */
export function figuresOn(row: string): readonly string[] {
  return figuresByRow().get(row) ?? [];
}

const figuresByRow = memo((): ReadonlyMap<string, readonly string[]> => {
  const figures = new Map<string, string[]>();
  for (const study of studies()) {
    for (const figure of study.figures) {
      for (const { id } of rowsBehind(study, figure))
        figures.set(id, [...(figures.get(id) ?? []), figure.id]);
    }
  }
  return figures;
});
