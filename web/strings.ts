// Every word the app shows, in the language it speaks; web/languages holds one file a language, and only the one that is spoken is fetched.
import { type Language, language } from "./languages/language.ts";
import type { Strings } from "./languages/strings.ts";

const spoken: Readonly<Record<Language, () => Promise<Strings>>> = {
  en: async () => (await import("./languages/en.ts")).en,
  ar: async () => (await import("./languages/ar.ts")).ar,
};

export const strings: Strings = await spoken[language]();
