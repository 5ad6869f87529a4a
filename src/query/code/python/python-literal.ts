/** A text as Python writes it. */
export function pythonText(value: string): string {
  const quote = value.includes('"') && !value.includes("'") ? "'" : '"';
  const escaped = value.replace(/[\\\p{Cc}\p{Cs}\u2028\u2029]/gu, (sign) => escapes[sign] ?? unicode(sign));
  return `${quote}${escaped.replaceAll(quote, `\\${quote}`)}${quote}`;
}

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function unicode(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

export function pythonValue(value: string | number): string {
  return typeof value === "number" ? String(value) : pythonText(value);
}

export function pythonList(values: readonly (string | number)[]): string {
  return `[${values.map(pythonValue).join(", ")}]`;
}
