import type { MessageKey } from "../../i18n/messages.ts";
import { type Column, type ColumnType, columnTypes } from "../../query/column.ts";
import type { FileWords } from "./file-words.ts";

type Said = {
  readonly text: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;
};

/** Units whose numbers are written in another size on the pages than they have in the data. */
const RESIZED = ["million-persons", "100-million-yuan"] as const;

/** The words that a file needs, in the language of the page. */
export function fileWords({ text }: Said, columns: readonly Column[]): FileWords {
  const word = (name: WordName): string => text(`explore.leave.word.${name}`);
  return {
    sheet: word("sheet"),
    codebook: word("codebook"),
    name: word("name"),
    title: word("title"),
    type: word("type"),
    unit: word("unit"),
    missing: word("missing"),
    labelled: word("labelled"),
    cut: word("cut"),
    types: Object.fromEntries(
      columnTypes.map((type) => [type, text(`explore.leave.type.${type}`)]),
    ) as Record<ColumnType, string>,
    units: Object.fromEntries(columns.flatMap(({ unit }) => (unit ? [[unit, unitWords(unit, text)]] : []))),
  };
}

type WordName = "sheet" | "codebook" | "name" | "title" | "type" | "unit" | "missing" | "labelled" | "cut";

/** The unit of numbers as they stand in the data: "people", "%"; the key where the unit has no word of its own. */
function unitWords(unit: string, text: Said["text"]): string {
  const resized = RESIZED.find((key) => key === unit);
  const words = text(resized ? `unit.raw.${resized}` : (`unit.${unit}` as MessageKey), {
    value: "",
  }).trim();
  return words === "" || words.startsWith("unit.") ? unit.replaceAll("-", " ") : words;
}
