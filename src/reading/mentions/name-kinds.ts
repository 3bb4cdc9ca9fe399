// Name kinds: what a name names, first by its own words, else by the company it keeps anywhere in the report.
import {
  documentHeads,
  eventHeads,
  organizationHeads,
  outletHeads,
  placeHeads,
  placeOpeners,
} from "../../language/en/bodies.ts";
import { bodyNouns, offices, people } from "../../language/en/role-nouns.ts";
import type { ActorKind } from "../../schema/mention.ts";
import { isPeople, knownName } from "./known-names.ts";
import type { NamePart } from "./name-parts.ts";
import { isGivenName } from "./runs.ts";
import type { Word } from "./scan.ts";

/** What a name's own words say: a kind, "event" for what is no actor, null where they say nothing. */
export function kindByWords(parts: readonly Word[]): ActorKind | "event" | null {
  const key = parts.map((w) => w.key).join(" ");
  const known = knownName(key);
  if (known !== null) return known.kind;
  const [first, last] = [parts[0]?.key ?? "", parts.at(-1)?.key ?? ""];
  if (isPeople(last)) return parts.length > 2 ? "organization" : "group";
  if (parts.length > 1) {
    if (isGivenName(first) && !isStrongHead(last)) return "person";
    const head = headOf(parts);
    if (eventHeads.has(head)) return "event";
    if (documentHeads.has(head)) return "document";
    if (organizationHeads.has(head)) return "organization";
    if (outletHeads.has(last)) return "outlet";
    if (placeHeads.has(head) || (placeOpeners.has(first) && !isGivenName(last))) return "place";
  }
  if (parts.length === 1 && parts[0]?.shape === "upper" && key.length <= 6) return "organization";
  if (parts.length === 1 && eventHeads.has(key)) return "event";
  return parts.length === 1 && isGivenName(key) ? "person" : null;
}

function isStrongHead(key: string): boolean {
  return [organizationHeads, documentHeads, eventHeads, placeHeads, outletHeads].some((list) => list.has(key));
}

/** The noun that says the kind: the word before "of" or "for", else the last. */
function headOf(parts: readonly Word[]): string {
  const small = parts.findIndex((w) => w.key === "of" || w.key === "for" || w.key === "on");
  const before = parts[small - 1]?.key ?? "";
  return small > 0 && isStrongHead(before) ? before : (parts.at(-1)?.key ?? "");
}

export type Votes = Record<"person" | "organization" | "place", number>;

const saying: ReadonlySet<string> = new Set(
  "said says told added insisted argued replied wrote tweeted who whose recalled joked testified explained quipped".split(
    " ",
  ),
);
const placing: ReadonlySet<string> = new Set([
  "in",
  "near",
  "from",
  "into",
  "across",
  "outside",
  "inside",
  "throughout",
]);

/** What one occurrence's neighbours say. Scores are rough odds, chosen on CrossNER's and re3d's train parts. */
export function voteAt(words: readonly Word[], part: NamePart, votes: Votes): void {
  const [before, after] = [words[part.from - 1], words[part.to]];
  const last = words[part.to - 1];
  if (part.titled !== null) votes.person += 5;
  if (after !== undefined && saying.has(after.key)) votes.person += 2;
  if (after?.shape === "number" && after.gap === ", " && /^\d{2}$/.test(after.text)) votes.person += 4;
  if (before !== undefined && placing.has(before.key)) votes.place += before.key === "in" ? 3 : 2;
  if (before?.key === "the" && before.gap !== "") votes.organization += 2;
  if (last !== undefined && !last.isPossessive && after?.shape === "lower" && isRoleNoun(after.key))
    votes.organization += 3;
  if (last?.isPossessive === true && after !== undefined && bodyOrLeader.has(after.key)) votes.organization += 2;
}

const bodyOrLeader: ReadonlySet<string> = new Set([
  "leader",
  "leaders",
  "leadership",
  "military",
  "armed",
  "political",
  "fighters",
]);

function isRoleNoun(key: string): boolean {
  const single = key.endsWith("s") ? key.slice(0, -1) : key;
  return offices.has(single) || people.has(single) || bodyNouns.has(single);
}

/** The kind that the votes give; several words are a person, and one word is, unless something speaks against it. */
export function kindByVotes(votes: Votes, count: number): ActorKind {
  const ranked = (["person", "organization", "place"] as const).toSorted((a, b) => votes[b] - votes[a]);
  const [best = "person"] = ranked;
  if (votes[best] > 0) return best;
  return count > 3 ? "organization" : "person";
}
