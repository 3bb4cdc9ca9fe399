// Sources: the mention at the head of an attribution's source, and the speaker behind it.
import { instruments } from "../../language/en/channels.ts";
import { functionWords } from "../../language/en/name-stops.ts";
import { pronouns, relatives } from "../../language/en/pronouns.ts";
import { contains, overlaps, type Span } from "../../schema/span.ts";
import { nounOf } from "../mentions/descriptions.ts";
import type { FoundAttribution } from "../reader.ts";
import { type Core, coreOf } from "./core.ts";
import { titleStart } from "./roles.ts";
import { firstPlaceFrom, type Place, placesWithin, type Scene } from "./scene.ts";

/** Index of the place at the head of a source; null where no mention is. `isPart` marks mentions inside titles. */
export function sourceHead(found: FoundAttribution, scene: Scene, isPart: (place: number) => boolean): number | null {
  for (const span of found.source) {
    const head =
      relativeHead(span, scene) ?? headWithin(span, scene, { isPart, cue: found.cue }) ?? headBehind(span, scene);
    const earlier = head === null || isBehindPreposition(span, found, scene) ? beforeClause(span, scene) : null;
    if (earlier !== null) return earlier;
    if (head !== null) return beforePreposition(head, span, scene);
  }
  return null;
}

/** "who", "which", or a clause that begins so ("who led the talks then,"): the mention just before. */
function relativeHead(span: Span, scene: Scene): number | null {
  const text = scene.text.slice(span.start, span.end).toLowerCase();
  if (!relatives.has(text) && !/^(?:who|which)\s/.test(text)) return null;
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

/** Whether the word before a source is a preposition that is not part of the cue ("according to"). */
function isBehindPreposition(span: Span, { cue }: FoundAttribution, scene: Scene): boolean {
  const core = coreOf(span, scene);
  const before = core?.words[core.from - 1];
  return (
    before !== undefined && /^(?:in|at|on|near|since|as|for)$/.test(before.key) && !cue.some((c) => overlaps(c, before))
  );
}

/** Words back from a source to the relative pronoun of the clause that it stands in. */
const CLAUSE = 14;

/**
 * Or begin it in a clause that only describes who speaks: "the gate" of "the envoy, who had waited at the gate, said".
 * The place that the clause describes is the head.
 */
function beforeClause(span: Span, scene: Scene): number | null {
  const core = coreOf(span, scene);
  for (let at = core?.from ?? 0; core !== null && at > Math.max(0, core.from - CLAUSE); at--) {
    const [word, before] = [core.words[at], core.words[at - 1]];
    if (word === undefined || before === undefined) return null;
    const isRelative = /^(?:who|which|that)$/.test(before.key);
    if (!/^["”’]?,? $/.test(word.gap) || (word.gap.includes(",") && !isRelative)) return null;
    if (isRelative)
      return before.key === "that" && !finite.test(word.key) ? null : describedPlace(scene, before.start, at - 1);
  }
  return null;
}

/** Behind "that" only a verb tells a relative clause. */
const finite = /^(?:has|have|had|was|were|is|are|will|would|can|could|did|does|do|\p{L}{2,}ed)$/u;

/** The place that ends right before a relative pronoun; of "a member of the delegation who" it is the member. */
function describedPlace(scene: Scene, start: number, word: number): number | null {
  const at = firstPlaceFrom(scene, start) - 1;
  const [place, owner] = [scene.places[at], scene.places[at - 1]];
  if (place === undefined || place.to !== word || place.mention.span.end > start || start - place.mention.span.end > 3)
    return null;
  if (place.mention.kind === "person" || place.mention.kind === "group" || owner?.region !== place.region) return at;
  const between = place.region.words.slice(owner.to, Math.max(owner.to, place.from)).map((w) => w.key);
  return owner.mention.kind === "person" && /^(?:of|from|in|at|for|with)(?: the)?$/.test(between.join(" "))
    ? at - 1
    : at;
}

interface Bounds {
  readonly isPart: (place: number) => boolean;
  readonly cue: readonly Span[];
}

function headWithin(span: Span, scene: Scene, { isPart, cue }: Bounds): number | null {
  const core = coreOf(span, scene);
  const [from, to] = placesWithin(scene, span);
  for (let at = from; at < to; at++) {
    const place = scene.places[at];
    if (place === undefined || isPart(at) || isModifier(place, span)) continue;
    if (cue.some((c) => overlaps(c, place.mention.span))) continue;
    if (owns(place, span)) {
      if (ownsInstrument(place, span)) return at;
    } else if (core === null || place.from < core.to) return namedAtEnd(place, span, scene) ?? at;
    else if (isTitled(core, place) || isApposed(place)) return at;
    else if (place.mention.form === "name") return apposedBehind(scene, at + 1, to);
  }
  return null;
}

/** "An envoy for the straits, Tamsin Oduya": behind the straits the person who is named after a comma. */
function apposedBehind(scene: Scene, from: number, to: number): number | null {
  for (let at = from; at < to; at++)
    if (scene.places[at] !== undefined && isApposed(scene.places[at] as Place)) return at;
  return null;
}

/** "An expert on dams, Tamsin Oduya": a name after a comma that closes the source names the person described. */
function namedAtEnd(head: Place, span: Span, scene: Scene): number | null {
  if (head.mention.form !== "description" || head.mention.kind !== "person") return null;
  const at = firstPlaceFrom(scene, span.end) - 1;
  const last = scene.places[at];
  const isClosed =
    last !== undefined && last !== head && /^,?$/.test(scene.text.slice(last.mention.span.end, span.end));
  return isClosed && last.mention.span.start > head.mention.span.end && isApposed(last) ? at : null;
}

/** Before a person's name only the words of a title: "Ambassador to the United Nations Tamsin Oduya". */
function isTitled(core: Core, place: Place): boolean {
  if (place.mention.kind !== "person") return false;
  return core.words.slice(core.from, place.from).every((w) => w.shape !== "lower" || w.key.length < 4);
}

/** A name that a comma sets apart, with its rank: ", Colonel Tamsin Oduya". */
function isApposed(place: Place): boolean {
  if (place.mention.form !== "name" || place.mention.kind !== "person") return false;
  return place.region.words[titleStart(place.region.words, place.from)]?.gap === ", ";
}

/** A name before a common noun is not who speaks: "Marenn" in "the Marenn sanctions". */
function isModifier(place: Place, span: Span): boolean {
  const next = place.region.words[place.to];
  if (place.mention.form !== "name" || next === undefined || next.end > span.end || next.gap !== " ") return false;
  if (place.mention.kind === "outlet" && /^(?:media|newspaper|daily|news|television|radio|agency)$/.test(next.key))
    return false;
  return next.shape === "lower" && !functionWords.has(next.key) && !pronouns.has(next.key) && !/ly$/.test(next.key);
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
