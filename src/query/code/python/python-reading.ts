import { isNumeric } from "../../column.ts";
import type { Plan } from "../plan.ts";
import { isReadAsText } from "../source-column.ts";
import { pythonList, pythonText } from "./python-literal.ts";
import { pythonReader } from "./written-python.ts";

/** The statements that read the file as `rows`, a data frame of typed columns. */
export function pythonReading({ context: { address, own }, source }: Plan): readonly string[] {
  const types = source.map(
    (column) => `    ${pythonText(column.name)}: "${isReadAsText(column) ? "string" : "Float64"}",`,
  );
  const { delimiter = ",", encoding = "utf-8", header = true } = own ?? {};
  const options = [
    pythonText(address),
    ...(delimiter === "," ? [] : [`sep=${pythonText(delimiter)}`]),
    ...(encoding === "utf-8" ? [] : [`encoding=${pythonText(encoding)}`]),
    header ? "header=0" : "header=None",
    "names=list(column_types)",
    "dtype=column_types",
    "keep_default_na=False",
    'na_values=[""]',
    ...(source.length === 1 ? ["skip_blank_lines=False"] : []),
  ];
  const cells = source.flatMap((column) => {
    const at = `rows[${pythonText(column.name)}]`;
    const cell = column.missing.length === 0 ? at : `${at}.mask(${at}.isin(${pythonList(column.missing)}))`;
    if (column.written) return [`${at} = ${pythonReader(column.written, cell)}`];
    if (isNumeric(column) && isReadAsText(column)) return [`${at} = ${cell}.astype("Float64")`];
    return cell === at ? [] : [`${at} = ${cell}`];
  });
  return [
    "# Read the table: an empty cell is missing (<NA>).",
    `column_types = {\n${types.join("\n")}\n}`,
    `rows = pd.read_csv(\n    ${options.join(",\n    ")},\n)`,
    ...cells,
  ];
}
