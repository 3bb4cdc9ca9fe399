// Which language the app speaks. public/first-paint.js decides it before anything is painted and writes it on <html>: by `?lang` of the address
// (for as long as the tab is open), else by what was chosen here, else by what the browser asks for. Promise: it never changes while a page stands.

interface LanguageFacts {
  /** What its speakers call it. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
}

export const languages = {
  en: { name: "English", direction: "ltr" },
  ar: { name: "العربية", direction: "rtl" },
} as const satisfies Readonly<Record<string, LanguageFacts>>;

export type Language = keyof typeof languages;

export const allLanguages: readonly Language[] = ["en", "ar"];

/** Also the locale of numbers, dates and plurals. English where there is no page, as in tests. */
export const language: Language = languageOf(typeof document === "undefined" ? "en" : document.documentElement.lang);

const key = "parley.language";

/** Speaks another language from now on: the page is loaded again, at the same address but for a `lang` in it. */
export function chooseLanguage(chosen: Language): void {
  const address = new URL(window.location.href);
  address.searchParams.delete("lang");
  try {
    sessionStorage.removeItem(key);
    localStorage.setItem(key, chosen);
  } catch {
    // Without storage the choice can only stand in the address.
    address.searchParams.set("lang", chosen);
  }
  window.location.replace(address);
}

function languageOf(tag: string): Language {
  return allLanguages.find((one) => one === tag) ?? "en";
}
