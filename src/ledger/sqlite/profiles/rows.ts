// Profiles as they lie in their table. Promise: what is unpacked equals what was packed. There are some ten of them for every
// report, most seen once, so that what is empty or usual is left out.
import type { Because, Counts, Evidence, Profile, Traits } from "../../profiles.ts";
import type { Tables } from "../tables.ts";
import type { Tally } from "./tally.ts";

export type ProfileRow = Tables["profiles"];

export function profileRow({ seed, sightings, evidence }: Tally): ProfileRow {
  return {
    id: seed.id,
    realm: seed.realm,
    block: seed.block,
    short: seed.short,
    traits: packTraits(seed.traits),
    evidence: packEvidence(evidence),
    sightings,
    base: null,
    actor: null,
    because: "",
  };
}

export function tallyAt(row: ProfileRow): Tally {
  const { id, realm, block, short } = row;
  const seed = { id, realm, block, short, traits: unpackTraits(row.traits) };
  return { seed, sightings: row.sightings, evidence: unpackEvidence(row.evidence) };
}

export function profileAt(row: ProfileRow): Profile {
  const { seed, sightings, evidence } = tallyAt(row);
  return { ...seed, sightings, evidence, base: row.base, actor: row.actor, because: unpackBecause(row.because) };
}

export function packBecause({ rules, hand }: Because): string {
  return hand === "" ? rules : `${rules}\n${hand}`;
}

function unpackBecause(packed: string): Because {
  const [rules = "", hand = ""] = packed.split("\n");
  return { rules, hand };
}

/** Words have no bar in them: "donald trump||US|office||". */
function packTraits({ words, generation, state, walk, office, apart }: Traits): string {
  return [words.join(" "), generation, state, walk, office, apart].map((part) => part ?? "").join("|");
}

function unpackTraits(packed: string): Traits {
  const [words = "", generation, state, walk, office, apart] = packed.split("|");
  return {
    words: words.split(" "),
    ...(generation ? { generation } : {}),
    ...(state ? { state } : {}),
    ...(walk ? { walk } : {}),
    ...(office ? { office } : {}),
    ...(apart ? { apart: Number(apart) } : {}),
  };
}

const LETTERS: Readonly<Record<keyof Evidence, string>> = {
  names: "n",
  aliases: "a",
  kinds: "k",
  offices: "o",
  born: "b",
  years: "y",
  keys: "s",
};

const fields = Object.entries(LETTERS) as readonly (readonly [keyof Evidence, string])[];

/** Values that were seen once each are a list: {"n":["Oduya"],"y":{"2031":3}}. In order, whatever order they came in. */
function packEvidence(evidence: Evidence): string {
  const packed = fields.flatMap(([field, letter]) => {
    const counts = Object.entries(evidence[field]).toSorted(([a], [b]) => (a < b ? -1 : 1));
    if (counts.length === 0) return [];
    const isList = counts.every(([, count]) => count === 1);
    return [[letter, isList ? counts.map(([value]) => value) : Object.fromEntries(counts)]];
  });
  return JSON.stringify(Object.fromEntries(packed));
}

function unpackEvidence(text: string): Evidence {
  const packed = JSON.parse(text) as Readonly<Record<string, Counts | readonly string[]>>;
  const countsAt = (letter: string): Counts => {
    const counts = packed[letter] ?? [];
    return Array.isArray(counts) ? Object.fromEntries(counts.map((value) => [value, 1])) : (counts as Counts);
  };
  return {
    names: countsAt(LETTERS.names),
    aliases: countsAt(LETTERS.aliases),
    kinds: countsAt(LETTERS.kinds),
    offices: countsAt(LETTERS.offices),
    born: countsAt(LETTERS.born),
    years: countsAt(LETTERS.years),
    keys: countsAt(LETTERS.keys),
  };
}
