/** A text as R writes it; a zero character, which R's texts cannot hold, is left out. */
export function rText(value: string): string {
  const escapes: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", "\0": "" };
  return `"${value.replace(/[\\"]/g, "\\$&").replace(/[\n\r\t\0]/g, (sign) => escapes[sign] ?? "")}"`;
}

/** The name of a column; in backticks where it needs them. */
export function rName(name: string): string {
  if (/^[A-Za-z][A-Za-z0-9_]*$/.test(name) && !reserved.has(name)) return name;
  const escaped = name
    .replace(/[\\`]/g, "\\$&")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\0", "");
  return `\`${escaped}\``;
}

const reserved = new Set(
  "if else repeat while function for next break TRUE FALSE NULL Inf NaN NA NA_integer_ NA_real_ NA_complex_ NA_character_ in".split(
    " ",
  ),
);

/** Values as a vector, with NA where `missing`. */
export function rVector(values: readonly (string | number)[], missing = false): string {
  const written = values.map((value) => (typeof value === "number" ? String(value) : rText(value)));
  const all = missing ? [...written, "NA"] : written;
  return all.length === 1 ? (all[0] ?? "NA") : `c(${all.join(", ")})`;
}
