/** A value as JSON between script tags: "<" could end them or begin a comment; JSON knows another way to write it. */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
