// For whom somebody speaks at a table: the minister for the state, the spokeswoman for the movement. Promise: only what a report says
// beside the name; of several reports the side that most of them give, so that what one leaves out another tells.
import { offices } from "../../language/en/role-nouns.ts";
import type { OfReport, Told, Who } from "../../ledger/positions.ts";
import type { Actor, Role } from "../../schema/actor.ts";
import type { Reading } from "../../schema/reading.ts";
import { isBareForm, shortOfState } from "../long-forms.ts";
import { plainWords } from "../plain-words.ts";
import { standingOf } from "../standing.ts";
import { stateCode } from "../states.ts";

/** Somebody, and the side that they speak for: places among the reading's actors. */
export type Sided = readonly [person: number, side: number];

/**
 * @example "the Lomaran prime minister" in a report that names Lomara, "foreign minister of Vestmark", "spokeswoman for the Front"
 * @example not: "ambassador to Lomara", "a critic of the Front"
 */
export function sidesIn({ actors }: Reading): readonly Sided[] {
  const at = new Map<string, number>(actors.map(({ id }, place) => [id, place]));
  const byName = new Map<string, number>();
  for (const [place, { name, aliases, kind }] of actors.entries())
    if (kind === "state" || kind === "organization")
      // "minister of the Republic of Ardesh" is Ardesh's, whatever is called "Republic"
      for (const one of [name, ...aliases])
        if (!byName.has(keyOf(one)) && !isBareForm(one)) byName.set(keyOf(one), place);
  const byState = new Map<string, number>();
  for (const [place, { name, kind }] of actors.entries()) {
    const code = kind === "person" ? null : stateCode(name);
    if (code !== null && !byState.has(code)) byState.set(code, place);
  }
  return actors.flatMap((actor, person): readonly Sided[] => {
    if (actor.kind !== "person") return [];
    const body = at.get(actor.memberOf?.actor ?? "");
    const state = body === undefined ? undefined : at.get(actors[body]?.of?.actor ?? "");
    const side = state ?? body ?? sideByRoles(actor, { byName, byState });
    return side === undefined || side === person ? [] : [[person, side]];
  });
}

/** Places of the reading's actors, by their names and, of states, by their codes. */
interface Sides {
  readonly byName: ReadonlyMap<string, number>;
  readonly byState: ReadonlyMap<string, number>;
}

function sideByRoles({ roles }: Actor, sides: Sides): number | undefined {
  const found = new Set(roles.filter(speaks).flatMap((role) => sideOf(role, sides) ?? []));
  return found.size === 1 ? [...found][0] : undefined;
}

function speaks({ title, standing }: Role): boolean {
  if (standing !== undefined && /^(?:former|ex|late)/.test(standing)) return false;
  const words = plainWords(title);
  return words.some((word) => offices.has(word)) && !/\b(?:to|critic|former|ex)\b/i.test(title);
}

function sideOf(role: Role, { byName, byState }: Sides): number | undefined {
  const { title, of } = role;
  const named = of === undefined ? undefined : (byName.get(keyOf(of)) ?? byName.get(shortOfState(of) ?? ""));
  // "Canadian foreign minister", in a report that names Canada
  const [state, ...others] = standingOf({ roles: [role] }).states;
  const own = named ?? (state === undefined || others.length > 0 ? undefined : byState.get(state));
  if (own !== undefined || of !== undefined) return own;
  for (const word of plainWords(title)) {
    const own = byName.get(word) ?? stems(word).flatMap((stem) => byName.get(stem) ?? [])[0];
    if (own !== undefined) return own;
  }
  return undefined;
}

/** "lomaran" is of "lomara", "ardeshi" of "ardesh". */
function stems(people: string): readonly string[] {
  const stem = /^(.{3,}?)(?:n|an|i|ese)$/.exec(people)?.[1];
  return people.length < 6 || stem === undefined ? [] : [people.slice(0, -1), stem, `${stem}a`];
}

function keyOf(name: string): string {
  return plainWords(name).join(" ");
}

/** By actor over all reports, the side that most reports give. */
export function sidesOver(reports: readonly OfReport<Told>[]): ReadonlyMap<string, Who> {
  const counts = new Map<string, Map<string, { readonly who: Who; count: number }>>();
  for (const { item, whoAt } of reports)
    for (const [person, side] of item.sides) {
      const [one, who] = [whoAt(person), whoAt(side)];
      // A side that no other report can mean is no word against one that they give.
      if (!who.isActor) continue;
      const own = counts.get(one.id) ?? new Map<string, { readonly who: Who; count: number }>();
      counts.set(one.id, own);
      const known = own.get(who.id);
      own.set(who.id, { who, count: (known?.count ?? 0) + 1 });
    }
  return new Map(
    [...counts].flatMap(([id, own]) => {
      const [most, next] = [...own.values()].toSorted((a, b) => b.count - a.count || (a.who.id < b.who.id ? -1 : 1));
      return most === undefined || most.count === next?.count ? [] : [[id, most.who] as const];
    }),
  );
}
