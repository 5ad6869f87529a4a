import type { Locale } from "../i18n/locale.ts";
import { message } from "../i18n/messages.ts";

/** The numbers of a figure as a table: every cell knows its row. */
export type FigureTable = {
  /** Heading of the first column, which names the lines. */
  readonly corner: string;
  /** What its numbers are counted in, as a sentence without its stop; none where subtitle or columns say it. */
  readonly unit?: string;
  readonly columns: readonly string[];
  readonly lines: readonly {
    readonly group: string;
    readonly header: string;
    readonly cells: readonly (Cell | null)[];
  }[];
};

export type Cell = {
  /** Row the cell states; none where the cell holds words. */
  readonly row?: string;
  /** Without unit: the unit stands in the column heading or the subtitle. */
  readonly text: string;
  /** Set beside the text in muted type, such as a percentage beside its count. */
  readonly aside?: string;
  /** Heard in place of column and text, where these are not sentence enough; "" where another cell has said it. */
  readonly said?: string;
};

/**
 * One sentence a line, for readers who listen: "Deductible: very satisfied 14 (7.4%); …". The first of a group names
 * the group; what all is counted in comes before them.
 */
export function sentencesOf(table: FigureTable, locale: Locale): readonly string[] {
  const [colon, semicolon, stop] = (["colon", "semicolon", "stop"] as const).map((name) =>
    message(locale, `punctuation.${name}`),
  );
  const sentences = table.lines.map(({ group, header, cells }, at) => {
    const said = cells.flatMap((cell, i) => {
      if (!cell || cell.said === "") return [];
      if (cell.said) return [cell.said];
      const aside = cell.aside ? message(locale, "mark.aside", { word: cell.aside }) : "";
      return [`${table.columns[i] ?? ""} ${cell.text}${aside}`];
    });
    const sentence = `${header}${colon}${said.join(semicolon)}${stop}`;
    return group && group !== table.lines[at - 1]?.group
      ? message(locale, "figure.said-group", { group, sentence })
      : sentence;
  });
  return table.unit ? [`${table.unit}${stop}`, ...sentences] : sentences;
}
