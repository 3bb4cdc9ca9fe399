// Names that one report takes for somebody's and others for a state's: a land on no list ("Lomara") looks like a family name where a
// report shows nothing of it. Promise: a function of the set of profiles; only a lone word that nobody with a fuller name goes by and
// that no report gives an office is joined, and only where the state is no rarity beside it.
import { orderOf } from "../ledger/order.ts";
import type { Profile, ProfileStore } from "../ledger/profiles.ts";
import type { Ruling } from "./by-rules.ts";
import { lookUpOf } from "./identity.ts";
import { commonRoles } from "./namesakes.ts";

const REASON = "the name of a state";

/** A name that is taken for somebody's more than so many times as often as for a state's is somebody's. */
const MOST_AS_OFTEN = 8;

/** By these the look-alikes of touched states are found, so that they are settled again with them. */
export function alikeLookUps(touched: readonly Profile[]): readonly number[] {
  return touched
    .filter(({ realm }) => realm === "state")
    .flatMap(({ traits: { words } }) => [lookUpOf("person", words), lookUpOf("body", words)]);
}

/** What a land is said to be to another. */
const RELATIONS: ReadonlySet<string> = new Set([
  "neighbor",
  "neighbour",
  "ally",
  "rival",
  "enemy",
  "foe",
  "partner",
  "power",
]);

/** The rulings with those that name a state of the ledger given to it. */
export async function givenToStates(store: ProfileStore, rulings: readonly Ruling[]): Promise<readonly Ruling[]> {
  const lone = [...Map.groupBy(rulings, ({ base }) => base).values()].filter(areLone).flat();
  if (lone.length === 0) return rulings;
  const found = await store.withShort([...new Set(lone.map(({ profile }) => lookUpOf("state", profile.traits.words)))]);
  const states = new Map(
    found.filter(({ realm }) => realm === "state").map((one) => [one.traits.words.join(" "), one]),
  );
  const isLone = new Set(lone.map(({ profile }) => profile.id));
  return rulings.map((ruling) => {
    const { profile } = ruling;
    const state = isLone.has(profile.id) ? states.get(profile.traits.words.join(" ")) : undefined;
    if (state === undefined || orderOf(profile.sightings) > MOST_AS_OFTEN * orderOf(state.sightings)) return ruling;
    return { profile, base: state.id, because: REASON };
  });
}

/** Nobody among those who are one has more than the lone word. */
function areLone(actor: readonly Ruling[]): boolean {
  return actor.every(({ profile: { realm, traits, evidence } }) => {
    if (realm === "state" || traits.words.length !== 1) return false;
    if (traits.generation !== undefined || traits.apart !== undefined || Object.keys(evidence.born).length > 0)
      return false;
    return Object.keys(evidence.offices).every((office) => commonRoles.has(office) || RELATIONS.has(office));
  });
}
