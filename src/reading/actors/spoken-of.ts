// Spoken of: whom someone's words tell of as of another, so that they are not whoever says them: a "him" and the names in quoted words,
// and "an official" with whom reported ones begin. Promise: bounded by the mentions in the words.
import { pronouns } from "../../language/en/pronouns.ts";
import type { FoundAttribution } from "../reader.ts";
import type { Figure, Finding } from "./figure.ts";
import { insideOf, type Place, placesWithin, type Scene } from "./scene.ts";

/** What is said by the source that each place heads. */
export function saidBy(
  found: readonly FoundAttribution[],
  heads: readonly (number | null)[],
): ReadonlyMap<number, readonly FoundAttribution[]> {
  const said = new Map<number, FoundAttribution[]>();
  for (const [index, one] of found.entries()) {
    const head = heads[index] ?? null;
    if (head !== null) said.set(head, [...(said.get(head) ?? []), one]);
  }
  return said;
}

/**
 * Whom some words speak of as of somebody else.
 *
 * @param findingAt what is known of a place so far
 * @example "him" of “I never doubted him,” he said
 * @example not: "me" and "we", "an old man" of “I am an old man,” he said
 */
export function spokenOfIn(
  said: readonly FoundAttribution[],
  scene: Scene,
  findingAt: (place: number) => Finding | undefined,
): ReadonlySet<Figure> {
  const others = new Set<Figure>();
  for (const { kind, content } of said)
    for (const span of content) {
      const [from, to] = placesWithin(scene, span);
      for (let i = from; i < Math.min(to, from + MOST_SPOKEN_OF); i++) {
        const [place, finding] = [scene.places[i], findingAt(i)];
        if (place === undefined || finding === undefined || finding.figure === null) continue;
        const isQuoted = kind !== "indirect" && place.quotation !== -1;
        const isOther = isQuoted
          ? isSpokenOf(place, finding.figure)
          : place.mention.span.start === span.start && isSomeone(place);
        if (isOther && finding.confidence >= SURE_OTHER) others.add(finding.figure);
      }
    }
  return others;
}

const MOST_SPOKEN_OF = 60;
const SURE_OTHER = 0.6;

/** "An official had told her, she said": nobody begins with himself as an official. */
function isSomeone({ mention, region, from }: Place): boolean {
  return mention.form === "description" && /^(?:an?|one|some|another)$/.test(region.words[from]?.key ?? "");
}

/** "him" in one's own words is somebody else, and so is whoever they name. */
function isSpokenOf({ mention, region, from }: Place, { isNamed }: Figure): boolean {
  // "a man who tells the truth" may well be the speaker, as the report sees it.
  if (mention.form !== "pronoun") return mention.kind === "person" && (mention.form === "name" || !isNamed);
  const form = pronouns.get(region.words[from]?.key ?? "");
  return form?.person === 3 && (form.gender === "male" || form.gender === "female");
}

/** For a place inside quoted words, the head of their source, by a binary search over all contents. */
export function speakerHeads(
  found: readonly FoundAttribution[],
  heads: readonly (number | null)[],
): (place: Place) => number | null {
  const contents = found
    .flatMap(({ kind, content }, index) => (kind === "indirect" ? [] : content.map((span) => ({ ...span, index }))))
    .toSorted((a, b) => a.start - b.start);
  return (place) => {
    if (place.quotation === -1) return null;
    const content = contents[insideOf(contents, place.mention.span.start)];
    return content === undefined ? null : (heads[content.index] ?? null);
  };
}
