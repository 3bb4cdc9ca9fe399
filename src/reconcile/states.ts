// States by whatever a report calls them, as a code: what makes "DPRK" and "North Korea" one, and tells which state a role
// belongs to. The countries of today are world-countries'; the states of the last century and the short names of news
// are the reading room's own list.
import { demonyms as newsDemonyms, stateNames } from "../language/en/states.ts";
import { countryRows } from "../language/many/countries.ts";
import { plainWords } from "./plain-words.ts";

interface Country {
  readonly code: string;
  readonly name: string;
  readonly demonyms: readonly string[];
  readonly others: readonly string[];
}

const countries: readonly Country[] = countryRows.map((row) => {
  const [code = "", name = "", official = "", people = "", others = ""] = row.split("|");
  return { code, name, demonyms: people.split(/; ?|, /), others: [official, ...others.split(";")] };
});

/** Folded name → code. A state without a code of today ("Soviet Union", "Scotland") is its own name in lower case. */
const codes = new Map<string, string>();
for (const { code, name, others } of countries)
  for (const each of [name, ...others]) if (each !== "") codes.set(foldName(each), code);
// What news says for a state that is called otherwise in full; of the two Congos it is the larger.
codes.set("turkey", "TR").set("bosnia", "BA").set("congo", "CD");
for (const [key, name] of stateNames) codes.set(foldName(key), codes.get(foldName(name)) ?? foldName(name));

/** Code → the name that news reports use. */
const names = new Map<string, string>(countries.map(({ code, name }) => [code, name]));
for (const name of stateNames.values()) names.set(codes.get(foldName(name)) ?? foldName(name), name);

const peoples = new Map<string, string>();
for (const { code, demonyms } of countries)
  for (const each of demonyms) if (each !== "") peoples.set(foldName(each), code);
for (const [key, name] of newsDemonyms) peoples.set(foldName(key), codes.get(foldName(name)) ?? foldName(name));

/** The code of a state by its name: "the U.S." and "United States of America" give "US", "Atlantis" gives null. */
export function stateCode(name: string): string | null {
  return codes.get(foldName(name)) ?? null;
}

export function stateName(code: string): string {
  return names.get(code) ?? code;
}

/** A state's name or the word for its people at the beginning of some words, with how many it took; null where none is. */
export function stateAt(
  words: readonly string[],
  at: number,
): { readonly code: string; readonly length: number } | null {
  for (let length = Math.min(4, words.length - at); length > 0; length--) {
    const key = words.slice(at, at + length).join(" ");
    const code = peoples.get(key) ?? (key.length > 1 ? codes.get(key) : undefined);
    if (code !== undefined) return { code, length };
  }
  return null;
}

function foldName(name: string): string {
  return plainWords(name).join(" ");
}
