/** Languages that a question can be written in. */
export const codeLanguages = ["javascript", "r", "python", "duckdb", "postgres", "spark"] as const;
export type CodeLanguage = (typeof codeLanguages)[number];

/** What readers see, the ending of a file, and how the form is known to give the same rows. */
export type CodeForm = {
  readonly name: string;
  readonly ending: ".mjs" | ".R" | ".py" | ".sql";
  /** "test": run by the tests; "script": run by scripts/prove-code.ts where the language is installed; "eye": read only. */
  readonly proof: "test" | "script" | "eye";
};

export const codeForms: Readonly<Record<CodeLanguage, CodeForm>> = {
  javascript: { name: "JavaScript (Arquero)", ending: ".mjs", proof: "test" },
  r: { name: "R (dplyr)", ending: ".R", proof: "script" },
  python: { name: "Python (pandas)", ending: ".py", proof: "script" },
  duckdb: { name: "SQL (DuckDB)", ending: ".sql", proof: "test" },
  postgres: { name: "SQL (PostgreSQL)", ending: ".sql", proof: "test" },
  spark: { name: "SQL (Spark)", ending: ".sql", proof: "eye" },
};
