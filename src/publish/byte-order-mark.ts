/** Makes Excel read a CSV file as UTF-8; other programs pass over it. */
export const byteOrderMark = "\uFEFF";
