import { isMapping, refuseUnknownKeys, show } from "../../audit/mapping.ts";
import { parsePlaceholders } from "../../data/placeholder.ts";
import { type DeclaredFinding, severities } from "./finding.ts";

const KEYS = ["id", "severity", "checks", "rows", "title", "what", "candidates", "handling"] as const;
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The findings that one file declares.
 *
 * @param plain  the value of the file, YAML already parsed
 * @param file   its path, for messages
 * @throws on the first thing that is wrong, naming file, finding, key, value and what to do
 */
export function parseFindings(plain: unknown, file: string): readonly DeclaredFinding[] {
  if (!Array.isArray(plain)) throw new Error(`${file} holds ${show(plain)}. Write a list of findings.`);
  const findings = plain.map((each: unknown, index) => parseFinding(each, `${file}: finding ${index + 1}`));
  const repeated = findings.find(({ id }, index) => findings.findIndex((other) => other.id === id) !== index);
  if (!repeated) return findings;
  throw new Error(`${file}: the id "${repeated.id}" stands twice. Give each finding an id of its own.`);
}

function parseFinding(plain: unknown, at: string): DeclaredFinding {
  if (!isMapping(plain))
    throw new Error(`${at} is ${show(plain)}. Write a mapping with the keys ${KEYS.join(", ")}.`);
  const { id, severity, checks = [], rows, candidates } = plain;
  const where = typeof id === "string" ? `${at} ("${id}")` : at;
  const refuse = (key: string, value: unknown, remedy: string): never => {
    const found = value === undefined ? "is missing" : `has the value ${show(value)}`;
    throw new Error(`${where}: key "${key}" ${found}. ${remedy}`);
  };
  refuseUnknownKeys(plain, KEYS, where);
  if (typeof id !== "string" || !KEBAB.test(id))
    refuse("id", id, "Write a name in small letters and hyphens.");
  if (!severities.some((known) => known === severity))
    refuse("severity", severity, `Write one of ${severities.join(", ")}.`);
  if (!isListOfTexts(checks)) refuse("checks", checks, "Write a list of check ids, or leave the key out.");
  if (rows !== undefined && (!isListOfTexts(rows) || rows.length === 0))
    refuse(
      "rows",
      rows,
      "Write a list of row ids, or leave the key out: then the rows of its checks are meant.",
    );
  if (rows === undefined && (checks as readonly string[]).length === 0)
    refuse("rows", rows, "A finding has checks, rows or both: name the numbers it is about.");
  for (const key of ["title", "what", "handling"]) demandBoth(plain[key], where, key);
  if (!Array.isArray(candidates) || candidates.length === 0)
    refuse(
      "candidates",
      candidates,
      "Write a list of readings, each with what speaks for it and against it.",
    );
  (candidates as readonly unknown[]).forEach((candidate, index) => {
    const key = `candidates[${index}]`;
    if (!isMapping(candidate)) return refuse(key, candidate, "Write the keys reading, for and against.");
    refuseUnknownKeys(candidate, ["reading", "for", "against"], `${where}: ${key}`);
    for (const part of ["reading", "for", "against"]) demandBoth(candidate[part], where, `${key}.${part}`);
  });
  // Every key was looked at above.
  return { ...plain, checks } as unknown as DeclaredFinding;
}

function demandBoth(value: unknown, where: string, key: string): void {
  const is = isMapping(value) ? value : {};
  for (const locale of ["en", "zh"]) {
    const text = is[locale];
    if (typeof text !== "string" || text.trim() === "") {
      throw new Error(`${where}: key "${key}" has no text in "${locale}". Write it in both languages.`);
    }
    try {
      parsePlaceholders(text);
    } catch (error) {
      throw new Error(`${where}: key "${key}.${locale}": ${(error as Error).message}`);
    }
  }
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string" && item.trim() !== "");
}
