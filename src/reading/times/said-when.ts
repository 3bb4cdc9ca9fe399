// When something was said: the time in the clause of the cue that belongs to the saying, not to what is said. Promise: only what the
// sentence itself tells plainly; a time inside any words said, in another clause or in the name of something is never taken.

import { channelNouns } from "../../language/en/channels.ts";
import { VERB_FORMS } from "../../language/en/cue-verbs.ts";
import {
  CLAUSE_AUXILIARIES,
  CLAUSE_OPENERS,
  NOT_OF_SAYING,
  OTHER_CLAUSE,
  PUBLISHING_PARTICIPLES,
  SIMULTANEOUS,
} from "../../language/en/saying-time-words.ts";
import type { TimeId } from "../../schema/ids.ts";
import { firstFrom, overlaps, type Span } from "../../schema/span.ts";
import type { Time } from "../../schema/time.ts";
import type { Roles } from "../reader.ts";
import { keyAt, type Line, piecesOf } from "./pieces.ts";

export interface Report {
  readonly text: string;
  readonly sentences: readonly Span[];
  /** In text order. */
  readonly times: readonly Time[];
}

/** Characters between cue and time; beyond them the time belongs to another clause. */
const NEAR = 240;

/**
 * One answer an attribution, in their order; null where its sentence does not say.
 *
 * @example "The envoy told Oro Radio on Thursday that it had ended": "Thursday"
 * @example not: "The envoy said that it had ended on Thursday"; "Ruk, who resigned last month, said no"
 */
export function saidWhen(found: readonly Roles[], report: Report): readonly (TimeId | null)[] {
  const starts = report.times.map(({ span }) => span);
  const cues = found.flatMap(({ cue }) => cue.slice(0, 1)).toSorted((a, b) => a.start - b.start);
  const levels = levelsOf(found, [...starts, ...cues]);
  return found.map((one) => {
    const cue = one.cue[0];
    const sentence = cue === undefined ? undefined : sentenceOf(report.sentences, cue);
    if (cue === undefined || sentence === undefined) return null;
    const scene = { text: report.text, sentence, cue, one, cues };
    const from = firstFrom(starts, Math.max(sentence.start, cue.start - NEAR));
    const to = firstFrom(starts, Math.min(sentence.end, cue.end + NEAR));
    const fitting = report.times.slice(from, to).filter((time) => {
      const isSaid =
        one.content.some((span) => overlaps(span, time.span)) || one.source.some((span) => overlaps(span, time.span));
      const isSameLevel = levels.get(time.span.start) === levels.get(cue.start);
      return !isSaid && isSameLevel && (time.type === "date" || time.type === "time") && isOfSaying(time.span, scene);
    });
    return nearest(fitting, cue)?.id ?? null;
  });
}

function sentenceOf(sentences: readonly Span[], { start }: Span): Span | undefined {
  return sentences[firstFrom(sentences, start + 1) - 1];
}

function nearest(times: readonly Time[], cue: Span): Time | undefined {
  const distance = ({ span }: Time): number => Math.max(0, span.start - cue.end, cue.start - span.end);
  return times.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** For each place the innermost content that holds it, as an index; places in the report's own words have none. */
function levelsOf(found: readonly Roles[], places: readonly Span[]): ReadonlyMap<number, number> {
  const contents = found
    .flatMap(({ content }, index) => content.map(({ start, end }) => ({ start, end, index })))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const levels = new Map<number, number>();
  let open: typeof contents = [];
  let next = 0;
  for (const { start } of places.toSorted((a, b) => a.start - b.start)) {
    for (let one = contents[next]; one !== undefined && one.start <= start; one = contents[++next]) open.push(one);
    open = open.filter(({ end }) => end > start).slice(-DEEPEST);
    levels.set(start, open.at(-1)?.index ?? -1);
  }
  return levels;
}

/** Contents open at one place: nesting is never this deep in a real report. */
const DEEPEST = 64;

interface Scene {
  readonly text: string;
  readonly sentence: Span;
  readonly cue: Span;
  readonly one: Roles;
  /** Every cue of the report, sorted. */
  readonly cues: readonly Span[];
}

function isOfSaying(time: Span, scene: Scene): boolean {
  if (overlaps(time, scene.cue)) return true;
  if (isPossessive(scene.text, time.end) ? !isOfOccasion(time, scene) : isNamed(time, scene)) return false;
  return time.start >= scene.cue.end ? isBehind(time, scene) : isAhead(time, scene);
}

/** "Thursday’s vote": the vote's day. */
function isPossessive(text: string, end: number): boolean {
  return /^['’](?:s\b|\s)/.test(text.slice(end, end + 3));
}

/** "at Monday’s debate", "in Tuesday’s speech": an occasion of speaking, which the saying belongs to. */
function isOfOccasion(time: Span, { text, sentence }: Scene): boolean {
  const before = lineBetween(text, Math.max(sentence.start, time.start - 40), time.start);
  const behind = lineBetween(text, time.end, Math.min(sentence.end, time.end + 60)).slice(1, 6);
  const end = behind.findIndex(({ kind, key }) => kind === "mark" && key !== "'");
  const phrase = end === -1 ? behind : behind.slice(0, end);
  return (
    /^(?:at|in|on|during)$/.test(keyAt(before, before.length - 1)) && phrase.some(({ key }) => channelNouns.has(key))
  );
}

/** "by Friday", "the October 7 attack"; but "in a 2012 interview" is when the words were said. */
function isNamed(time: Span, { text, sentence }: Scene): boolean {
  const before = lineBetween(text, Math.max(sentence.start, time.start - 40), time.start);
  const word = keyAt(before, before.length - 1);
  if (!NOT_OF_SAYING.has(word)) return false;
  const next = keyAt(lineBetween(text, time.end, Math.min(sentence.end, time.end + 40)), 0);
  return !channelNouns.has(next);
}

/** The time stands behind the cue: nothing but whom it was said to, where and in what may stand between, or its own content. */
function isBehind(time: Span, { text, cue, one, cues }: Scene): boolean {
  const next = cues[firstFrom(cues, cue.end)];
  if (next !== undefined && next.start < time.start && !one.content.some((span) => overlaps(span, next))) return false;
  const between = outside(text, { start: cue.end, end: time.start }, one);
  return !opensClause(between) && !between.some(({ key }) => key === ":");
}

/** The time stands ahead of the cue: in its own clause, or at the head of the sentence. */
function isAhead(time: Span, scene: Scene): boolean {
  const { text, sentence, cue, one, cues } = scene;
  const between = { start: time.end, end: cue.start };
  const other = cues[firstFrom(cues, time.end)];
  if (other !== undefined && other.start < cue.start) return false;
  const source = one.source.find(({ start }) => start >= sentence.start);
  const isSourceFirst = source !== undefined && source.end <= time.start;
  if (isSourceFirst) {
    const lead = outside(text, { start: source.end, end: time.start }, one);
    const isParticiple = /^\w+ing\b/i.test(text.slice(cue.start, cue.end));
    return (
      !hasOpener(lead) &&
      !hasOpener(outside(text, between, one)) &&
      (isParticiple || !opensClause([...lead, ...outside(text, between, one)]))
    );
  }
  return isFronted(time, scene) && isSubjectNext(between, scene);
}

/** Behind a fronted time comes the source, with what it does before it speaks, or the cue itself. */
function isSubjectNext(between: Span, { text, one }: Scene): boolean {
  const source = one.source.find(({ start }) => start >= between.start && start < between.end);
  if (source === undefined) return outside(text, between, one).every(({ key }) => /^(?:,|it|also)$/.test(key));
  const ahead = outside(text, { start: between.start, end: source.start }, one);
  return (
    !hasOpener(outside(text, { start: source.end, end: between.end }, one)) &&
    !opensClause(ahead) &&
    !ahead.some(({ key }) => key === "and")
  );
}

/** "On Thursday", "Speaking in Oru on Thursday,", "As the boats left at noon,": no clause with a time of its own before it. */
function isFronted(time: Span, { text, sentence, one }: Scene): boolean {
  const head = outside(text, { start: sentence.start, end: time.start }, one);
  const first = keyAt(head, 0);
  if (OTHER_CLAUSE.has(first)) return false;
  if (SIMULTANEOUS.has(first)) return !hasOpener(head.slice(1)) && /^\s?,/.test(text.slice(time.end, time.end + 2));
  return !opensClause(head);
}

/** What of a stretch is neither source nor content of the attribution. */
function outside(text: string, span: Span, { source, content }: Roles): Line {
  const taken = [...source, ...content];
  return lineBetween(text, span.start, span.end).filter((piece) => !taken.some((one) => overlaps(one, piece)));
}

function lineBetween(text: string, start: number, end: number): Line {
  return start < end ? piecesOf(text, { start: Math.max(start, end - 2 * NEAR), end }) : [];
}

function hasOpener(line: Line): boolean {
  return line.some(({ key }) => CLAUSE_OPENERS.has(key) || key === ";");
}

/** Whether another clause begins: a relative or conjunction, or a verb that is not one of publishing. */
function opensClause(line: Line): boolean {
  return hasOpener(line) || line.some(({ key }, at) => isClauseVerb(key, keyAt(line, at - 1)));
}

function isClauseVerb(key: string, before: string): boolean {
  if (CLAUSE_AUXILIARIES.has(key)) return true;
  if (PUBLISHING_PARTICIPLES.has(key) || /^(?:a|an|the|his|her|its|their)$/.test(before)) return false;
  return VERB_FORMS.get(key)?.form === "past" || (key.length > 4 && key.endsWith("ed"));
}
