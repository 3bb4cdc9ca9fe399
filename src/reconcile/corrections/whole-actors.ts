// What a person decides about actors over all reports: these are one, these are not, this is the name. By ids → decisions that hold by the
// names of those who were meant; overlay.ts lays them over the rules.
import type { Ledger } from "../../ledger/ledger.ts";
import type { Profile, ProfileId } from "../../ledger/profiles.ts";
import type { OnActor, ProfileRef } from "../../schema/correction.ts";
import { ReportId } from "../../schema/ids.ts";
import { ParleyError, shown } from "../../schema/parley-error.ts";
import { readActorId } from "../../schema/reconciled-id.ts";
import { seedFor } from "../sightings.ts";

/** Actors by their ids over all reports (w…). */
export type ActorWish =
  /** The other becomes the kept one, under its name and id. */
  | { readonly verb: "merge-actors"; readonly kept: string; readonly other: string }
  /** What goes under these names of it, or is meant by these reports, becomes an actor of its own. */
  | {
      readonly verb: "split-actor";
      readonly actor: string;
      readonly names?: readonly string[] | undefined;
      readonly reports?: readonly string[] | undefined;
    }
  | { readonly verb: "rename-actor"; readonly actor: string; readonly name: string };

/** @throws ParleyError record-missing, usage */
export async function onActor(ledger: Ledger, wish: ActorWish): Promise<OnActor> {
  switch (wish.verb) {
    case "merge-actors":
      return merged(ledger, wish);
    case "split-actor":
      return setApart(ledger, wish);
    case "rename-actor": {
      if (wish.name.trim() === "") throw new ParleyError("usage", "A name cannot be empty: give the one to use.");
      const actor = refOf(await profilesOf(ledger, wish.actor));
      return { verb: "rename-actor", actor, name: wish.name.trim() };
    }
    default:
      return wish satisfies never;
  }
}

type Of<Verb extends ActorWish["verb"]> = Extract<ActorWish, { readonly verb: Verb }>;

async function merged(ledger: Ledger, { kept, other }: Of<"merge-actors">): Promise<OnActor> {
  if (numberIn(kept) === numberIn(other))
    throw new ParleyError("usage", "These are one actor already: there is nothing to merge.");
  const [into, from] = [await profilesOf(ledger, kept), await profilesOf(ledger, other)];
  return { verb: "merge-actors", from: refOf(from), into: refOf(into) };
}

async function setApart(ledger: Ledger, { actor, names = [], reports = [] }: Of<"split-actor">): Promise<OnActor> {
  if ((names.length === 0) === (reports.length === 0))
    throw new ParleyError("usage", "Give either names or reports to set apart: the one, then the other.");
  for (const report of reports)
    if ((await ledger.report(report)) === null)
      throw new ParleyError("record-missing", `There is no report "${shown(report)}" in this ledger.`);
  const all = await profilesOf(ledger, actor);
  return names.length > 0 ? underNames(names, all.profiles) : inReports(reports, all);
}

/** The sightings under these of the actor's names. */
function underNames(names: readonly string[], all: readonly Profile[]): OnActor {
  const apart = new Set(names.flatMap((name) => named(name, all)));
  if (apart.size === all.length)
    throw new ParleyError(
      "usage",
      `That would leave nothing of the actor: name only what is to be set apart, or give the reports in which it is somebody else.`,
    );
  return { verb: "split-actor", profiles: [...apart].map(refTo) };
}

/** Whoever these reports mean by the actor. */
function inReports(reports: readonly string[], whole: Whole): OnActor {
  const names = [...new Set(whole.profiles.map(({ traits }) => traits.words.join(" ")))];
  const ids = reports.map((report) => ReportId.parse(report));
  return { verb: "split-actor-reports", from: refOf(whole), reports: ids, names };
}

interface Whole {
  readonly actor: ProfileId;
  readonly profiles: readonly Profile[];
}

async function profilesOf(ledger: Ledger, id: string): Promise<Whole> {
  const actor = numberIn(id);
  const profiles = await ledger.reconcile(({ actors }) => actors.ofActors([actor]));
  if (profiles.length > 0) return { actor, profiles };
  throw new ParleyError("record-missing", 'There is no such actor in the ledger: "parley show NAME" gives the ids.');
}

function numberIn(id: string): ProfileId {
  const number = readActorId(id);
  if (number === null) throw new ParleyError("record-missing", `There is no actor "${shown(id)}" in this ledger.`);
  return number;
}

/** The profile whose id the actor bears, else the one seen most. */
function refOf({ actor, profiles }: Whole): ProfileRef {
  const [most] = profiles.toSorted((a, b) => b.sightings - a.sightings || a.id - b.id);
  const anchor = profiles.find(({ id }) => id === actor) ?? most;
  if (anchor === undefined) throw new Error("an actor without a profile");
  return refTo(anchor);
}

function refTo({ id, realm, traits }: Profile): ProfileRef {
  return { id, realm, name: traits.words.join(" ") };
}

/** Those of the profiles that bear the name. @throws ParleyError usage where none does */
function named(name: string, profiles: readonly Profile[]): readonly Profile[] {
  const words = new Set(
    (["person", "organization", "state"] as const).flatMap((kind) => seedFor(name, kind)?.traits.words.join(" ") ?? []),
  );
  const found = profiles.filter(({ traits }) => words.has(traits.words.join(" ")));
  if (found.length > 0) return found;
  throw new ParleyError(
    "usage",
    `No report calls the actor "${shown(name)}" alone: give one of the names that "parley show" lists as joined, or the ids of reports.`,
  );
}
