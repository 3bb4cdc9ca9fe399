// Sources: the mention at the head of an attribution's source, and the speaker behind it.
import { instruments } from "../../language/en/channels.ts";
import { functionWords } from "../../language/en/name-stops.ts";
import { pronouns, relatives } from "../../language/en/pronouns.ts";
import { contains, type Span } from "../../schema/span.ts";
import { nounOf } from "../mentions/descriptions.ts";
import type { FoundAttribution } from "../reader.ts";
import { firstPlaceFrom, type Place, placesWithin, type Scene } from "./scene.ts";

/** Index of the place at the head of a source; null where no mention is. `isPart` marks mentions inside titles. */
export function sourceHead(found: FoundAttribution, scene: Scene, isPart: (place: number) => boolean): number | null {
  for (const span of found.source) {
    const head = relativeHead(span, scene) ?? headWithin(span, scene, isPart) ?? headBehind(span, scene);
    if (head !== null) return beforePreposition(head, span, scene);
  }
  return null;
}

/** "who", "which": the mention just before. */
function relativeHead(span: Span, scene: Scene): number | null {
  const text = scene.text.slice(span.start, span.end).toLowerCase();
  if (!relatives.has(text)) return null;
  const at = firstPlaceFrom(scene, span.start) - 1;
  const place = scene.places[at];
  if (place === undefined) return null;
  const between = scene.text.slice(place.mention.span.end, span.start);
  return between.length <= 60 && !/[.!?;\n]/.test(between) ? at : null;
}

/** A reader may cut a source short before its name: "Water minister" of "Water minister Oduya". */
function headBehind(span: Span, scene: Scene): number | null {
  const at = firstPlaceFrom(scene, span.end);
  const place = scene.places[at];
  if (place?.mention.form !== "name" || place.mention.kind !== "person" || place.mention.span.start !== span.end + 1)
    return null;
  const title = place.region.words[place.from - 1];
  return title !== undefined && nounOf(title.key)?.kind === "person" ? at : null;
}

/** Or begin it too late: "Oro" of "a union leader in Oro". The place where someone is does not speak for them. */
function beforePreposition(head: number, span: Span, scene: Scene): number {
  const place = scene.places[head];
  const owner = scene.places[head - 1];
  if (place?.mention.kind !== "place" || place.mention.span.start > span.start + 4) return head;
  if (owner?.mention.kind !== "person" || owner.region !== place.region || owner.mention.form === "pronoun")
    return head;
  const between = place.region.words.slice(owner.to, Math.min(place.from, owner.to + 3)).map((w) => w.key);
  return /^(?:in|from|at|of)(?: the)?$/.test(between.join(" ")) && owner.to + between.length === place.from
    ? head - 1
    : head;
}

function headWithin(span: Span, scene: Scene, isPart: (place: number) => boolean): number | null {
  const [from, to] = placesWithin(scene, span);
  const owner: number | null = null;
  for (let at = from; at < to; at++) {
    const place = scene.places[at];
    if (place === undefined || isPart(at) || isModifier(place, span)) continue;
    if (!owns(place, span)) return startsLate(place, span, scene) ? owner : at;
    if (owner === null && ownsInstrument(place, span)) return at;
  }
  return owner;
}

/** A name before a common noun is not who speaks: "Marenn" in "the Marenn sanctions". */
function isModifier(place: Place, span: Span): boolean {
  const next = place.region.words[place.to];
  if (place.mention.form !== "name" || next === undefined || next.end > span.end || next.gap !== " ") return false;
  return next.shape === "lower" && !functionWords.has(next.key) && !pronouns.has(next.key) && !/ly$/.test(next.key);
}

/**
 * A mention deep inside a source is not its head: "a plan that would help Marenn". What stands before the head is only
 * a title ("Secretary of State") or a description that a comma closes.
 */
function startsLate(place: Place, span: Span, scene: Scene): boolean {
  const before = scene.text.slice(span.start, place.mention.span.start);
  if (/,\s*$/.test(before) || !/(?:^|\s)\p{Ll}{4,}/u.test(before.replaceAll(/\b(?:with|from|former)\b/g, "")))
    return false;
  return /\b(?:who|which|that|of|for|from|with|by|in|on|at|to|against|about|including)\b/i.test(before);
}

/** Whether a mention only owns what the source is about: "Marenn's" in "Marenn's rivals", "his" in "his account". */
function owns(place: Place, span: Span): boolean {
  const last = place.region.words[place.to - 1];
  const next = place.region.words[place.to];
  if (next === undefined || next.start >= span.end) return false;
  if (place.mention.form === "pronoun") return /^(?:his|her|its|their|my|our)$/i.test(last?.text ?? "");
  return last?.isPossessive === true && contains(span, place.mention.span);
}

function ownsInstrument(place: Place, span: Span): boolean {
  const { words } = place.region;
  for (let at = place.to; at < place.to + 6; at++) {
    const word = words[at];
    if (word === undefined || word.start >= span.end) return false;
    if (instruments.has(word.key)) return true;
  }
  return false;
}
