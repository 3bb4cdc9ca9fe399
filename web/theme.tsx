// Light, dark or as the system has it; the choice is kept on this machine. public/first-paint.js sets it before the first
// paint, from the same key.
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { strings } from "./strings.ts";

const themes = ["auto", "light", "dark"] as const;
type Theme = (typeof themes)[number];

const key = "parley.theme";

export function ThemeButton(): JSX.Element {
  const [theme, setTheme] = useState(storedTheme);
  useEffect(() => apply(theme), [theme]);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "auto";
  return (
    <button type="button" class="quiet theme-button" onClick={() => setTheme(next)}>
      {strings.theme.button(strings.theme[theme])}
    </button>
  );
}

function storedTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  return themes.find((theme) => theme === chosen) ?? "auto";
}

function apply(theme: Theme): void {
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === "auto") localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage can be switched off: the choice then lasts as long as the page.
  }
}
