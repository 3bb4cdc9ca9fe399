// The app's words in this page, which is one plain file: all languages are in it, and first-paint.js has said which is spoken.
import { ar } from "../web/languages/ar.ts";
import { en } from "../web/languages/en.ts";
import { type Language, language } from "../web/languages/language.ts";
import type { Strings } from "../web/languages/strings.ts";

const spoken: Readonly<Record<Language, Strings>> = { en, ar };

export const strings: Strings = spoken[language];
