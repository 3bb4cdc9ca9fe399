// Voices: for each attribution its speaker with how the text names them, its addressee, channel and sourcing grade;
// and, once the speakers are known, whom "I" stands for inside their words.

import { pronouns } from "../../language/en/pronouns.ts";
import { seats } from "../../language/en/states.ts";
import type { Channel, Sourcing, SpeakerBasis } from "../../schema/attribution.ts";
import { overlaps, type Span } from "../../schema/span.ts";
import { lastStartingBy } from "../mentions/quoted.ts";
import type { FoundAttribution } from "../reader.ts";
import { type Basis, gradeSources } from "../sourcing.ts";
import { findAddressee, findChannel } from "./channels.ts";
import { type Figure, type Finding, newFigure } from "./figure.ts";
import { tieFirstAndSecond } from "./first-and-second.ts";
import { isCoordination } from "./joint.ts";
import type { Resolution } from "./resolve.ts";
import { insideOf, type Scene } from "./scene.ts";

export interface Speaking {
  readonly speaker: Figure | null;
  readonly speakerBasis: SpeakerBasis | null;
  readonly addressee: Figure | null;
  readonly sourcing: Sourcing;
  readonly channel: Channel | null;
}

export interface Voices {
  readonly speakings: readonly Speaking[];
  /** The findings of the resolution, with first persons tied to the speakers. */
  readonly findings: readonly Finding[];
}

type Said = Pick<Speaking, "speaker" | "speakerBasis">;
const nobody: Said = { speaker: null, speakerBasis: null };

export function giveVoices(scene: Scene, found: readonly FoundAttribution[], resolution: Resolution): Voices {
  const said: Said[] = [];
  const states = new Map(
    resolution.findings.flatMap(({ figure }) => (figure?.kind === "state" ? [[figure.name, figure]] : [])),
  );
  for (const [index, one] of found.entries())
    said.push(speakerOf({ scene, found, resolution, said, states, index }, one));
  for (const [index, one] of found.entries()) {
    if (isFirstPerson(scene, resolution.heads[index] ?? null)) {
      const parent = one.parent === null ? nobody : (said[one.parent] ?? nobody);
      if (parent.speaker !== null) said[index] = { speaker: parent.speaker, speakerBasis: "pronoun" };
    }
  }
  const bases = found.map((one, index) => groundOf({ scene, resolution, index }, one, said[index] ?? nobody));
  const grades = gradeSources(bases, scene);
  const speakings = found.map((one, index) => ({
    ...speakingOf({ scene, resolution, index }, one, said[index] ?? nobody),
    sourcing: grades[index] ?? { grade: "unstated" as const },
  }));
  return { speakings, findings: tieFirstAndSecond(scene, found, resolution.findings, speakings) };
}

interface Hearing {
  readonly scene: Scene;
  readonly found: readonly FoundAttribution[];
  readonly resolution: Resolution;
  /** Speakers of the attributions before this one. */
  readonly said: readonly Said[];
  /** By name, so that a capital finds the state it speaks for. */
  readonly states: Map<string, Figure>;
  readonly index: number;
}

function speakerOf(hearing: Hearing, one: FoundAttribution): Said {
  const { scene, resolution, index } = hearing;
  const head = resolution.heads[index] ?? null;
  if (head !== null) {
    const place = scene.places[head];
    const finding = resolution.findings[head];
    if (place === undefined || finding === undefined || finding.figure === null) return nobody;
    const joint = jointSpeaker(hearing, head, one);
    if (joint !== null) return { speaker: joint, speakerBasis: "named" };
    return { speaker: behind(finding.figure, hearing), speakerBasis: basisOf(hearing, one, head) };
  }
  const [source] = one.source;
  if (source === undefined) return carried(hearing, one);
  const figure = resolution.unmentioned.get(index) ?? null;
  return figure === null ? nobody : { speaker: figure, speakerBasis: "described" };
}

/** How a source names its head: by name too where the name follows the description: "its envoy, Tamsin Oduya". */
function basisOf({ scene, resolution }: Hearing, one: FoundAttribution, head: number): SpeakerBasis {
  const place = scene.places[head];
  if (place?.mention.form !== "description") return place?.mention.form === "pronoun" ? "pronoun" : "named";
  const figure = resolution.findings[head]?.figure ?? null;
  const source = one.source.find((span) => overlaps(span, place.mention.span));
  for (let at = head + 1; source !== undefined && at < scene.places.length; at++) {
    const other = scene.places[at]?.mention;
    if (other === undefined || other.span.start >= source.end) break;
    if (other.form === "name" && resolution.findings[at]?.figure === figure) return "named";
  }
  return "described";
}

/** "Paris denied it": a seat of government speaks for its state; as a place it stays what it is. */
function stateBehind(figure: Figure, states: Map<string, Figure>): Figure {
  const name = figure.kind === "place" ? seats.get(figure.name.toLowerCase()) : undefined;
  if (name === undefined) return figure;
  const state =
    states.get(name) ?? newFigure({ name, kind: "state", isNamed: true, isMany: false, first: figure.first });
  states.set(name, state);
  return state;
}

/** Of several, the states behind each. */
function behind(figure: Figure, { states, resolution }: Hearing): Figure {
  if (figure.parts === undefined) return stateBehind(figure, states);
  const parts = figure.parts.map((part) => stateBehind(part, states));
  return parts.every((part, at) => part === figure.parts?.[at]) ? figure : resolution.joints.of(parts, figure.first);
}

/** "Oduya and Tekle said": both speak, so the speaker is an actor of two, never only the first. */
function jointSpeaker({ scene, resolution, states }: Hearing, head: number, one: FoundAttribution): Figure | null {
  const source = one.source.find((s) => s.end >= (scene.places[head]?.mention.span.end ?? 0));
  const figures: Figure[] = [];
  let reached = -1;
  for (let at = head; source !== undefined && at < scene.places.length; at++) {
    const { mention } = scene.places[at] ?? {};
    const figure = resolution.findings[at]?.figure ?? null;
    if (mention === undefined || mention.span.end > source.end) break;
    if (at === head && (figure === null || figure.kind === "document")) return null;
    // "Oduya, the envoy, and Tekle": what says who she is stands between the two and parts them no more than a comma.
    if (figure !== null && figure === figures.at(-1) && mention.form === "description") reached = mention.span.end;
    if (figure === null || figure.kind === "document" || figures.includes(figure) || resolution.parts.has(at)) continue;
    if (reached >= 0 && !isCoordination(scene.text.slice(reached, mention.span.start))) continue;
    figures.push(stateBehind(figure, states));
    reached = mention.span.end;
  }
  const [first, second] = figures;
  if (
    first === undefined ||
    second === undefined ||
    source === undefined ||
    !/ and /.test(scene.text.slice(source.start, source.end))
  )
    return null;
  return resolution.joints.of(figures, source.start);
}

/** A quotation with neither source nor cue goes on with who was quoted just before, in this paragraph or the last. */
function carried({ scene, found, said, index }: Hearing, one: FoundAttribution): Said {
  const before = found[index - 1];
  const [here, there] = [one.content[0], before?.content.at(-1)];
  if (one.kind !== "direct" || one.cue.length > 0 || before === undefined || here === undefined || there === undefined)
    return nobody;
  if (before.kind === "indirect" || paragraphOf(scene, here) - paragraphOf(scene, there) > 1) return nobody;
  const { speaker = null } = said[index - 1] ?? nobody;
  return speaker === null ? nobody : { speaker, speakerBasis: "carried" };
}

function paragraphOf(scene: Scene, span: Span): number {
  return lastStartingBy(scene.starts, span.start);
}

function isFirstPerson(scene: Scene, head: number | null): boolean {
  const place = head === null ? undefined : scene.places[head];
  const form = place?.mention.form === "pronoun" ? pronouns.get(place.region.words[place.from]?.key ?? "") : undefined;
  return form?.person === 1 && form.number === "one";
}

interface Looking {
  readonly scene: Scene;
  readonly resolution: Resolution;
  readonly index: number;
}

function speakingOf({ scene, resolution }: Looking, one: FoundAttribution, said: Said): Omit<Speaking, "sourcing"> {
  const addressed = findAddressee(one, scene);
  const addressee = addressed === null ? undefined : scene.places[addressed];
  const finding = addressed === null ? undefined : resolution.findings[addressed];
  return { ...said, addressee: finding?.figure ?? null, channel: findChannel(one, addressee ?? null, scene) };
}

/** What the grade of an attribution rests on. */
function groundOf({ scene, resolution, index }: Looking, one: FoundAttribution, said: Said): Basis {
  const head = resolution.heads[index] ?? null;
  return {
    figure: said.speaker,
    source: one.source[0] ?? null,
    cue: one.cue,
    content: one.content,
    around: aroundSource(scene, one),
    isIntroduced: head !== null && !isPlural(scene, head) && !(said.speaker === null && isFirstPerson(scene, head)),
  };
}

/** "they", "we": more than one, whom the report need not have named. */
function isPlural(scene: Scene, at: number): boolean {
  const place = scene.places[at];
  return (
    place?.mention.form === "pronoun" && pronouns.get(place.region.words[place.from]?.key ?? "")?.number === "many"
  );
}

/** Longest stretch around a source in which its anonymity may be told. */
const MOST_AROUND = 400;

function aroundSource(scene: Scene, one: FoundAttribution): Span {
  const source = one.source[0] ?? one.cue[0] ?? { start: 0, end: 0 };
  const sentence = scene.sentences[insideOf(scene.sentences, source.start)] ?? source;
  return {
    start: Math.max(sentence.start, source.start - MOST_AROUND),
    end: Math.max(source.end, Math.min(sentence.end, source.end + MOST_AROUND)),
  };
}
