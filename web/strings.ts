// Every word the app shows, in the language it speaks; web/languages holds one file a language.
import { ar } from "./languages/ar.ts";
import { en } from "./languages/en.ts";
import { type Language, language } from "./languages/language.ts";
import type { Strings } from "./languages/strings.ts";

const spoken: Readonly<Record<Language, Strings>> = { en, ar };

export const strings: Strings = spoken[language];
