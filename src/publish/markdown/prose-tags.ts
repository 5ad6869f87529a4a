/** A component in the prose: its name, its attributes, and the prose it encloses where it encloses any. */
export type ProseTag = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly body: string;
};

const ATTRIBUTE = /\s+([a-z]+)(?:=(?:"([^"]*)"|\{([^{}]*)\}))?/g;
const TAG = /<([A-Z][A-Za-z]*)((?:\s+[a-z]+(?:=(?:"[^"]*"|\{[^{}]*\}))?)*)\s*(?:\/>|>([\s\S]*?)<\/\1>)/;

/**
 * Prose with every component replaced by what it stands for. The prose of the chapters is Markdown with a closed set of
 * components, none of which encloses its own kind; an enclosed component is written before the one around it.
 *
 * @throws Error on a tag or a brace that is left over
 */
export function replaceTags(prose: string, write: (tag: ProseTag) => string, file: string): string {
  const replaced = replaceAll(prose, write);
  const stray = /<\/?[A-Z][^\n]{0,40}|\{[^\n]{0,40}/.exec(replaced.replace(/\\./g, ""));
  if (stray)
    throw new Error(`${file}: "${stray[0]}" is no component that Markdown can hold. Write it as text.`);
  return replaced;
}

function replaceAll(prose: string, write: (tag: ProseTag) => string): string {
  let rest = prose;
  let written = "";
  for (;;) {
    const match = TAG.exec(rest);
    if (!match) return written + rest;
    const [whole, name = "", attributes = "", body = ""] = match;
    written += rest.slice(0, match.index);
    written += write({ name, attributes: attributesOf(attributes), body: replaceAll(body, write) });
    rest = rest.slice(match.index + whole.length);
  }
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = "", quoted, braced]) => [name, quoted ?? braced ?? "true"]),
  );
}
