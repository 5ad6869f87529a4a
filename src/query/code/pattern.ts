/** Dialects of regular expressions: RE2 (DuckDB), PostgreSQL's own, Java (Spark), PCRE (R), Python's re. */
export type PatternDialect = "re2" | "postgres" | "java" | "pcre" | "python";

const special = /[\\^$.*+?()[\]{}|/-]/;

const postgresEscapes: Readonly<Record<string, readonly [outside: string, inside: string]>> = {
  d: ["[0-9]", "0-9"],
  D: ["[^0-9]", String.raw`\D`],
  w: ["[A-Za-z0-9_]", "A-Za-z0-9_"],
  W: ["[^A-Za-z0-9_]", String.raw`\W`],
  b: [String.raw`\y`, String.raw`\b`],
  B: [String.raw`\Y`, String.raw`\B`],
};

/**
 * A JavaScript pattern (flag u) in another dialect, where they differ in what people write: code points by number, word
 * characters (ASCII in JavaScript), word boundaries, scripts. What a dialect does not have (a lookahead in RE2) stays, and
 * fails there with its message.
 */
export function patternIn(dialect: PatternDialect, pattern: string): string {
  let inside = false;
  return pattern.replace(
    /\\u\{([0-9a-fA-F]{1,6})\}|\\u([0-9a-fA-F]{4})|\\([pP])\{(?:(?:Script|sc|Script_Extensions|scx)=)([A-Za-z_]+)\}|\\([\s\S])|([[\]])|\(\?<([A-Za-z_]\w*)>/g,
    (
      whole,
      braced?: string,
      plain?: string,
      sign?: string,
      script?: string,
      escape?: string,
      bracket?: string,
      name?: string,
    ) => {
      const code = braced ?? plain;
      if (code !== undefined) return literalSign(Number.parseInt(code, 16), whole);
      if (script !== undefined) return `\\${sign ?? "p"}{${dialect === "java" ? "Is" : ""}${script}}`;
      if (name !== undefined) {
        return dialect === "python" || dialect === "re2"
          ? `(?P<${name}>`
          : dialect === "postgres"
            ? "("
            : whole;
      }
      if (bracket !== undefined) {
        inside = bracket === "[";
        return bracket;
      }
      const own = dialect === "postgres" && escape !== undefined ? postgresEscapes[escape] : undefined;
      return own ? own[inside ? 1 : 0] : whole;
    },
  );
}

function literalSign(code: number, whole: string): string {
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) || code === 0) return whole;
  const sign = String.fromCodePoint(code);
  return special.test(sign) ? `\\${sign}` : sign;
}
