// Faults: what would make a Reading untrustworthy whatever it says: a span that is no place in the text, or an id
// that names nothing. A right reader gives none, for any input; tests and `npm run eval` hold it to that.
import type { Reading } from "../schema/reading.ts";
import type { Span } from "../schema/span.ts";

/** One sentence a fault; `[]` for a sound reading. Linear in the size of the reading. */
export function findFaults(reading: Reading): readonly string[] {
  return [...spanFaults(reading), ...referenceFaults(reading), ...borderFaults(reading)];
}

/** Every span of every record, wherever it stands in the reading, with the path to it. */
function* spansIn(value: unknown, path: string): Generator<readonly [string, Span]> {
  if (value === null || typeof value !== "object") return;
  if ("start" in value && "end" in value) {
    yield [path, value as Span];
    return;
  }
  for (const [key, inner] of Object.entries(value)) yield* spansIn(inner, `${path}.${key}`);
}

function* spanFaults(reading: Reading): Generator<string> {
  const { text } = reading.article;
  for (const [path, { start, end }] of spansIn(reading, "reading")) {
    if (start >= end || end > text.length) yield `${path} is [${start}, ${end}) in a text of ${text.length} characters`;
    else if (text.slice(start, end).trim() === "") yield `${path} at ${start} points at white space only`;
    else if (splitsCharacter(text, start) || splitsCharacter(text, end))
      yield `${path} at ${start} cuts a character in two`;
  }
}

/** Whether the offset stands between the two halves of a character beyond the basic plane. */
function splitsCharacter(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}

function* referenceFaults(reading: Reading): Generator<string> {
  const actors = new Set<string>(reading.actors.map((a) => a.id));
  const attributions = new Set<string>(reading.attributions.map((a) => a.id));
  const times = new Set<string>(reading.times.map((t) => t.id));
  for (const { id, actor } of reading.mentions)
    if (actor !== null && !actors.has(actor)) yield `${id}.actor is ${actor}`;
  for (const one of reading.attributions) {
    for (const actor of [one.speaker, one.addressee])
      if (actor !== null && !actors.has(actor)) yield `${one.id} names the actor ${actor}, who is not in the reading`;
    if (one.parent !== null && !attributions.has(one.parent)) yield `${one.id}.parent is ${one.parent}`;
    if (one.time !== null && !times.has(one.time)) yield `${one.id}.time is ${one.time}`;
  }
  for (const { id, anchor } of reading.times)
    if (anchor !== undefined && anchor !== "report" && !times.has(anchor)) yield `${id}.anchor is ${anchor}`;
  for (const act of reading.acts) {
    for (const { actor } of [...act.by, ...act.to])
      if (actor !== null && !actors.has(actor)) yield `${act.id} names the actor ${actor}, who is not in the reading`;
    if (act.attribution !== undefined && !attributions.has(act.attribution))
      yield `${act.id}.attribution is ${act.attribution}`;
    if (act.time !== undefined && !times.has(act.time)) yield `${act.id}.time is ${act.time}`;
    if (act.evidence.length === 0) yield `${act.id} has no evidence`;
  }
  yield* dealFaults(reading, actors);
  yield* cycleFaults(reading);
}

/** What terms, deals, quantities and acts name must be in the reading. */
function* dealFaults(reading: Reading, actors: ReadonlySet<string>): Generator<string> {
  const deals = new Set<string>(reading.deals.map((deal) => deal.id));
  const quantities = new Set<string>(reading.quantities.map((quantity) => quantity.id));
  const attributions = new Set<string>(reading.attributions.map((a) => a.id));
  for (const { id, attribution } of reading.quantities)
    if (attribution !== undefined && !attributions.has(attribution)) yield `${id}.attribution is ${attribution}`;
  for (const { id, parties, mediators } of reading.deals)
    for (const actor of [...parties, ...mediators.map((one) => one.actor)])
      if (!actors.has(actor)) yield `${id} names the actor ${actor}, who is not in the reading`;
  for (const { id, deal } of [...reading.acts, ...reading.terms])
    if (deal !== undefined && deal !== null && !deals.has(deal)) yield `${id}.deal is ${deal}`;
  for (const term of reading.terms) {
    for (const actor of [...term.by, ...term.to])
      if (!actors.has(actor)) yield `${term.id} names the actor ${actor}, who is not in the reading`;
    for (const one of term.quantities) if (!quantities.has(one)) yield `${term.id} names the quantity ${one}`;
  }
}

function* cycleFaults(reading: Reading): Generator<string> {
  const parents = new Map(reading.attributions.map((a) => [a.id, a.parent]));
  for (const { id } of reading.attributions) {
    let above = parents.get(id) ?? null;
    for (let depth = 0; above !== null; depth++) {
      if (above === id || depth > parents.size) {
        yield `${id} is inside its own words`;
        break;
      }
      above = parents.get(above) ?? null;
    }
  }
}

/** Pieces of one role stand in text order without overlap, and an attribution has something that was said. */
function* borderFaults(reading: Reading): Generator<string> {
  for (const one of reading.attributions) {
    if (one.content.length === 0) yield `${one.id} has no content`;
    for (const role of ["source", "cue", "content"] as const)
      if (one[role].some((span, i, all) => span.start < (all[i - 1]?.end ?? 0)))
        yield `${one.id}.${role} overlaps itself`;
  }
}
