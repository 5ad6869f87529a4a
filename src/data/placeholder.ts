/** A piece of a text with placeholders: plain words, or a number (or words bound to it) of a row. */
export type Segment =
  | { readonly text: string }
  | {
      readonly row: string;
      readonly words?: string;
      readonly decimals?: number;
      readonly bare?: boolean;
      readonly part?: NumberPart;
    };

/**
 * What of a row may stand in place of its value: the ends of its interval, one or both, its n, the value as printed,
 * or the candidate of a doubtful number.
 */
const parts = ["low", "high", "interval", "n", "printed", "candidate"] as const;
export type NumberPart = (typeof parts)[number];

const PLACEHOLDER =
  /\{([a-z0-9]+(?:-[a-z0-9]+)*)(?:\|(bare|low|high|interval|n|printed|candidate))?(?:\|(\d))?(?:=([^{}]+))?\}/g;

/**
 * Segments of a text: `{row-id}` writes the number with its unit, `{row-id|0}` rounds it to decimals,
 * `{row-id|bare}` leaves the unit out, `{row-id|low}`, `{row-id|high}` and `{row-id|interval}` write the ends of its
 * interval, `{row-id|n}` its n, `{row-id|printed}` the value as printed, `{row-id|candidate}` the likelier reading of
 * a doubtful number, `{row-id=words}` binds words to the row.
 *
 * @throws Error on a brace that is no placeholder
 */
export function parsePlaceholders(text: string): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    const [whole, row = "", option, decimals, words] = match;
    if (match.index > at) segments.push({ text: text.slice(at, match.index) });
    segments.push({
      row,
      ...(words === undefined ? {} : { words }),
      ...(option === "bare" ? { bare: true } : {}),
      ...(option !== undefined && isPart(option) ? { part: option } : {}),
      ...(decimals === undefined ? {} : { decimals: Number(decimals) }),
    });
    at = match.index + whole.length;
  }
  if (at < text.length) segments.push({ text: text.slice(at) });
  const stray = segments.find((segment) => "text" in segment && /[{}]/.test(segment.text));
  if (stray) {
    throw new Error(
      `"${text}" holds a brace that is no placeholder. Write {row-id}, {row-id|0} or {row-id=words}.`,
    );
  }
  return segments;
}

function isPart(option: string): option is NumberPart {
  return parts.some((part) => part === option);
}
