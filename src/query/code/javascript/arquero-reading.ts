import { literal } from "../../arquero/literal.ts";
import { isNumeric } from "../../column.ts";
import type { Plan } from "../plan.ts";
import type { SourceColumn } from "../source-column.ts";
import { javascriptReader } from "./written-javascript.ts";

/** Arquero keeps columns as keys of an object, which cannot have this one. */
export function arqueroName(name: string): string {
  return name === "__proto__" ? "__proto__ (column)" : name;
}

/** The statement that reads the file as `source`. */
export function arqueroReading({ context: { address, own }, source }: Plan): string {
  const names = source.map(({ name }) => literal(arqueroName(name)));
  const parsers = source.flatMap((column) => {
    const parse = parser(column);
    return parse === null ? [] : [`    ${literal(arqueroName(column.name))}: ${parse}`];
  });
  const options = [
    `  header: false,\n  skip: ${own?.header === false ? 0 : 1},`,
    ...(own && own.delimiter !== "," ? [`  delimiter: ${literal(own.delimiter)},`] : []),
    `  names: [\n    ${names.join(",\n    ")},\n  ],`,
    "  autoType: false,",
    ...(parsers.length > 0 ? [`  parse: {\n${parsers.join(",\n")},\n  },`] : []),
  ].join("\n");
  const comment =
    "// Read the table: an empty cell is missing (null), numbers are numbers, all else is text.";
  if (!own) return `${comment}\nconst source = await aq.loadCSV(${literal(address)}, {\n${options}\n});`;
  return (
    `const text = new TextDecoder(${literal(own.encoding)}).decode(await readFile(${literal(address)}));\n\n` +
    `${comment}\nconst source = aq.fromCSV(text, {\n${options}\n});`
  );
}

function parser(column: SourceColumn): string | null {
  const { name, missing, written } = column;
  const parse = written ? javascriptReader(written) : isNumeric(column) ? "Number" : null;
  // Arquero looks parsers up in an object, which has some of its own.
  if (missing.length === 0) return parse ?? (name in {} ? "(cell) => cell" : null);
  const tokens = `[${missing.map(literal).join(", ")}]`;
  return `(cell) => (${tokens}.includes(cell) ? null : ${parse === null ? "cell" : `${parse}(cell)`})`;
}
