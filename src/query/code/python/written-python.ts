import {
  narrowSigns,
  negativePattern,
  numberPattern,
  scales,
  wideSigns,
  type Written,
  yearFirstPattern,
  yearLastPattern,
} from "../written-cells.ts";

/** A column of text as numbers or dates. */
export function pythonReader({ as, commas, monthFirst }: Written, column: string): string {
  if (as === "date") {
    return `column_of(${column}, to_day${monthFirst ? ", month_first=True" : ""}).astype("string")`;
  }
  const numbers = `column_of(${column}, to_number${commas ? ", decimal_comma=True" : ""}).astype("Float64")`;
  return as === "integer" ? `whole(${numbers})` : numbers;
}

/** Functions that a script defines where it uses them. */
export const pythonReaders: Readonly<Record<string, string>> = {
  column_of: `def column_of(cells, read, **how):
    """Each cell read; missing where it is missing or cannot be."""
    return pd.Series(
        [pd.NA if pd.isna(cell) else read(narrow(cell), **how) for cell in cells], index=cells.index, dtype="object"
    )`,
  narrow: `def narrow(cell):
    """Full-width signs in half width."""
    return cell.translate(str.maketrans("${wideSigns}", "${narrowSigns}")).strip()`,
  to_number: `def to_number(text, decimal_comma=False):
    """A number as people write it: with separators, currency or per cent, with 万 and 亿."""
    if decimal_comma:
        text = text.translate(str.maketrans(".,", ",."))
    parts = re.match(r"${numberPattern}", text)
    if not parts:
        return pd.NA
    power = {${scales.map(([sign, power]) => `"${sign}": "e${power}"`).join(", ")}}.get(parts[6], "")
    try:
        size = float(re.sub("[, ]", "", parts[1]) + (parts[5] or "") + power)
    except ValueError:
        return pd.NA
    return -size if re.match(r"${negativePattern}", text) else size`,
  whole: `def whole(x):
    return x.where(x == np.trunc(x))`,
  to_day: `def to_day(text, month_first=False):
    """A date as people write it, as 2013-10-01."""
    first = re.match(r"${yearFirstPattern}", text)
    last = re.match(r"${yearLastPattern}", text)
    if not first and not last:
        return pd.NA
    if first:
        year, month, day = first[1], first[2], first[4] or 1
    else:
        year, month, day = (last[3], last[1], last[2]) if month_first else (last[3], last[2], last[1])
    try:
        return datetime.date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return pd.NA`,
};
