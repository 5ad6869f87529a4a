/** In what two numbers can differ that seem to be of one thing. */
export const differences = [
  "year",
  "place",
  "people",
  "scheme",
  "question",
  "definition",
  "version",
] as const;

export type Difference = (typeof differences)[number];
