type Values = Readonly<Record<string, string | number>>;

/** A text with `{name}` replaced by the values given; a name without a value is left as it stands. */
export function fillTemplate(template: string, values: Values): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/**
 * The text of a key with `{name}` replaced by the values given, that of `<key>.one` where `count` is one, if there is
 * one; undefined where there is no text.
 */
export function textOf(
  texts: Readonly<Record<string, string>>,
  key: string,
  values: Values = {},
): string | undefined {
  const one = String(values["count"]) === "1" ? texts[`${key}.one`] : undefined;
  const text = one ?? texts[key];
  return text === undefined ? undefined : fillTemplate(text, values);
}
