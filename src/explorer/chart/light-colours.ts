/** Colours of the light scheme as the page's stylesheet has them: files are paper, whatever the screen is. */
export function lightColours(): (token: string) => string {
  const root = document.documentElement;
  const theme = root.dataset["theme"];
  root.dataset["theme"] = "light";
  const style = getComputedStyle(root);
  const found = new Map<string, string>();
  const read = (token: string): string => {
    const colour = style.getPropertyValue(token).trim();
    return colour || "#000000";
  };
  for (const name of ["paper", "panel", "ink", "muted", "rule", "link", "context", "corrected", "doubtful"])
    found.set(`--${name}`, read(`--${name}`));
  for (let i = 1; i <= 7; i += 1)
    for (const name of ["satisfaction", "on-satisfaction", "series", "on-series"])
      found.set(`--${name}-${i}`, read(`--${name}-${i}`));
  if (theme === undefined) delete root.dataset["theme"];
  else root.dataset["theme"] = theme;
  return (token) => found.get(token) ?? "#000000";
}
