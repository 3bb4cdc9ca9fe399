// Joined parts: told names that a network broke at a small word inside, "Popular Front" and "Liberation of Oru" of "Popular
// Front for the Liberation of Oru", or at the group that owns them, "Oru People" and "Liberation Front". Promise: pure; in text
// order; two names that a list only sets side by side stay two.
import { nameOwners, organizationHeads, realmHeads } from "../../language/en/bodies.ts";
import { functionWords, openers } from "../../language/en/name-stops.ts";
import { NAME_KINDS } from "../told-name.ts";
import { isNameWord } from "./runs.ts";
import type { Word } from "./scan.ts";
import type { ToldPart } from "./told-parts.ts";

/**
 * The parts with those joined that are one name.
 *
 * @example "Popular Front" for the "Liberation of Oru"; "Social Democratic" and "Mill Party"; "Crown Colony" of "Oru"
 * @example "Oru People" 's "Liberation Front"; not: "Oru" 's "Liberation Front": a land's
 * @example not: "Mill Party" and "Water League": two bodies; "Mill Party" of "Oduya": a person's
 */
export function joinedParts(parts: readonly ToldPart[]): readonly ToldPart[] {
  const joined: ToldPart[] = [];
  for (const told of parts) {
    const part = withOwner(told);
    while (part !== told && joined.at(-1)?.region === part.region && (joined.at(-1)?.to ?? 0) > part.from) joined.pop();
    const before = joined.at(-1);
    const whole = before === undefined ? null : oneOf(before, part);
    if (whole === null) joined.push(part);
    else joined[joined.length - 1] = whole;
  }
  return joined;
}

/** A body's name with the group in its middle, and with the names before that: "Front" of "Oru Farmers' Front". */
function withOwner(part: ToldPart): ToldPart {
  const { words } = part.region;
  const [owner, first, head] = [words[part.from - 1], words[part.from], words[part.to - 1]];
  if (owner?.isPossessive !== true || owner.shape !== "title" || !nameOwners.has(owner.key)) return part;
  if (!/^['’]? $/u.test(first?.gap ?? "") || !organizationHeads.has(head?.key ?? "")) return part;
  let from = part.from - 1;
  while (part.to - from < LONGEST && words[from]?.gap === " " && isOfName(words, from - 1)) from -= 1;
  const start = words[from]?.start ?? part.start;
  return { ...part, start, from, key: keyOf(words, from, part.to), kinds: ORGANIZATION };
}

/** Whether a word before the group is the name's, as "Oru" in "Oru People's Front" is and in "Oru's People's Front" is not. */
function isOfName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.isPossessive || functionWords.has(word.key) || openers.has(word.key)) return false;
  return isNameWord(words, at) && word.key !== "the";
}

const ORGANIZATION: readonly number[] = NAME_KINDS.map((kind) => Number(kind === "organization"));

/** Words of the longest name: a list of a hundred bodies is not one. */
const LONGEST = 12;

function oneOf(first: ToldPart, second: ToldPart): ToldPart | null {
  if (first.region !== second.region || second.from <= first.to || second.to - first.from > LONGEST) return null;
  const { words } = first.region;
  const small = words.slice(first.to, second.from);
  if (![...small, words[second.from]].every((word) => word?.gap === " ")) return null;
  const last = words[first.to - 1];
  if (last === undefined || last.isPossessive || last.end !== first.end) return null;
  const link = small.map(({ key }) => key).join(" ");
  if (isLinked(first, second, link, last)) return whole(first, second, first.kinds);
  const closing = words[second.to - 1]?.key ?? "";
  const isShared = link === "and" && isBody(first) && isBody(second) && ADJECTIVE.test(last.key);
  return isShared && bands.has(closing) ? whole(first, second, second.kinds) : null;
}

/** A body's purpose, or the place that a realm is called by. */
function isLinked(first: ToldPart, second: ToldPart, link: string, last: Word): boolean {
  if (isOf(second, "person")) return false;
  if (/^for(?: the)?$/.test(link)) return isBody(first) && isBody(second) && organizationHeads.has(last.key);
  return /^of(?: the)?$/.test(link) && realmHeads.has(last.key) && isOf(second, "place");
}

function whole(first: ToldPart, second: ToldPart, kinds: readonly number[]): ToldPart {
  const [from, to] = [first.from, second.to];
  const key = keyOf(first.region.words, from, to);
  return { ...first, end: second.end, to, key, kinds, chance: Math.max(first.chance, second.chance) };
}

function keyOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ key }) => key)
    .join(" ");
}

const ADJECTIVE = /(?:ic|al|ist|ian|ive)$/;
const bands: ReadonlySet<string> = new Set(
  "party union league front movement alliance coalition federation".split(" "),
);

function isBody(part: ToldPart): boolean {
  return isOf(part, "organization");
}

function isOf({ kinds }: ToldPart, kind: (typeof NAME_KINDS)[number]): boolean {
  return kinds.indexOf(Math.max(...kinds)) === NAME_KINDS.indexOf(kind);
}
