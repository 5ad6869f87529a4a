/** A value of the reader's as a JavaScript literal: never code, in a script or in HTML. */
export function literal(value: string | number | boolean | null): string {
  if (typeof value === "number" && !Number.isFinite(value)) return "null";
  // -0 prints as 0 in JSON.
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff<]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

export function literals(values: readonly (string | number | null)[]): string {
  return `[${values.map(literal).join(", ")}]`;
}

/** The cell of a column in a table expression: `d.c0`, `d["地区"]`. */
export function cellOf(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) && name !== "__proto__" ? `d.${name}` : `d[${literal(name)}]`;
}

/** The regular expression of a pattern, with the flag `u`: a dot is a character, and a stray escape is an error. */
export function readPattern(pattern: string): RegExp | null {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return null;
  }
}

export function patternLiteral({ source, flags }: RegExp): string {
  const escaped = source.replace(/[\u2028\u2029]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
  return `/${escaped}/${flags}`;
}
