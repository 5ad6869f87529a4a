import type { CodeLanguage } from "./code-language.ts";
import { codeForms } from "./code-language.ts";
import type { CodeContext } from "./code-context.ts";

/** Text in one line, so that a name of the reader's cannot end a comment. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();
}

const proofs = {
  test: "This form is run by the tests of the explorer, which compare its rows with the explorer's.",
  script:
    "This form is run by a script of the explorer's project, which compares its rows with the explorer's.",
  eye: "This form has been checked by eye only: it has not been run.",
};

/** Lines for the comment at the top: what the code is of, what it needs, how it was checked. */
export function opening(
  language: CodeLanguage,
  { title, citation, own, address }: CodeContext,
): readonly string[] {
  return [
    ...(title === undefined ? [] : [oneLine(title)]),
    ...(citation === undefined ? [] : [`Source: ${oneLine(citation)}`]),
    ...(own === null ? [] : [`Put the file "${oneLine(address)}" in the folder from which this is run.`]),
    `Needs ${needs[language]}.`,
    proofs[codeForms[language].proof],
  ];
}

const needs: Readonly<Record<CodeLanguage, string>> = {
  javascript: "Node.js 20 or later with Arquero 8 (npm install arquero)",
  r: "R 4.1 or later with readr, dplyr 1.0 or later and tidyr",
  python: "Python 3.9 or later with pandas 1.5 or later",
  duckdb: "DuckDB 1.1 or later",
  postgres: "PostgreSQL 12 or later and its client psql, which runs the line that begins with \\copy",
  spark: "Spark 3.4 or later",
};
