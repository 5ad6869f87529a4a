export type Mended = {
  readonly text: string;
  /** Quotation marks that were never closed: how many, and the line of the first, from 1. */
  readonly open: number;
  readonly openLine: number;
  /** Cells that go on after their closing quotation mark, or hold one that is not doubled. */
  readonly loose: number;
  readonly looseLine: number;
};

const QUOTE = '"';

/**
 * A text in which every quoted cell is closed and followed by a delimiter or a line break, as RFC 4180 asks and the
 * parser needs. A cell with quotation marks that are not doubled ends at the first one on its line that a delimiter or
 * the end of the line follows; one whose quotation mark is never closed is taken as it stands, to the next delimiter
 * or the end of its line, so that the rows below it are not swallowed.
 */
export function mendQuotes(text: string, delimiter: string): Mended {
  const none = { text, open: 0, openLine: 0, loose: 0, looseLine: 0 };
  if (!text.includes(QUOTE)) return none;
  const found = { ...none };
  const pieces: string[] = [];
  let kept = 0;
  let at = nextQuotedCell(text, 0, delimiter);
  while (at >= 0) {
    const close = closing(text, at + 1);
    let end = close + 1;
    if (close < 0 || !ends(text, end, delimiter)) {
      const inLine = closingInLine(text, at, delimiter);
      end = inLine < 0 ? endOfCell(text, at, delimiter) : inLine + 1;
      const cell = inLine < 0 ? text.slice(at, end) : text.slice(at + 1, inLine);
      pieces.push(text.slice(kept, at), QUOTE, cell.replaceAll('""', QUOTE).replaceAll(QUOTE, '""'), QUOTE);
      kept = end;
      if (close < 0 && inLine < 0) {
        found.open += 1;
        found.openLine ||= lineOf(text, at);
      } else {
        found.loose += 1;
        found.looseLine ||= lineOf(text, at);
      }
    }
    at = nextQuotedCell(text, end, delimiter);
  }
  if (pieces.length === 0) return none;
  pieces.push(text.slice(kept));
  return { ...found, text: pieces.join("") };
}

/** Whether a cell may end here. */
function ends(text: string, at: number, delimiter: string): boolean {
  return at >= text.length || text[at] === delimiter || text[at] === "\n" || text[at] === "\r";
}

/** The first quotation mark from here on that opens a cell. */
function nextQuotedCell(text: string, from: number, delimiter: string): number {
  for (let at = text.indexOf(QUOTE, from); at >= 0; at = text.indexOf(QUOTE, at + 1)) {
    if (at === 0) return at;
    const before = text[at - 1];
    if (before === delimiter || before === "\n" || before === "\r") return at;
  }
  return -1;
}

function closing(text: string, from: number): number {
  for (let at = text.indexOf(QUOTE, from); at >= 0; at = text.indexOf(QUOTE, at + 2)) {
    if (text[at + 1] !== QUOTE) return at;
  }
  return -1;
}

/** The first quotation mark on the cell's own line after which a cell may end; -1 where there is none. */
function closingInLine(text: string, opened: number, delimiter: string): number {
  for (let at = opened + 1; at < text.length && text[at] !== "\n" && text[at] !== "\r"; at += 1) {
    if (text[at] === QUOTE && ends(text, at + 1, delimiter)) return at;
  }
  return -1;
}

function endOfCell(text: string, from: number, delimiter: string): number {
  let at = from;
  while (!ends(text, at, delimiter)) at += 1;
  return at;
}

function lineOf(text: string, at: number): number {
  let line = 1;
  for (let i = text.indexOf("\n"); i >= 0 && i < at; i = text.indexOf("\n", i + 1)) line += 1;
  return line;
}
