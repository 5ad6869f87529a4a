import { z } from "../group-plan.ts";
import { rReaders } from "./written-r.ts";

/** Functions that a script defines where it uses them. */
const helpers: Readonly<Record<string, string>> = {
  ...rReaders,
  finite: `# Missing where arithmetic has no number.
finite <- function(x) ifelse(is.finite(x), x, NA_real_)`,
  power: `power <- function(a, b) finite(ifelse(is.na(a) | is.na(b), NA_real_, a ^ b))`,
  remainder: `# With the sign of what is divided.
remainder <- function(a, b) a - b * trunc(a / na_if(b, 0))`,
  round_half_away: `# To so many digits, half away from zero.
round_half_away <- function(x, digits) {
  scale <- 10 ^ abs(digits)
  if (digits < 0) sign(x) * floor(abs(x) / scale + 0.5) * scale else sign(x) * floor(abs(x) * scale + 0.5) / scale
}`,
  of_present: `# A summary of the values that are not missing; missing where there are none.
of_present <- function(x, f, ...) {
  x <- x[!is.na(x)]
  if (length(x) > 0) f(x, ...) else x[1]
}`,
  share: `# Per cent of k in n.
share <- function(k, n) 100 * k / na_if(n, 0)`,
  wilson: `# A bound of the 95 % score interval of k in n, in per cent (Wilson, JASA 22(158), 1927); side is -1 or 1.
wilson <- function(k, n, side) {
  z <- ${z}
  bound <- 100 * (k + z^2 / 2 + side * z * sqrt(pmax(k * (n - k) / n, 0) + z^2 / 4)) / (n + z^2)
  case_when(
    is.na(k + n) | !(n > 0 & k >= 0 & k <= n) ~ NA_real_,
    side < 0 & k == 0 ~ 0,
    side > 0 & k == n ~ 100,
    TRUE ~ bound
  )
}`,
  place: `# Places of values in their declared order; values beside these come after, by code point.
place <- function(x, levels) match(x, c(levels, sort(setdiff(x, levels))))`,
};

const needs: Readonly<Record<string, readonly string[]>> = {
  power: ["finite"],
  to_number: ["narrow"],
  to_day: ["narrow"],
};

/** The definitions that a script needs. */
export function rHelpers(script: string): readonly string[] {
  const used = Object.keys(helpers).filter((name) => new RegExp(`\\b${name}\\(`).test(script));
  const all = new Set([...used, ...used.flatMap((name) => needs[name] ?? [])]);
  return Object.entries(helpers).flatMap(([name, definition]) => (all.has(name) ? [definition] : []));
}
