// brat stand-off (https://brat.nlplab.org/standoff.html) → the attributions that people marked: content with the source and cue that
// relations or an event tie to it. Promise: an annotation whose offsets do not give its own words is named with its line and left out.
import { AttributionKind, AttributionStatus, SourcingGrade } from "../schema/attribution.ts";
import type { Span } from "../schema/span.ts";
import { type BadLine, type HumanAttribution, kindOfWords } from "./human.ts";
import { type Offsets, offsetsIn } from "./offsets.ts";

export interface BratReport {
  readonly attributions: readonly HumanAttribution[];
  readonly bad: readonly BadLine[];
}

type Role = "content" | "source" | "cue";

interface Entity {
  readonly role: Role;
  readonly spans: readonly Span[];
}

/** @param text the .txt that the annotations stand beside */
export function readBrat(annotations: string, text: string): BratReport {
  const entities = new Map<string, Entity>();
  const ties: (readonly string[])[] = [];
  const facts = new Map<string, string[]>();
  const bad: BadLine[] = [];
  const offsets = offsetsIn(text);
  for (const [at, line] of annotations.split(/\r?\n/).entries()) {
    const [id = "", what = "", words = ""] = line.split("\t");
    if (id.startsWith("T")) {
      const entity = entityIn(what, words, { offsets, text });
      if (typeof entity === "string") bad.push({ line: at + 1, why: entity });
      else if (entity !== null) entities.set(id, entity);
    } else if (/^[RE]/.test(id)) ties.push([...what.matchAll(/:(T\d+)/g)].flatMap(([, ref]) => ref ?? []));
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
        ...{ speaker: null, note: null },
      },
    ];
  });
  return { attributions, bad };
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
  const role = (["content", "source", "cue"] as const).find((one) => type.toLowerCase() === one);
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
