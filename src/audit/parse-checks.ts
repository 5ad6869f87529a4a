import { type Check, type CheckKind, checkKinds, kindOf } from "./check.ts";
import { expandTemplate } from "./expand-template.ts";
import { expectation, type Field } from "./field.ts";
import { isMapping, type Mapping, refuseUnknownKeys, show } from "./mapping.ts";
import { type Unchecked, type UncheckedReason, uncheckedReasons } from "./unchecked.ts";

export type Declarations = { readonly checks: readonly Check[]; readonly unchecked: readonly Unchecked[] };

/**
 * The declarations of one file, templates expanded. Expects `{ checks: [...], unchecked: [...] }`, of which
 * either may be left out.
 *
 * @param plain  the value of the file, YAML already parsed
 * @param file   its path, for messages
 * @throws on the first declaration that is wrong, naming file, declaration, key, value and what to do
 */
export function parseChecks(plain: unknown, file: string): Declarations {
  if (!isMapping(plain)) {
    throw new Error(`${file} holds ${show(plain)}. Write the keys "checks" and "unchecked" at its top.`);
  }
  refuseUnknownKeys(plain, ["checks", "unchecked"], file);
  const checks = declarations(plain, "checks", file).map(([where, each]) => parseCheck(each, where));
  const unchecked = declarations(plain, "unchecked", file).map(([where, each]) =>
    parseUnchecked(each, where),
  );
  refuseRepeated(
    checks.map(({ id }) => id),
    (id) => `${file}: check "${id}": key "id" has the value "${id}" twice. Give each check its own id.`,
  );
  return { checks, unchecked };
}

/** Each declaration under the key, templates expanded, with the words that begin a message about it. */
function declarations(plain: Mapping, key: "checks" | "unchecked", file: string): [string, Mapping][] {
  const list = plain[key] ?? [];
  if (!Array.isArray(list)) {
    throw new Error(`${file}: key "${key}" has the value ${show(list)}. Write a list of declarations.`);
  }
  return list.flatMap((item: unknown, index) => {
    const place = `${file}: ${key}[${index}]`;
    if (!isMapping(item)) throw new Error(`${place} is ${show(item)}. Write a declaration with keys.`);
    const named = (id: unknown) => (typeof id === "string" ? `${file}: check "${id}"` : place);
    return expandTemplate(item, named(item["id"])).map((each): [string, Mapping] => [
      named(each["id"]),
      each,
    ]);
  });
}

function parseCheck(plain: Mapping, where: string): Check {
  demand(plain, "id", "text", where);
  const kind = oneOf(plain, "kind", checkKinds, where);
  const definition = kindOf(kind as CheckKind);
  const fields: Readonly<Record<string, string>> = definition.fields;
  refuseUnknownKeys(plain, ["id", "kind", ...Object.keys(fields)], where);
  for (const [key, field] of Object.entries(fields)) {
    const isOptional = field.endsWith("?");
    if (isOptional && !Object.hasOwn(plain, key)) continue;
    demand(plain, key, field.replace("?", "") as Field, where);
  }
  // Every key was held against the fields of its kind, which its type demands.
  const check = plain as unknown as Check;
  refuseRepeated(
    definition.rows(check),
    (row) => `${where}: the row "${row}" stands in it twice. Name it once.`,
  );
  const objection = definition.objection?.(check) ?? null;
  if (objection !== null) throw new Error(`${where}: ${objection}`);
  return check;
}

function parseUnchecked(plain: Mapping, where: string): Unchecked {
  refuseUnknownKeys(plain, ["reason", "rows"], where);
  const reason = oneOf(plain, "reason", uncheckedReasons, where) as UncheckedReason;
  demand(plain, "rows", "rows", where);
  return { reason, rows: plain["rows"] as readonly string[] };
}

function demand(plain: Mapping, key: string, field: Field, where: string): void {
  const expected = expectation(field, plain[key]);
  if (expected === null) return;
  const found = Object.hasOwn(plain, key) ? `has the value ${show(plain[key])}` : "is missing";
  throw new Error(`${where}: key "${key}" ${found}. Write ${expected}.`);
}

function oneOf(plain: Mapping, key: string, words: readonly string[], where: string): string {
  demand(plain, key, "text", where);
  const word = plain[key] as string;
  if (words.includes(word)) return word;
  throw new Error(`${where}: key "${key}" has the value ${show(word)}. Write one of ${words.join(", ")}.`);
}

function refuseRepeated(words: readonly string[], message: (word: string) => string): void {
  const repeated = words.find((word, index) => words.indexOf(word) !== index);
  if (repeated !== undefined) throw new Error(message(repeated));
}
