// What speaks for and against two profiles being one actor. Each finding is a sentence that a person can check; nothing is
// weighed that cannot be said.
import type { Counts, Profile, ProfileId } from "../ledger/profiles.ts";
import { stateName } from "./states.ts";

export type Company = ReadonlyMap<ProfileId, ReadonlySet<ProfileId>>;

/** Nobody speaks in the news over a longer time. */
const LONGEST_CAREER = 50;

/** Head words of roles that anybody may have. */
export const commonRoles: ReadonlySet<string> = new Set(
  "man woman boy girl person people resident witness member friend leader head official spokesman spokeswoman source".split(
    " ",
  ),
);

/** Why they cannot be one; null where nothing forbids it. Role or state alone is outweighed by shared company. */
export function contraryOf(a: Profile, b: Profile, company: Company): string | null {
  if ((a.traits.generation ?? "") !== (b.traits.generation ?? "")) return "one is the younger of the name";
  if (a.traits.apart !== b.traits.apart) return "set apart by hand";
  const [born, other] = [years(a.evidence.born), years(b.evidence.born)];
  if (born.length > 0 && other.length > 0 && !born.some((x) => other.some((y) => Math.abs(x - y) <= 1)))
    return `born about ${born[0]} and about ${other[0]}`;
  const gap = gapOf(years(a.evidence.years), years(b.evidence.years));
  if (gap > LONGEST_CAREER) return `${gap} years lie between their reports`;
  // A name like "Foreign Ministry" says nothing without its state.
  if (a.realm === "body" && a.traits.state !== b.traits.state) return "bodies of different states";
  const differences = [
    differ(a.traits.state, b.traits.state) ? `of ${placeOf(a)} and of ${placeOf(b)}` : null,
    differ(a.traits.walk, b.traits.walk) ? `in ${a.traits.walk} and in ${b.traits.walk}` : null,
  ].filter((difference) => difference !== null);
  const outweighed = sharedCompany(a.id, b.id, company) >= differences.length;
  return differences.length === 0 || outweighed ? null : `${differences.join(", ")}, and in no common company`;
}

/** What beside the name they have in common, as sentences' ends: "both of Kenya". */
export function supportOf(a: Profile, b: Profile, company: Company): readonly string[] {
  const offices = Object.keys(a.evidence.offices).filter(
    (office) => !commonRoles.has(office) && b.evidence.offices[office] !== undefined,
  );
  const shared = sharedCompany(a.id, b.id, company);
  return [
    ...(a.traits.state !== undefined && a.traits.state === b.traits.state ? [`both of ${placeOf(a)}`] : []),
    ...(offices.length > 0 ? [`both ${offices[0]}`] : []),
    ...(shared > 0 ? [`named beside ${shared === 1 ? "one other" : `${shared} others`} in common`] : []),
  ];
}

export function sharedCompany(a: ProfileId, b: ProfileId, company: Company): number {
  const [first, second] = [company.get(a), company.get(b)];
  if (first === undefined || second === undefined) return 0;
  let shared = 0;
  for (const each of first) if (each !== b && second.has(each)) shared++;
  return shared;
}

function placeOf({ traits }: Profile): string {
  return stateName(traits.state ?? "");
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function years(counts: Counts): readonly number[] {
  return Object.keys(counts).map(Number);
}

/** Years between the nearer ends of two stretches; 0 where they touch or one is unknown. */
function gapOf(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  return Math.max(0, Math.min(...a) - Math.max(...b), Math.min(...b) - Math.max(...a));
}
