// brat stand-off (https://brat.nlplab.org/standoff.html) → the attributions that people marked: content with the source and cue that
// relations or an event tie to it, and the speaker where a note, an attribute or a normalization names one. Promise: an annotation whose offsets do not give its own words is named with its line and left out.
import { AttributionKind, AttributionStatus, SourcingGrade } from "../schema/attribution.ts";
import type { Span } from "../schema/span.ts";
import { type SaidSpeaker, speakerOn } from "./brat-speaker.ts";
import { type BadLine, type HumanAttribution, kindOfWords } from "./human.ts";
import { type Offsets, offsetsIn } from "./offsets.ts";

export interface BratReport {
  readonly attributions: readonly HumanAttribution[];
  readonly bad: readonly BadLine[];
}

type Role = "content" | "source" | "cue";

const ROLES: ReadonlyMap<string, Role> = new Map([
  ["content", "content"],
  ["source", "source"],
  ["speaker", "source"],
  ["cue", "cue"],
]);

interface Entity {
  readonly role: Role;
  readonly spans: readonly Span[];
}

/** @param text the .txt that the annotations stand beside */
export function readBrat(annotations: string, text: string): BratReport {
  const entities = new Map<string, Entity>();
  const ties: (readonly string[])[] = [];
  const facts = new Map<string, string[]>();
  const speakers = new Map<string, SaidSpeaker>();
  const bad: BadLine[] = [];
  const offsets = offsetsIn(text);
  for (const [at, line] of annotations.split(/\r?\n/).entries()) {
    const [id = "", what = "", words = ""] = line.split("\t");
    if (id.startsWith("T")) {
      const entity = entityIn(what, words, { offsets, text });
      if (typeof entity === "string") bad.push({ line: at + 1, why: entity });
      else if (entity !== null) entities.set(id, entity);
      continue;
    }
    const named = speakerOn(line);
    if (named !== null && !(speakers.get(named.of)?.isCoders ?? false)) speakers.set(named.of, named);
    if (/^[RE]/.test(id)) ties.push([...what.matchAll(/:(T\d+)/g)].flatMap(([, ref]) => ref ?? []));
    else if (/^[AM]/.test(id)) {
      const [, of = "", value = ""] = what.split(" ");
      facts.set(of, [...(facts.get(of) ?? []), value]);
    }
  }
  const attributions = [...entities].flatMap(([id, entity]): readonly HumanAttribution[] => {
    if (entity.role !== "content") return [];
    const tied = tiedTo(id, ties);
    const spansOf = (role: Role): readonly Span[] =>
      tied.flatMap((one) => {
        const other = entities.get(one);
        return other?.role === role ? other.spans : [];
      });
    const words = entity.spans.map(({ start, end }) => text.slice(start, end)).join(" ");
    return [
      {
        ...{ source: spansOf("source"), cue: spansOf("cue"), content: entity.spans },
        ...factsOf(facts.get(id) ?? [], words),
        ...{ speaker: speakerOf([id, ...tied], { entities, speakers, text }), note: null },
      },
    ];
  });
  return { attributions, bad };
}

interface Known {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly speakers: ReadonlyMap<string, SaidSpeaker>;
  readonly text: string;
}

/**
 * Whom the coder names, by a line about the content or the source. What Parley itself wrote there counts only where the source is no
 * name: a coder who moves the source to another name need not have touched the note.
 */
function speakerOf(pieces: readonly string[], { entities, speakers, text }: Known): HumanAttribution["speaker"] {
  const said = pieces.flatMap((one) => (entities.get(one)?.role === "cue" ? [] : (speakers.get(one) ?? [])));
  const isNamed = pieces
    .flatMap((one) => (entities.get(one)?.role === "source" ? (entities.get(one)?.spans ?? []) : []))
    .some(({ start, end }) => /\p{Lu}\p{Ll}/u.test(text.slice(start, end)));
  const chosen = said.find(({ isCoders }) => isCoders) ?? (isNamed ? undefined : said[0]);
  return chosen === undefined ? null : { name: chosen.name.slice(0, 500), kind: chosen.kind };
}

/** By way of one relation or event; an event's cue may be what ties the others. */
function tiedTo(id: string, ties: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(ties.filter((tie) => tie.includes(id)).flat())];
}

function factsOf(values: readonly string[], words: string): Pick<HumanAttribution, "kind" | "status" | "grade"> {
  const one = <Value extends string>(known: readonly Value[], otherwise: Value): Value =>
    known.find((value) => values.includes(value)) ?? otherwise;
  return {
    kind: one(AttributionKind.options, kindOfWords(words)),
    status: one(AttributionStatus.options, "said"),
    grade: one(SourcingGrade.options, "unstated"),
  };
}

/** `Content 12 30;45 60` with its words; null for a type that is no part of an attribution. */
function entityIn(
  what: string,
  words: string,
  { offsets, text }: { readonly offsets: Offsets; readonly text: string },
): Entity | string | null {
  const [type = "", ...rest] = what.split(" ");
  const role = ROLES.get(type.toLowerCase());
  if (role === undefined) return null;
  const spans: Span[] = [];
  for (const place of rest.join(" ").split(";")) {
    const [start = Number.NaN, end = Number.NaN] = place.split(" ").map(Number);
    const span = offsets.spanOf(start, end);
    if (typeof span === "string") return span;
    spans.push(span);
  }
  const found = spans.map(({ start, end }) => text.slice(start, end)).join(" ");
  return found === words ? { role, spans } : `its words do not stand at ${rest.join(" ")}`;
}
