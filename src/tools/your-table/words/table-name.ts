import type { Sheet } from "../read/sheet.ts";
import type { Tool } from "../tool.ts";

/** The name of a table that has none of its own: kept as a key, it is said in the language of the page. */
export const pasteName = "yourtable.paste-name";

export function tableName({ name }: Pick<Sheet, "name">, text: Tool["text"]): string {
  return isOwn(name) ? text(name) : name;
}

function isOwn(name: string): name is OwnName {
  return OWN.some((own) => own === name);
}

const OWN = [
  pasteName,
  "yourtable.example.counts.name",
  "yourtable.example.shares.name",
  "yourtable.example.estimates.name",
  "yourtable.example.empty.name",
] as const;
type OwnName = (typeof OWN)[number];
