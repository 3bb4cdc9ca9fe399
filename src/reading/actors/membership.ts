// Membership: the body that a person speaks for, leads, founded or is a member of, as one of their roles names it:
// "spokesman for the Cargo Union", "Cargo Union leader". What a role only stands towards ("a critic of", "ambassador
// to") is none.
import { affiliations } from "../../language/en/role-nouns.ts";
import type { Role } from "../../schema/actor.ts";
import type { Span } from "../../schema/span.ts";
import { nounOf } from "../mentions/descriptions.ts";
import { lastStartingBy } from "../mentions/quoted.ts";
import type { Word } from "../mentions/scan.ts";
import { withoutArticle } from "./descriptions.ts";
import type { Figure, Finding } from "./figure.ts";
import { type Place, placesWithin, type Scene } from "./scene.ts";

export interface Membership {
  readonly name: string;
  /** The body as an actor; null where its words stand for nobody certain. */
  readonly body: Figure | null;
  readonly span: Span;
}

/**
 * For each person the body of their first role that tells one.
 *
 * @example "Cargo Union spokeswoman Tamsin Oduya", "Bram Ilesanmi, a founder of the Cargo Union,": the Cargo Union
 * @example not: "Jonas Tekle, a critic of the Cargo Union,", "the ambassador to the United Nations"
 */
export function findMemberships(scene: Scene, findings: readonly Finding[]): ReadonlyMap<Figure, Membership> {
  const found = new Map<Figure, Membership>();
  for (const figure of new Set(findings.map((finding) => finding.figure))) {
    if (figure === null || figure.kind !== "person") continue;
    for (const role of figure.roles) {
      const membership = membershipIn(role, scene, findings);
      if (membership === null || membership.body === figure) continue;
      found.set(figure, membership);
      break;
    }
  }
  return found;
}

function membershipIn({ span }: Role, scene: Scene, findings: readonly Finding[]): Membership | null {
  const words = scene.regions[lastStartingBy(scene.starts, span.start)]?.words ?? [];
  const head = headWithin(words, span);
  if (head === null) return null;
  const [from, to] = placesWithin(scene, span);
  const bodies = Array.from({ length: to - from }, (_, index) => from + index).filter((at) =>
    isBody(scene.places[at], span),
  );
  const at =
    bodies.find((one) => isObject(scene.places[one], words, head)) ??
    bodies.findLast((one) => isBefore(scene.places[one], words, head));
  const place = at === undefined ? undefined : scene.places[at];
  if (at === undefined || place === undefined) return null;
  const { mention } = place;
  const body = findings[at]?.figure ?? null;
  const name = body?.name ?? withoutArticle(scene.text.slice(mention.span.start, mention.span.end));
  return { name, body, span: mention.span };
}

/** The word in a role that says how someone belongs: the first of its kind that no other follows. */
function headWithin(words: readonly Word[], span: Span): number | null {
  for (let at = Math.max(0, lastStartingBy(words, span.start)); (words[at]?.end ?? span.end + 1) <= span.end; at++)
    if (isAffiliation(words[at]) && !isAffiliation(words[at + 1])) return at;
  return null;
}

function isAffiliation(word: Word | undefined): boolean {
  return word !== undefined && !word.isPossessive && affiliations.has(nounOf(word.key)?.head ?? word.key);
}

function isBody(place: Place | undefined, span: Span): place is Place {
  if (place === undefined || place.mention.form === "pronoun" || place.mention.span.end > span.end) return false;
  return /^(?:organization|group|outlet)$/.test(place.mention.kind);
}

/** Words between a role and its body: "member of the [small] Cargo Union". */
const BETWEEN = 4;

function isObject(place: Place | undefined, words: readonly Word[], head: number): boolean {
  if (place === undefined || place.from <= head || place.from - head > BETWEEN) return false;
  return /^(?:of|for|at|with|in|from)$/.test(words[head + 1]?.key ?? "");
}

function isBefore(place: Place | undefined, words: readonly Word[], head: number): boolean {
  if (place === undefined || place.to > head || head - place.to > BETWEEN) return false;
  return words
    .slice(place.to, head)
    .every((word) => /^['’]? $/.test(word.gap) && !/^(?:of|for|to|and)$/.test(word.key));
}
