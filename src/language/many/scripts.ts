// The language that a script means in news, by ISO 639-1 code. Scripts from the Unicode Character Database; where
// several languages share one, letters that only one of them writes decide, in the order given, else the largest.

export interface Script {
  readonly letters: RegExp;
  /** Languages by letters of their own; a language is it where these are at least one in a hundred of the letters. */
  readonly marks: readonly (readonly [language: string, own: RegExp])[];
  readonly language: string;
}

export const SCRIPTS: readonly Script[] = [
  {
    letters: /\p{Script=Cyrillic}/gu,
    marks: [
      ["uk", /[іїєґ]/giu],
      ["be", /[ў]/giu],
      ["mk", /[ѓќѕ]/giu],
      ["sr", /[ђћџљњј]/giu],
      ["kk", /[әқңұһ]/giu],
      ["tg", /[ҳҷӯӣ]/giu],
      ["mn", /[өү]/giu],
      ["ru", /[ыэё]/giu],
      ["bg", /[ъщ]/giu],
    ],
    language: "ru",
  },
  {
    letters: /\p{Script=Arabic}/gu,
    marks: [
      ["ur", /[ٹڈڑںے]/gu],
      ["ps", /[ټډړښځڅ]/gu],
      ["ku", /[ێۆڕڵ]/gu],
      ["fa", /[پچژگیک]/gu],
    ],
    language: "ar",
  },
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, marks: [], language: "ja" },
  { letters: /\p{Script=Hangul}/gu, marks: [], language: "ko" },
  { letters: /\p{Script=Han}/gu, marks: [], language: "zh" },
  {
    letters: /\p{Script=Hebrew}/gu,
    marks: [["yi", /[\u05F0-\u05F2\uFB1D-\uFB4F]/gu]],
    language: "he",
  },
  { letters: /\p{Script=Greek}/gu, marks: [], language: "el" },
  { letters: /\p{Script=Devanagari}/gu, marks: [], language: "hi" },
  { letters: /\p{Script=Bengali}/gu, marks: [], language: "bn" },
  { letters: /\p{Script=Gurmukhi}/gu, marks: [], language: "pa" },
  { letters: /\p{Script=Tamil}/gu, marks: [], language: "ta" },
  { letters: /\p{Script=Telugu}/gu, marks: [], language: "te" },
  { letters: /\p{Script=Sinhala}/gu, marks: [], language: "si" },
  { letters: /\p{Script=Thai}/gu, marks: [], language: "th" },
  { letters: /\p{Script=Khmer}/gu, marks: [], language: "km" },
  { letters: /\p{Script=Myanmar}/gu, marks: [], language: "my" },
  { letters: /\p{Script=Georgian}/gu, marks: [], language: "ka" },
  { letters: /\p{Script=Armenian}/gu, marks: [], language: "hy" },
  { letters: /\p{Script=Ethiopic}/gu, marks: [], language: "am" },
];
