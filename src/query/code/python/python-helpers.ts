import { z } from "../group-plan.ts";
import { pythonReaders } from "./written-python.ts";

/** Functions that a script defines where it uses them. */
const helpers: Readonly<Record<string, string>> = {
  ...pythonReaders,
  finite: `def finite(x):
    """Missing where arithmetic has no number."""
    return x.mask(~np.isfinite(x.to_numpy(dtype="float64", na_value=np.nan)))`,
  power: `def power(a, b):
    """Missing where either side is."""
    return finite((a**b).mask(pd.isna(a) | pd.isna(b)))`,
  round_half_away: `def round_half_away(x, digits):
    """To so many digits, half away from zero."""
    scale = 10.0 ** abs(digits)
    whole = np.floor((x.abs() / scale if digits < 0 else x.abs() * scale) + 0.5)
    return np.sign(x) * (whole * scale if digits < 0 else whole / scale)`,
  choose: `def choose(test, yes, no, dtype):
    """The one where the test holds, else the other, also where the test is missing."""
    yes, no = (
        x.astype(dtype) if isinstance(x, pd.Series) else pd.Series(x, index=test.index, dtype=dtype)
        for x in (yes, no)
    )
    return yes.where(test.fillna(False).astype(bool), no)`,
  in_words: `def in_words(truth):
    """Truth as text."""
    return truth.astype("object").map({True: "true", False: "false"}).astype("string")`,
  share: `def share(k, n):
    """Per cent of k in n."""
    return pd.NA if pd.isna(k) or pd.isna(n) or n == 0 else 100 * k / n`,
  wilson: `def wilson(k, n, side):
    """A bound of the 95 % score interval of k in n, in per cent (Wilson, JASA 22(158), 1927); side is -1 or 1."""
    if pd.isna(k) or pd.isna(n) or not (n > 0 and 0 <= k <= n):
        return pd.NA
    if (side < 0 and k == 0) or (side > 0 and k == n):
        return 0.0 if side < 0 else 100.0
    z = ${z}
    return 100 * (k + z**2 / 2 + side * z * np.sqrt(k * (n - k) / n + z**2 / 4)) / (n + z**2)`,
  place: `def place(x, levels):
    """Places of values in their declared order; values beside these come after, by code point."""
    order = [*levels, *sorted(set(x.dropna()) - set(levels))]
    return x.astype("object").map({value: i for i, value in enumerate(order)}).astype("Float64")`,
  cell_at: `def cell_at(lines, key, value, measure):
    """The measure in the line whose key is the value; missing where there is none."""
    found = lines.loc[lines[key].isna() if value is None else (lines[key] == value).fillna(False), measure]
    return found.iloc[0] if len(found) > 0 else pd.NA`,
};

const needs: Readonly<Record<string, readonly string[]>> = { power: ["finite"], column_of: ["narrow"] };

/** The definitions that a script needs. */
export function pythonHelpers(script: string): readonly string[] {
  const used = Object.keys(helpers).filter((name) => new RegExp(`\\b${name}\\b`).test(script));
  const all = new Set([...used, ...used.flatMap((name) => needs[name] ?? [])]);
  return Object.entries(helpers).flatMap(([name, definition]) => (all.has(name) ? [definition] : []));
}
