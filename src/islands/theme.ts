const COLOURS: Readonly<Record<string, string>> = { light: "#fcfbf8", dark: "#171614" };

/** The list in the header that chooses the site's colours: those of the system, light, or dark. */
export function startTheme(): void {
  const list = document.querySelector<HTMLSelectElement>("[data-theme-switch]");
  if (!list) return;
  list.value = document.documentElement.dataset["theme"] ?? "";
  if (list.value !== "") colourBars(list.value);
  list.addEventListener("change", () => {
    show(list.value);
    remember(list.value);
  });
  addEventListener("storage", ({ key, newValue }) => {
    if (key !== "theme") return;
    list.value = newValue ?? "";
    show(list.value);
  });
}

function show(theme: string): void {
  if (theme) document.documentElement.dataset["theme"] = theme;
  else delete document.documentElement.dataset["theme"];
  colourBars(theme);
}

/** The browser's own bars follow: each of the two colours stands for the system's wish unless a theme is chosen. */
function colourBars(theme: string): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = meta.media.includes("dark") ? "dark" : "light";
    meta.content = COLOURS[theme || own] ?? "";
  }
}

function remember(theme: string): void {
  try {
    if (theme) localStorage.setItem("theme", theme);
    else localStorage.removeItem("theme");
  } catch {
    // Storage may be forbidden: the choice then lasts as long as the page.
  }
}
