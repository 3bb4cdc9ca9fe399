// A person's name in its parts. Promise: parts are only taken off where a list knows them (titles before, "Jr." behind,
// the article of an Arabic family name), so that what is compared across reports is the name itself.
import { honorifics, nameSuffixes, shortTitles } from "../language/en/titles.ts";
import { words } from "../language/en/word-set.ts";
import { plainWords } from "./plain-words.ts";
import { consonantsOf } from "./transliteration.ts";

export interface PersonName {
  /** Given names and what stands between, family name last; compounds are one word: "Izz al-Din" is "izzaldin". */
  readonly words: readonly string[];
  /** "jr", "sr", "ii" …; "" where the name has none. "Sr." says only that there is a "Jr." as well. */
  readonly generation: string;
}

/** Words that open a name without belonging to it, besides the honorifics and ranks of language/en/titles.ts. */
const openers = words(
  "president premier chancellor minister secretary ambassador envoy senator congressman congresswoman governor mayor",
  "king queen prince princess emperor emir sheikh sheik sultan pope general admiral colonel major captain lieutenant",
  "commander marshal judge justice professor ayatollah mullah imam rabbi archbishop bishop cardinal father sister",
  "hajji haji hajj alhaji sayyid syed sayed hojatoleslam comrade doctor",
);

/** Before a family name and often left out: "Masri" is "al-Masri". Only with more of the name in front. */
const articles = words("al el as ar at ash ad az an ul");

/** Names in which the article is inside one word: "Abd al-Rahman", "Abdel Rahman", "Abdurrahman". */
const servants = words("abd abdel abdul abdal abdu abdol abdoul abdur abdus");

export function personName(name: string): PersonName {
  const all = plainWords(name);
  const first = all.findIndex((word, at) => at >= all.length - 1 || !isOpener(word));
  const bare = all.slice(Math.max(0, first));
  const last = bare.at(-1) ?? "";
  const hasGeneration = bare.length > 1 && nameSuffixes.has(last);
  const named = hasGeneration ? bare.slice(0, -1) : bare;
  const joined = withoutArticles(joinCompounds(named));
  return { words: joined, generation: hasGeneration && last !== "sr" ? last : "" };
}

/** The last word, by which a report calls a person without more. */
export function familyOf({ words: all }: PersonName): string {
  return all.at(-1) ?? "";
}

/** In which block a full name is compared with others: the consonants of its last word and of its first. */
export function blockOf(name: PersonName): string {
  return `${consonantsOf(familyOf(name))} ${consonantsOf(name.words[0] ?? "")}`;
}

function isOpener(word: string): boolean {
  return honorifics.has(word) || shortTitles.has(word) || openers.has(word);
}

/** "izz al din", "izzeldin" and "ezzedine" all → "izzaldin"; "abd al rahman" and "abdelrahman" → "abdrahman". */
function joinCompounds(all: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < all.length; at++) {
    const word = all[at] ?? "";
    const [next = "", third = ""] = all.slice(at + 1);
    if (articles.has(next) && isFaith(third)) {
      joined.push(faithful(word));
      at += 2;
    } else if (isJoinedFaith(next)) {
      joined.push(faithful(word));
      at += 1;
    } else if (servants.has(word) && articles.has(next) && third !== "") {
      joined.push(`abd${third}`);
      at += 2;
    } else if (servants.has(word) && next !== "") {
      joined.push(`abd${next}`);
      at += 1;
    } else joined.push(alone(word));
  }
  return joined;
}

/** "din" of "Izz al-Din", in any spelling. */
function isFaith(word: string): boolean {
  return /^d(?:i|ee|ie|iy)ne?$/.test(word);
}

/** "eddin" of "Izz Eddin": article and "din" in one word, apart from the name before. */
function isJoinedFaith(word: string): boolean {
  return /^(?:[aeu][ld]d?)d(?:i|ee|ie|iy)ne?$/.test(word);
}

function faithful(word: string): string {
  return `${word
    .replace(/^e(?=z)/, "i")
    .replace(/(.)\1+$/, "$1")
    .replace(/ou/g, "u")}aldin`;
}

/** A compound written as one word: "izzeldin", "noureddine", "abdelrahman", "abdurrahman". */
function alone(word: string): string {
  const faith = /^(.{2,}?)[aeiu][ld]?d(?:i|ee|ie|iy)ne?$/.exec(word);
  if (faith?.[1] !== undefined && word.length > 6) return faithful(faith[1]);
  const servant = /^abd(?:el|al|ul|ol|oul)(?=.{4})(.+)$/.exec(word) ?? /^abdu([rsnt])(?=\1)(.+)$/.exec(word);
  return servant === null ? word : `abd${servant.at(-1)}`;
}

/** "mushir al masri" → "mushir masri"; a name that begins with its article keeps the rest. */
function withoutArticles(all: readonly string[]): readonly string[] {
  const kept = all.filter((word, at) => at === all.length - 1 || !articles.has(word));
  return kept.length > 0 ? kept : all;
}
