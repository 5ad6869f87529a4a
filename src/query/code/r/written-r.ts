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
export function rReader({ as, commas, monthFirst }: Written, column: string): string {
  if (as === "date") return `to_day(${column}${monthFirst ? ", month_first = TRUE" : ""})`;
  const number = `to_number(${column}${commas ? ", decimal_comma = TRUE" : ""})`;
  return as === "integer" ? `whole(${number})` : number;
}

const narrowed = `stringi::stri_trans_char(cell, "${wideSigns}", "${narrowSigns}")`;

/** Functions that a script defines where it uses them. */
export const rReaders: Readonly<Record<string, string>> = {
  narrow: `# Full-width signs in half width.
narrow <- function(cell) trimws(${narrowed})`,
  to_number: `# Numbers as people write them: with separators, currency or per cent, with 万 and 亿; NA for other text.
to_number <- function(cell, decimal_comma = FALSE) {
  text <- narrow(cell)
  if (decimal_comma) text <- chartr(".,", ",.", text)
  parts <- str_match(text, "${numberPattern}")
  powers <- c(${scales.map(([sign, power]) => `"${sign}" = "e${power}"`).join(", ")})
  digits <- str_remove_all(parts[, 2], "[, ]")
  exponent <- paste0(coalesce(parts[, 6], ""), coalesce(unname(powers[parts[, 7]]), ""))
  size <- suppressWarnings(as.numeric(if_else(is.na(digits), NA_character_, paste0(digits, exponent))))
  if_else(str_detect(text, "${negativePattern}"), -size, size)
}`,
  whole: `whole <- function(x) if_else(x == trunc(x), x, NA_real_)`,
  to_day: `# Dates as people write them, as 2013-10-01; NA for other text.
to_day <- function(cell, month_first = FALSE) {
  text <- narrow(cell)
  first <- str_match(text, "${yearFirstPattern}")
  last <- str_match(text, "${yearLastPattern}")
  last_month <- last[, if (month_first) 2 else 3]
  last_day <- last[, if (month_first) 3 else 2]
  dates <- if_else(
    is.na(first[, 2]),
    str_c(last[, 4], last_month, last_day, sep = "-"),
    str_c(first[, 2], first[, 3], coalesce(first[, 5], "1"), sep = "-")
  )
  format(as.Date(dates, format = "%Y-%m-%d"))
}`,
};
