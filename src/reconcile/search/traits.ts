// Reading → what a search may ask of its attributions. Pure.
import type { Traits } from "../../ledger/search.ts";
import type { Reading } from "../../schema/reading.ts";
import { overlaps, type Span } from "../../schema/span.ts";

/**
 * In their order. An attribution has an act where its words tell of one, or where saying it is one: "Orsay demanded that …" is a
 * REQUEST whatever it demands.
 */
export function traitsIn(reading: Reading): readonly Traits[] {
  const positions = new Map(reading.actors.map(({ id }, position) => [id as string, position]));
  const told = actsByAttribution(reading);
  return reading.attributions.map((one, position) => {
    const spans = [...one.source, ...one.cue, ...one.content];
    const to = one.addressee === null ? undefined : positions.get(one.addressee);
    return {
      position,
      start: Math.min(...spans.map(({ start }) => start)),
      end: Math.max(...spans.map(({ end }) => end)),
      addressee: to === undefined ? null : { position: to, name: reading.actors[to]?.name ?? "" },
      acts: [...(told.get(one.id) ?? [])].toSorted(),
    };
  });
}

function actsByAttribution({ acts, attributions }: Reading): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const note = (id: string, kind: string): void => {
    const kinds = found.get(id) ?? new Set();
    found.set(id, kinds.add(kind.replace(/\/.*/, "")));
  };
  for (const { attribution, kind } of acts) if (attribution !== undefined) note(attribution, kind);
  const cues = attributions.flatMap(({ id, cue }) => cue.map((span) => ({ id, span }))).toSorted(byStart);
  const evidence = acts.flatMap((act) => act.evidence.map((span) => ({ span, kind: act.kind }))).toSorted(byStart);
  // Both in order of the text, so that each cue looks only at what may reach it.
  const longest = Math.max(0, ...evidence.map(({ span }) => span.end - span.start));
  let from = 0;
  for (const { id, span } of cues) {
    while (from < evidence.length && (evidence[from]?.span.start ?? 0) + longest <= span.start) from++;
    for (let at = from; at < evidence.length; at++) {
      const one = evidence[at];
      if (one === undefined || one.span.start >= span.end) break;
      if (overlaps(one.span, span)) note(id, one.kind);
    }
  }
  return found;
}

function byStart(a: { readonly span: Span }, b: { readonly span: Span }): number {
  return a.span.start - b.span.start;
}
