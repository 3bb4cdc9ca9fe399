// Realms: names on no list that the report itself shows to be a state's or a land's that acts like one: "Oru's parliament", "the
// border with Oru", "the Oruans". Breakaway lands, regions with a government and states of other times are on no list, and a
// lone name that speaks looks like a person's. Promise: pure; linear in words.
import { words as list } from "../../language/en/word-set.ts";
import type { Run } from "./runs.ts";
import type { Word } from "./scan.ts";

/** A person has none of these, nor has a company; a club has a president, so what is told to be a body stays one. */
const OWNED = list(
  "president parliament border borders territory soil capital citizens airspace embassy constitution premier",
  "currency coast coastline independence sovereignty annexation foreign-minister prime-minister foreign-ministry",
  "defence-minister defense-minister defence-ministry defense-ministry interior-ministry interior-minister",
  "supreme-leader head-of-state national-assembly state-media state-news state-television state-radio",
);
/** A ruler may have these as well. */
const ALSO_OWNED = list(
  "army government troops units forces soldiers military authorities negotiator negotiators delegation envoy",
);
/** "Oru's deputy foreign minister", "Marenn's chief negotiator". */
const RANKS = list("deputy acting former chief senior new outgoing interim own");
/** "the republic of Oru", "the border with Oru", "ambassador to Oru". */
const BEFORE = list(
  "president-of republic-of kingdom-of parliament-of border-of capital-of territory-of soil-of king-of queen-of",
  "government-of minister-of emirate-of invasion-of border-with ambassador-to embassy-in citizens-of citizen-of negotiators-for",
);
/** What makes a people's name of a land's: "Orua", "Oruan"; "Tolm", "Tolmi". Those that make surnames ("er") or moods ("ian") are left out. */
const PEOPLES = ["n", "an", "i", "ese"];
/** Behind a people's name: "the Oruan army", "Tolmi officials". A surname in "i" has none of these behind it. */
const OF_PEOPLE = list(
  "army government delegation delegations president prime foreign minister ministers ministry soldier soldiers troops",
  "forces official officials diplomat diplomats parliament border territory side people conscripts citizens prisoners jails",
  "jail prison prisons capital authorities leader leaders leadership state police military media television radio flag",
  "airspace navy ambassador embassy delegates negotiator negotiators envoy envoys national nationals villages units troops",
  "mediator mediators soil highlands checkpoints checkpoint",
);
const SHORTEST = 4;
/** "the Tolmi foreign minister" of a report that never says Tolm: a people's name, and no land's. A land may end in "stan". */
const LIKE_PEOPLES = /..(?:[^aeou]i|ese|[^t]an|[^s]tan)$/;

const STRONG = 2;
const WEAK = 1;
/** Beside a state or another such land in a list: "Oru and Tolm said". */
const LISTED = 1.5;
/** "in Oru", "from Oru", twice at most: people are seldom in anybody. */
const PLACED = 0.5;
const MOST_PLACED = 1;
const ENOUGH = 2;

/** A name of one word where it stands. */
export interface LoneName extends Run {
  readonly key: string;
  readonly words: readonly Word[];
}

/** Keys of names of one word. */
export interface Realms {
  readonly lands: ReadonlySet<string>;
  /** What their people would be called: "Oruan", "Oruans". */
  readonly peoples: ReadonlySet<string>;
  /** Called as a people by a report that never names their land: no land's name, and hardly a person's. */
  readonly likePeoples: ReadonlySet<string>;
}

/** Those that are realms' by what all their places say together; `isState` knows the states on the lists. */
export function realmsAmong(
  names: readonly LoneName[],
  regions: readonly (readonly Word[])[],
  isState: (key: string) => boolean,
): Realms {
  const worth = new Map<string, number>();
  const placed = new Map<string, number>();
  for (const name of names) {
    worth.set(name.key, (worth.get(name.key) ?? 0) + worthAt(name));
    if (/^(?:in|into|from)$/.test(name.words[name.from - 1]?.key ?? ""))
      placed.set(name.key, Math.min(MOST_PLACED, (placed.get(name.key) ?? 0) + PLACED));
  }
  if (worth.size === 0) return { lands: new Set(), peoples: new Set(), likePeoples: new Set() };
  const peoples = peoplesIn(regions);
  for (const [key, own] of worth) worth.set(key, own + (hasPeople(key, peoples) ? STRONG : 0) + (placed.get(key) ?? 0));
  const isRealm = (key: string): boolean => isState(key) || (worth.get(key) ?? 0) >= ENOUGH;
  const beside = new Set(names.filter((name) => listedWith(name).some(isRealm)).map(({ key }) => key));
  const found = [...worth].flatMap(([key, own]) => (own + (beside.has(key) ? LISTED : 0) >= ENOUGH ? [key] : []));
  // "the Oruan and Tolmi ministers": a people's name is no land's.
  const ofPeople = new Set(found.flatMap((key) => peopleOf(key)));
  const onlyPeoples = peoplesAlone(names);
  const lands = found.filter((key) => !ofPeople.has(key) && !onlyPeoples.has(key));
  return {
    lands: new Set(lands),
    peoples: new Set(lands.flatMap((key) => peopleOf(key).flatMap(withPlural))),
    likePeoples: onlyPeoples,
  };
}

/** Names that look like a people's and stand nowhere but as one: before what a people has, with an article. */
function peoplesAlone(names: readonly LoneName[]): ReadonlySet<string> {
  const isAsPeople = ({ words, from, to }: LoneName): boolean =>
    words[to - 1]?.isPossessive !== true &&
    OF_PEOPLE.has(words[to]?.key ?? "") &&
    /^(?:the|an?)$/.test(words[from - 1]?.key ?? "");
  const [asPeople, otherwise] = [names.filter(isAsPeople), names.filter((name) => !isAsPeople(name))];
  const others = new Set(otherwise.map(({ key }) => key));
  return new Set(asPeople.flatMap(({ key }) => (LIKE_PEOPLES.test(key) && !others.has(key) ? [key] : [])));
}

function withPlural(people: string): readonly string[] {
  return [people, `${people}s`];
}

/** The names before and behind it with an "and" between; with a comma, one may be a town in the other. */
function listedWith({ words, from, to }: LoneName): readonly string[] {
  const others: string[] = [];
  const [before, next] = [words[from - 1], words[to]];
  if (before?.key === "and" && words[from - 2]?.shape === "title") others.push(words[from - 2]?.key ?? "");
  if (next?.key === "and" && words[to + 1]?.shape === "title") others.push(words[to + 1]?.key ?? "");
  return others;
}

/** Capital words that stand as a people's: "the Oruan army", "the Oruans". */
function peoplesIn(regions: readonly (readonly Word[])[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const words of regions)
    for (const [at, { key, shape, isPossessive }] of words.entries()) {
      if (shape !== "title" || isPossessive) continue;
      if (OF_PEOPLE.has(words[at + 1]?.key ?? "")) found.add(key);
      else if (key.endsWith("s") && words[at - 1]?.key === "the") found.add(key.slice(0, -1));
    }
  return found;
}

function worthAt({ words, from, to }: LoneName): number {
  const behind = RANKS.has(words[to]?.key ?? "") ? to + 1 : to;
  const [last, next, second] = [words[to - 1], words[behind]?.key ?? "", words[behind + 1]?.key ?? ""];
  const pair = `${next}-${second}`;
  // "the Oru foreign minister" needs no possessive.
  const isOffice = /^(?:foreign|prime|defen[cs]e|interior)-minist(?:er|ry)$/.test(pair);
  const isOwner = last?.isPossessive === true;
  const owns = isOwner && (OWNED.has(next) || OWNED.has(pair) || OWNED.has(`${pair}-${words[behind + 2]?.key ?? ""}`));
  const before = `${words[from - 2]?.key ?? ""}-${words[from - 1]?.key ?? ""}`;
  if (owns || isOffice || BEFORE.has(before)) return STRONG;
  return isOwner && ALSO_OWNED.has(next) ? WEAK : 0;
}

/** Whether the report has the people that a land's name would give. */
function hasPeople(key: string, peoples: ReadonlySet<string>): boolean {
  return peopleOf(key).some((people) => peoples.has(people));
}

/** "Oruan" and the like for "Orua", of a name long enough to tell by. */
function peopleOf(key: string): readonly string[] {
  if (key.length < SHORTEST) return [];
  const stems = /[aey]$/.test(key) ? [key, key.slice(0, -1)] : [key];
  return stems.flatMap((stem) => PEOPLES.map((ending) => stem + ending)).filter((people) => people !== key);
}
