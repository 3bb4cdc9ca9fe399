// Titles before a name, after the practice of news style books: honorifics tell nothing but (some) gender; ranks and
// offices are roles. An office here may stand capitalised before a name ("Foreign Minister Tamsin Oduya"), which is
// what tells its last word from the name's first.
import { words } from "./word-set.ts";

/** Before a surname, with the gender they tell. A full stop may follow. */
export const honorifics: ReadonlyMap<string, "male" | "female" | "any"> = new Map([
  ...["mr", "sir", "lord", "herr", "señor", "signor", "monsieur"].map((t) => [t, "male"] as const),
  ...["mrs", "ms", "miss", "mme", "madame", "dame", "lady", "frau", "señora", "signora"].map(
    (t) => [t, "female"] as const,
  ),
  ...["dr", "mx"].map((t) => [t, "any"] as const),
]);

/** Ranks and offices in short, written with a full stop. */
export const shortTitles: ReadonlySet<string> = words(
  "mk mp mep sen rep gov gen col lt maj capt sgt cmdr adm prof rev hon amb pres sec st ste fr msgr cpl brig supt insp det atty",
);

/** What some of them are short for, where the report may say "the senator" later. */
export const longTitles: ReadonlyMap<string, string> = new Map([
  ["sen", "senator"],
  ["rep", "representative"],
  ["gov", "governor"],
  ["gen", "general"],
  ["col", "colonel"],
  ["capt", "captain"],
  ["amb", "ambassador"],
  ["prof", "professor"],
  ["rev", "reverend"],
  ["pres", "president"],
  ["sec", "secretary"],
  ["adm", "admiral"],
]);

/** After a name, belonging to it. */
export const nameSuffixes: ReadonlySet<string> = words("jr sr ii iii iv");

/** Words before a family name that belong to it, in lower case or with a capital. */
export const particles: ReadonlySet<string> = words(
  "al el bin bint ibn ben abu umm van von der den de del della di da dos das du la le ter ten zu y af",
);

/** The same, joined to the name by a hyphen or an apostrophe: "al-Rashidi", "d'Arcoux". */
export const joinedParticles: ReadonlySet<string> = words("al el an ar as at ash ad az ul ud d l ibn bin abu ould");
