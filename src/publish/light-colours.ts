import { readFileSync } from "node:fs";

/** Colour tokens of the light scheme by name ("--paper"), as the stylesheet declares them. */
export function readLightColours(
  css = readFileSync("src/styles/tokens.css", "utf8"),
): ReadonlyMap<string, string> {
  const [, declarations = ""] = /:root \{([^}]*)\}/.exec(css) ?? [];
  const colours = declarations.matchAll(/(--[a-z0-9-]+):\s*(#[0-9a-f]{3,8});/g);
  return new Map([...colours].map(([, name = "", value = ""]) => [name, value]));
}
