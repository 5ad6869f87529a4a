/** The licence of texts and data, as the foot of every page names it. */
export const LICENCE = "https://creativecommons.org/licenses/by/4.0/";
