// Told kinds: what a told name names, by the lists, by its own words, and by what the network and the company it keeps say of
// all its places in the report: one name names one thing in one report. Promise: pure; linear in words.
import { onlyBodies, onlyPlaces, realmHeads } from "../../language/en/bodies.ts";
import type { ActorKind } from "../../schema/mention.ts";
import { NAME_KINDS } from "../told-name.ts";
import { isBodysLetters, isNameLikeLetters, isStateName, knownNameOf } from "./known-names.ts";
import { apposedKind, isDayOrMake, kindByWords, voteAt } from "./name-kinds.ts";
import { type Realms, realmsAmong } from "./realms.ts";
import { isGivenName } from "./runs.ts";
import type { Word } from "./scan.ts";
import type { ToldPart } from "./told-parts.ts";

/** What a vote of the company is worth, where the network shares out 1. Chosen, as the shares below, on CrossNER's dev. */
const COMPANY = 0.15;

/** What the kind of the name before or after it in a list is worth: "Oru, Marenn and Tolm" are of one kind. */
const IN_LIST = 0.5;

/** Share of "person" from which a name on a list is somebody's all the same: Jordan, Chad, Israel. */
const NAMESAKE = 0.8;

/** Share up to which the network must give way to the name's own words: "Oru Water Board" is no place. */
const UNSURE = 0.75;

/** The same for a word in capitals, which is hardly ever a person. */
const UNSURE_OF_CAPITALS = 0.9;

export interface ToldKind {
  /** null for a name of no actor. */
  readonly kind: ActorKind | null;
  /** How sure, 0 to 1. */
  readonly share: number;
}

/** The kind of each key. */
export function kindsByKey(parts: readonly ToldPart[]): ReadonlyMap<string, ToldKind> {
  const sums = new Map<string, Summed>();
  for (const [i, part] of parts.entries()) {
    const listed = [parts[i - 1], parts[i + 1]].filter((other) => other !== undefined && isListedWith(part, other));
    const words = part.region.words.slice(part.from, part.to);
    const entry: Summed = sums.get(part.key) ?? { words, sums: NAME_KINDS.map(() => 0), apposed: null };
    entry.apposed ??= apposedKind(part.region.words, part);
    const company = companyOf(part, parts[i + 1]);
    for (const k of NAME_KINDS.keys()) {
      const near = listed.reduce((sum, other) => sum + (other?.kinds[k] ?? 0), 0);
      entry.sums[k] = (entry.sums[k] ?? 0) + (part.kinds[k] ?? 0) + COMPANY * (company[k] ?? 0) + IN_LIST * near;
    }
    sums.set(part.key, entry);
  }
  const borne = borneIn(parts);
  const realms = realmsIn(parts);
  return new Map(
    [...sums].map(([key, entry]): readonly [string, ToldKind] => {
      const kind = asRealm(kindOf(entry, borne), key, realms);
      const isSurname =
        entry.words.length === 1 && entry.words.every((word) => isNameLikeLetters(word) && borne.has(word.key));
      return [key, isSurname && kind.kind !== null ? { ...kind, kind: "person" } : kind];
    }),
  );
}

/** Names of one word, on no list, that the report shows to be a state's. */
function realmsIn(parts: readonly ToldPart[]): Realms {
  const lone = parts.flatMap(({ region: { words }, from, to, key }) =>
    to - from === 1 && words[from]?.shape === "title" && knownNameOf(words.slice(from, to)) === null
      ? [{ words, from, to, key }]
      : [],
  );
  return realmsAmong(lone, [...new Set(parts.map(({ region }) => region.words))], isStateName);
}

/**
 * The network knows few such names and takes most of them, and their peoples', for persons; what it takes for a body is one, save
 * where it is called as the people of such a land: "the Oruan army" is no body "Oruan".
 */
function asRealm(told: ToldKind, key: string, { lands, peoples, likePeoples }: Realms): ToldKind {
  if (peoples.has(key) && told.kind !== "outlet") return { ...told, kind: null };
  if (told.kind !== "person" && told.kind !== "place") return told;
  if (told.kind === "person" && likePeoples.has(key)) return { ...told, kind: null };
  return lands.has(key) ? { ...told, kind: "state" } : told;
}

/** Last words of the full names of people in the report: only there is "Houston" somebody, and only there or where it is a given name. */
type Borne = ReadonlySet<string>;

function borneIn(parts: readonly ToldPart[]): Borne {
  return new Set(parts.filter(isFullName).flatMap(({ region, to }) => region.words[to - 1]?.key ?? []));
}

interface Summed {
  readonly words: readonly Word[];
  readonly sums: number[];
  /** What a noun beside one of its places says. */
  apposed: ActorKind | null;
}

/** The network takes for a person what speaks as one does: "Tehran denied it". */
function mayBePerson(words: readonly Word[], borne: Borne): boolean {
  const [{ key } = { key: "" }] = words;
  return words.length === 1 && (borne.has(key) || isGivenName(key));
}

function isFullName({ kinds, from, to }: ToldPart): boolean {
  return to - from > 1 && kinds.indexOf(Math.max(...kinds)) === NAME_KINDS.indexOf("person");
}

/** Whether two names stand side by side with a comma or an "and" between them. */
function isListedWith(one: ToldPart, other: ToldPart): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  if (first.region !== second.region) return false;
  const { words } = first.region;
  const gap = words[second.from]?.gap.trim();
  if (second.from === first.to) return gap === ",";
  return second.from === first.to + 1 && /^(?:and|or)$/.test(words[first.to]?.key ?? "") && gap === "";
}

/** Votes of the words around, in the order of NAME_KINDS. */
function companyOf(part: ToldPart, next: ToldPart | undefined): readonly number[] {
  const votes = { person: 0, organization: 0, place: 0 };
  voteAt(part.region.words, { ...part, titled: null }, votes);
  const isBody = next !== undefined && next.region === part.region && isShortFor(part, next);
  return [votes.person, votes.organization + (isBody ? 8 : 0), votes.place, 0];
}

/** "Oru Water Board (OWB)": the letters in brackets are the name's, which only bodies do. */
function isShortFor({ region, from, to }: ToldPart, next: ToldPart): boolean {
  const letters = region.words[next.from];
  if (next.from !== to || letters?.shape !== "upper" || !/^ ?\( ?$/.test(letters.gap)) return false;
  const initials = region.words.slice(from, to).map(({ text }) => text.charAt(0).toLowerCase());
  return initials.filter((initial) => letters.key.includes(initial)).length >= Math.min(2, to - from);
}

function kindOf({ words, sums, apposed }: Summed, borne: Borne): ToldKind {
  const all = sums.reduce((a, b) => a + b, 0);
  const top = Math.max(...sums);
  const share = all > 0 ? top / all : 0;
  const told = NAME_KINDS[sums.indexOf(top)] ?? "other";
  const known = knownNameOf(words);
  if (known !== null && isBodysLetters(words)) return { kind: known.kind, share };
  if (known !== null) {
    const isNamesake = told === "person" && share > NAMESAKE && mayBePerson(words, borne);
    return { kind: isNamesake ? "person" : known.kind, share };
  }
  if (apposed !== null && (told === "person" || told === "organization")) return { kind: apposed, share };
  return { kind: kindByTold(words, told, share), share };
}

function kindByTold(words: readonly Word[], told: (typeof NAME_KINDS)[number], share: number): ActorKind | null {
  const byWords = kindByWords(words);
  const limit = words.length === 1 && words[0]?.shape === "upper" ? UNSURE_OF_CAPITALS : UNSURE;
  if (byWords === "organization" && words.length > 1 && onlyBodies.has(words.at(-1)?.key ?? "")) return byWords;
  if (byWords === "place" && words.length > 1 && onlyPlaces.has(words.at(-1)?.key ?? "")) return "place";
  if (byWords === "document") return told === "person" ? "person" : "document";
  if (byWords === "place" && words.some(({ key }) => realmHeads.has(key))) return "place";
  if (told === "other" || (told === "person" && isDayOrMake(words))) return null;
  if (byWords === "outlet" && words.length > 1) return "outlet";
  if (share < limit && (byWords === "organization" || (byWords === "place" && words.length > 1))) return byWords;
  if (told === "person") return "person";
  if (byWords === "event") return null;
  return told === "organization" && (byWords === "outlet" || byWords === "group") ? byWords : told;
}
