// Groups: which of the places where a report names a deal are one deal. "The truce", "the ceasefire" and "this agreement" may be
// one; "the Paris accord" and "the Geneva accord" are two. In doubt a place founds no deal of its own.
import type { Named } from "./named.ts";

export interface Group {
  readonly places: Named[];
  kind: string | null;
  readonly marks: Set<string>;
}

/** How many sentences a bare "the deal" may stand behind the deal it means. */
const MEMORY = 12;

/** How many deals a report is compared with: no report tells of more, and the work stays linear. */
const MOST_GROUPS = 24;

export function groupNamed(all: readonly Named[]): readonly Group[] {
  const groups: Group[] = [];
  for (const named of all) {
    const group = groupOf(named, groups);
    if (group !== null) {
      group.places.push(named);
      group.kind ??= kindOf(named);
      for (const mark of named.marks) group.marks.add(mark);
    } else if (!named.isReferring && groups.length < MOST_GROUPS)
      groups.push({ places: [named], kind: kindOf(named), marks: new Set(named.marks) });
  }
  return groups;
}

/** Talks without a subject are a kind of their own; "ceasefire talks" are about the ceasefire. */
function kindOf(named: Named): string | null {
  return named.kind ?? (named.sort === "talks" ? "talks" : null);
}

function groupOf(named: Named, groups: readonly Group[]): Group | null {
  const kind = kindOf(named);
  const recent = groups.toSorted((a, b) => lastOf(b) - lastOf(a));
  if (named.isReferring)
    return (
      recent.find((group) => lastOf(group) >= named.sentence.index - 2 && group.places.at(-1)?.sort === "proposal") ??
      null
    );
  if (kind !== null) return recent.find((group) => group.kind === kind && marksAgree(named, group)) ?? null;
  if (named.marks.length > 0) {
    const shared = recent.find((group) => group.kind !== "talks" && named.marks.some((mark) => group.marks.has(mark)));
    if (shared !== undefined || named.isDefinite) return shared ?? null;
  }
  // "a deal", "any agreement": one that may yet come, and not the one named before
  if (!named.isDefinite && named.sort === "agreement") return null;
  return (
    recent.find(
      (group) => group.kind !== "talks" && lastOf(group) >= named.sentence.index - MEMORY && marksAgree(named, group),
    ) ?? null
  );
}

function lastOf(group: Group): number {
  return group.places.at(-1)?.sentence.index ?? 0;
}

/** Names on both sides must have one in common: years and places tell deals apart. */
function marksAgree(named: Named, group: Group): boolean {
  return named.marks.length === 0 || group.marks.size === 0 || named.marks.some((mark) => group.marks.has(mark));
}
