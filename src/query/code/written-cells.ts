/**
 * How people write numbers and dates, for files of the reader's own: what src/query/read/ reads, as far as one pattern can
 * say it. Full-width signs are put in half width before.
 */
export type Written = {
  readonly as: "number" | "integer" | "date";
  /** A comma is the decimal sign, and a point stands between thousands. */
  readonly commas: boolean;
  /** Dates that end with the year begin with the month. */
  readonly monthFirst: boolean;
};

/** Signs that files have in more than one form, and the form that the patterns below know. */
export const wideSigns = "０１２３４５６７８９．，％＋－−–﹣（）￥\u3000\u00a0\u2009\u202f";
export const narrowSigns = "0123456789.,%+----()¥    ";

/** Groups: 1 digits with separators, 5 exponent, 6 scale. Every dialect of the code reads it. */
export const numberPattern =
  "^[(]?[-+]?[¥$€£]? ?[-+]?(([0-9]+|[0-9]{1,3}([, ][0-9]{3})+)([.][0-9]*)?|[.][0-9]+)([eE][-+]?[0-9]+)? ?(万亿|萬億|[万萬亿億])? ?元? ?%?[)]?$";
export const negativePattern = "^[^0-9.]*[-(]";
export const scales: readonly (readonly [sign: string, power: number])[] = [
  ["万", 4],
  ["萬", 4],
  ["亿", 8],
  ["億", 8],
  ["万亿", 12],
  ["萬億", 12],
];

/** Groups: 1 year, 2 month, 4 day. */
export const yearFirstPattern =
  "^([0-9]{4}) ?[-/.年] ?([0-9]{1,2})([-/.月] ?([0-9]{1,2})?[日号]?)?([T ].*)?$";
/** Groups: 1 and 2 day and month, 3 year. */
export const yearLastPattern = "^([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})([T ].*)?$";
