// Profiles: the unit in which actors are reconciled. A sighting is one actor of one report; a profile is all sightings that no
// rule would ever tell apart (one name, in one standing); an actor across reports is a set of profiles. What a decision
// rests on is kept with the profile, so that one more report changes one row of each profile it names and no other.
import type { OnActor, Realm } from "../schema/correction.ts";
import type { ActorKind } from "../schema/mention.ts";
import type { Span } from "../schema/span.ts";
import type { InForce } from "./corrections.ts";
import type { WaitingReport } from "./waits.ts";

/**
 * 47 bits of a hash over what makes the profile, the same on any machine and after any reading again. So many fill six
 * bytes of a row; among a million profiles the odds that any two are taken for one are 1 in 280.
 */
export type ProfileId = number;

/** What makes a profile itself and never changes. */
export interface ProfileSeed {
  readonly id: ProfileId;
  readonly realm: Realm;
  /** Profiles that could be one by their full names share it; null for what is compared with nothing. */
  readonly block: number | null;
  /** A hash of the whole name: what a fuller name's `keys` are looked up by. */
  readonly short: number;
  readonly traits: Traits;
}

export interface Traits {
  /** The words of the name that are compared; a state's code. */
  readonly words: readonly string[];
  /** "jr", "ii"; absent where the name has none. */
  readonly generation?: string;
  /** Code of the state to which the roles, or a body's name, say it belongs. */
  readonly state?: string;
  readonly walk?: string;
  /** Head word of the role before a name of one word: "president" of "President Dorn". */
  readonly office?: string;
  /** What sets these sightings apart, where a person did. */
  readonly apart?: number;
}

/** One actor of one report, as it is kept. */
export interface Sighting {
  readonly seed: ProfileSeed;
  /** Where it stands among the reading's actors. */
  readonly position: number;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  /** Hashes of the shorter names under which this one may go. */
  readonly keys: readonly number[];
  readonly offices: readonly string[];
  readonly roles: readonly RoleSaid[];
  /** The year of birth that age and date of the report give. */
  readonly born: number | null;
  /** Whether being named beside it says who somebody is: not so for states, outlets and bodies that everyone meets. */
  readonly isCompany: boolean;
}

/** A role as one report has it. */
export interface RoleSaid {
  readonly title: string;
  readonly of: string | null;
  readonly standing: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly span: Span;
}

/** How often each value was seen, over all sightings of a profile. */
export type Counts = Readonly<Record<string, number>>;

export interface Evidence {
  /** Full forms of the name, as the reports have them. */
  readonly names: Counts;
  readonly aliases: Counts;
  readonly kinds: Counts;
  readonly offices: Counts;
  readonly born: Counts;
  /** Years of publication. */
  readonly years: Counts;
  /** Hashes of the shorter names under which the reports let it go. */
  readonly keys: Counts;
}

export interface Profile extends ProfileSeed {
  readonly sightings: number;
  readonly evidence: Evidence;
  /** The actor that the rules give it, by the actor's id; null before they have run. */
  readonly base: ProfileId | null;
  /** The actor it belongs to, once people and their list have had their say. */
  readonly actor: ProfileId | null;
  readonly because: Because;
}

/** Why a profile belongs to its actor. */
export interface Because {
  /** What the rules found; "" where nothing was to be joined. */
  readonly rules: string;
  /** Which decision of a person overrules them; "" where none does. */
  readonly hand: string;
}

/** A report with what was found in it. */
export interface SeenReport extends WaitingReport {
  readonly sightings: readonly Sighting[];
}

/** Which actor a profile belongs to, and why. */
export interface Assignment {
  readonly profile: ProfileId;
  readonly base: ProfileId;
  readonly actor: ProfileId;
  readonly because: Because;
}

/** An actor over all reports. */
export interface NamedActor {
  readonly id: ProfileId;
  readonly name: string;
  readonly kind: ActorKind;
  /** What it is part of or belongs to, as a name: the state of a ministry; null where nothing says so. */
  readonly of: string | null;
}

export interface ProfilesAsked {
  readonly ids: readonly ProfileId[];
  /** As ProfileSeed has them. */
  readonly shorts: readonly number[];
}

/** What the stage of actors works on. */
export interface ProfileStore {
  /** Keeps sightings. Gives the profiles of which anything changed that decides. */
  keep(seen: readonly SeenReport[]): Promise<readonly ProfileId[]>;
  /** Takes back all that rests on these; gives the profiles that changed or are no more. */
  takeBack(seen: readonly SeenReport[]): Promise<readonly ProfileId[]>;
  /** Takes back everything that is derived. Corrections stay. */
  startAnew(): Promise<void>;
  profiles(ids: readonly ProfileId[]): Promise<readonly Profile[]>;
  inBlocks(blocks: readonly number[]): Promise<readonly Profile[]>;
  /** Profiles whose whole name is one of these. */
  withShort(shorts: readonly number[]): Promise<readonly Profile[]>;
  /** For each of these shorter names the profiles that may go by it: of more than `most`, those seen most. */
  goingBy(names: readonly number[], most: number): Promise<ReadonlyMap<number, readonly Profile[]>>;
  ofActors(actors: readonly ProfileId[]): Promise<readonly Profile[]>;
  /** All of them, in the order of their ids, so many behind that one. */
  profilesAfter(id: ProfileId, limit: number): Promise<readonly Profile[]>;
  /** Who is named in the same reports, of a sample that is the same in whatever order reports came. */
  companyOf(profiles: readonly ProfileId[]): Promise<ReadonlyMap<ProfileId, ReadonlySet<ProfileId>>>;
  assign(assignments: readonly Assignment[]): Promise<void>;
  /** What these actors are called as yet. */
  namesOf(actors: readonly ProfileId[]): Promise<readonly string[]>;
  /** Keeps these actors; those among `gone` that have no profile left are forgotten. */
  keepActors(actors: readonly NamedActor[], gone: readonly ProfileId[]): Promise<void>;
  /** What people decided about actors and did not take back, in the order in which they did. */
  corrections(): Promise<readonly InForce<OnActor>[]>;
}
