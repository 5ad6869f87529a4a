export type Digit = { readonly index: number; readonly column: string };

/** Every digit of a CSV text below its header, with the column it stands in. Quotes as in RFC 4180. */
export function digitsOf(text: string): readonly Digit[] {
  const digits: Digit[] = [];
  const header = (text.split("\n", 1)[0] ?? "").replace("\r", "").split(",");
  let [column, line, quoted] = [0, 0, false];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? "";
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === ",") column += 1;
    else if (!quoted && character === "\n") [column, line] = [0, line + 1];
    else if (line > 0 && /\d/.test(character)) digits.push({ index, column: header[column] ?? "" });
  }
  return digits;
}
