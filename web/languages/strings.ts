// What a language of the app has to hold: the words of English, with any others in their places.
import type { en } from "./en.ts";

/** The shape of `Words` with every text open: functions keep what they take, lists keep their length. */
type InOtherWords<Words> = Words extends string
  ? string
  : Words extends (...given: infer Given) => infer Told
    ? (...given: Given) => InOtherWords<Told>
    : { readonly [Name in keyof Words]: InOtherWords<Words[Name]> };

export type Strings = InOtherWords<typeof en>;
