// Proposals: what the encoder's scores say of one window, an attribution for each anchor, made to agree with each other:
// a word is content of one attribution, and a cue is content of none at the same level. Promise: pure; spans are whole
// words, in order, without overlaps; every proposal has a cue with its anchor in it.
import type { EncoderOutput } from "../../language/encoder.ts";
import { overlaps, type Span } from "../../schema/span.ts";
import type { Roles } from "../reader.ts";
import { bestPath, constrain, marginals, NO_CONTENT, NO_CUE, NO_SOURCE, TAGS, type Transitions } from "./chain.ts";
import type { Window } from "./windows.ts";
import { PLACE, QUOTED, type Word } from "./words.ts";

const T = TAGS.length;
// Where each role's tags begin in TAGS.
const SOURCE = 1;
const CUE = 3;
const CONTENT = 5;

const SHARING_ROUNDS = 3;

export interface Proposal extends Roles {
  /** Logit of the anchor. */
  readonly chance: number;
  /** Of each role the probability of its least sure border; 1 of a source that is not there. */
  readonly sureness: Sureness;
}

export interface Sureness {
  readonly source: number;
  readonly cue: number;
  readonly content: number;
}

export interface Decoding {
  readonly transitions: Transitions;
  readonly threshold: number;
  /** Offsets at which sentences start. */
  readonly sentenceStarts: ReadonlySet<number>;
}

interface Draft {
  readonly anchor: number;
  readonly chance: number;
  readonly scores: Float32Array;
  readonly barred: Uint8Array;
  tags: Uint8Array;
  likely: Float64Array;
}

export function proposalsOf(
  window: Window,
  { chances, anchors, scores }: Omit<EncoderOutput, "names">,
  { transitions, threshold, sentenceStarts }: Decoding,
): readonly Proposal[] {
  const { words } = window;
  const breaks = breaksOf(words, sentenceStarts);
  const size = words.length * T;
  const drafts: Draft[] = [];
  const settle = (draft: Draft): Draft => {
    const allowed = constrain(draft.scores, { ...draft, breaks });
    draft.tags = bestPath(allowed, transitions);
    draft.likely = marginals(allowed, transitions);
    return draft;
  };
  for (const [i, anchor] of anchors.entries()) {
    const chance = chances[anchor] ?? 0;
    if (chance <= threshold) continue;
    const own = scores.subarray(i * size, (i + 1) * size);
    const barred = besideHeadline(words, anchor);
    drafts.push(settle({ anchor, chance, scores: own, barred, tags: new Uint8Array(0), likely: new Float64Array(0) }));
  }
  for (const draft of drafts) if (inOnePiece(draft)) settle(draft);
  const kept = oneForEachCue(drafts);
  for (const draft of withoutCuesAsContent(kept, openingsOf(words))) settle(draft);
  // A content that lost words may claim others, so it is asked again, though never for ever.
  for (let round = 0; round < SHARING_ROUNDS; round++) {
    const changed = withoutSharedContent(kept);
    if (changed.length === 0) break;
    for (const draft of changed) settle(draft);
  }
  // Words that left a content may have gone to its own cue, and there met another's.
  return oneForEachCue(kept)
    .map((draft) => proposalOf(draft, words))
    .filter(({ content }) => content.length > 0);
}

/** A headline ends without a full stop, and what it says goes on for all that in no sentence of the report, nor the reverse. */
function besideHeadline(words: readonly Word[], anchor: number): Uint8Array {
  const isAbove = words[anchor]?.place === PLACE.headline;
  return Uint8Array.from(words, ({ place }) =>
    (place === PLACE.headline) === isAbove ? 0 : NO_SOURCE | NO_CUE | NO_CONTENT,
  );
}

function bar({ barred }: Draft, role: number, word: number): void {
  barred[word] = (barred[word] ?? 0) | role;
}

/**
 * A source and a cue are one piece each (in the annotated set but 11 of 22,467 records have more): the cue's that holds
 * the anchor, and the likeliest source. All other words are barred. Returns whether there was more than one piece.
 */
function inOnePiece(draft: Draft): boolean {
  const cues = runsOf(draft.tags, CUE);
  const sources = runsOf(draft.tags, SOURCE);
  if (cues.length < 2 && sources.length < 2) return false;
  const cue = cues.find(({ from, to }) => from <= draft.anchor && draft.anchor < to);
  const source = sources.toSorted((a, b) => sureOfSource(draft, b) - sureOfSource(draft, a))[0];
  for (let word = 0; word < draft.tags.length; word++) {
    if (cue !== undefined && !isIn(cue, word)) bar(draft, NO_CUE, word);
    if (source !== undefined && !isIn(source, word)) bar(draft, NO_SOURCE, word);
  }
  return true;
}

function sureOfSource(draft: Draft, { from, to }: Range): number {
  let sum = 0;
  for (let word = from; word < to; word++) sum += chanceOf(draft, SOURCE, word);
  return sum / (to - from);
}

function isIn({ from, to }: Range, word: number): boolean {
  return from <= word && word < to;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Runs of a role's words, whose tags are `begin` and `begin + 1`; a new B opens a new one. */
function rangesOf(tags: Uint8Array, begin: number): readonly Range[] {
  const ranges: { from: number; to: number }[] = [];
  for (const [word, tag] of tags.entries()) {
    const open = ranges.at(-1);
    if (tag === begin) ranges.push({ from: word, to: word + 1 });
    else if (tag === begin + 1 && open?.to === word) open.to = word + 1;
  }
  return ranges;
}

/** As rangesOf, with pieces that touch as one. */
function runsOf(tags: Uint8Array, begin: number): readonly Range[] {
  const runs: { from: number; to: number }[] = [];
  for (const { from, to } of rangesOf(tags, begin)) {
    const last = runs.at(-1);
    if (last?.to === from) last.to = to;
    else runs.push({ from, to });
  }
  return runs;
}

/** Of drafts whose cues overlap the likelier one. */
function oneForEachCue(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts.toSorted((a, b) => b.chance - a.chance || a.anchor - b.anchor))
    if (!kept.some(({ tags }) => tags.some((tag, i) => isCue(tag) && isCue(draft.tags[i])))) kept.push(draft);
  return kept.toSorted((a, b) => a.anchor - b.anchor);
}

function isCue(tag: number | undefined): boolean {
  return tag === CUE || tag === CUE + 1;
}

/** How likely a word has a role. */
function chanceOf({ likely }: Draft, begin: number, word: number): number {
  return (likely[word * T + begin] ?? 0) + (likely[word * T + begin + 1] ?? 0);
}

/** A cue that is likelier one of its own than content of another leaves that content. Returns what changed. */
function withoutCuesAsContent(drafts: readonly Draft[], openings: Int32Array): readonly Draft[] {
  const changed = new Set<Draft>();
  for (const outer of drafts)
    for (const inner of drafts) {
      if (inner === outer || (outer.tags[inner.anchor] ?? 0) < CONTENT) continue;
      // Whoever has the opening of a quotation has all that is said in it.
      const opening = openings[inner.anchor] ?? -1;
      if (opening >= 0 && (outer.tags[opening] ?? 0) >= CONTENT) continue;
      if (1 / (1 + Math.exp(-inner.chance)) <= chanceOf(outer, CONTENT, inner.anchor)) continue;
      for (const [word, tag] of inner.tags.entries()) if (isCue(tag)) bar(outer, NO_CONTENT, word);
      changed.add(outer);
    }
  return [...changed];
}

/** For each word inside a quotation the index of its opening mark, else -1. */
function openingsOf(words: readonly Word[]): Int32Array {
  let opening = -1;
  return Int32Array.from(words, ({ quoted }, i) => {
    if (quoted === QUOTED.opening) opening = i;
    else if (quoted === QUOTED.outside) opening = -1;
    return quoted === QUOTED.inside ? opening : -1;
  });
}

/** Words that two attributions on the same level claim go to the likelier one. Returns what changed. */
function withoutSharedContent(drafts: readonly Draft[]): readonly Draft[] {
  const changed = new Set<Draft>();
  for (const [i, a] of drafts.entries())
    for (const b of drafts.slice(i + 1)) {
      if ((a.tags[b.anchor] ?? 0) >= CONTENT || (b.tags[a.anchor] ?? 0) >= CONTENT) continue;
      for (let from = 0; from < a.tags.length; from++) {
        let [ofA, ofB, to] = [0, 0, from];
        for (; (a.tags[to] ?? 0) >= CONTENT && (b.tags[to] ?? 0) >= CONTENT; to++) {
          ofA += chanceOf(a, CONTENT, to);
          ofB += chanceOf(b, CONTENT, to);
        }
        if (to === from) continue;
        const loser = ofA < ofB ? a : b;
        for (let word = from; word < to; word++) bar(loser, NO_CONTENT, word);
        changed.add(loser);
        from = to;
      }
    }
  return [...changed];
}

/** The first word of each sentence, unless a quotation runs on from the one before. */
function breaksOf(words: readonly Word[], sentenceStarts: ReadonlySet<number>): Uint8Array {
  return Uint8Array.from(words, (word, i) => {
    const before = words[i - 1];
    if (before === undefined) return 0;
    if (before.paragraph === word.paragraph && !sentenceStarts.has(word.start)) return 0;
    return word.quoted === QUOTED.inside && before.quoted === QUOTED.inside ? 0 : 1;
  });
}

function proposalOf({ anchor, tags, chance, likely }: Draft, words: readonly Word[]): Proposal {
  const telling = words[anchor];
  const sources = piecesOf(words, tags, SOURCE).toSorted((a, b) => b.end - b.start - (a.end - a.start));
  return {
    // Barring holds but for what a barred role's neighbours allow anew; the promise of one piece holds without that too.
    source: sources.slice(0, 1),
    cue: piecesOf(words, tags, CUE).filter((span) => telling !== undefined && overlaps(span, telling)),
    content: piecesOf(words, tags, CONTENT),
    chance,
    sureness: {
      source: sureOf(tags, likely, SOURCE),
      cue: sureOf(tags, likely, CUE),
      content: sureOf(tags, likely, CONTENT),
    },
  };
}

/** The least probability of a border of the role: of its first word, its last, or the one after. 1 without the role. */
function sureOf(tags: Uint8Array, likely: Float64Array, begin: number): number {
  let least = 1;
  for (const [word, tag] of tags.entries()) {
    const isIn = tag === begin || tag === begin + 1;
    const wasIn = word > 0 && (tags[word - 1] === begin || tags[word - 1] === begin + 1);
    if (tag === begin || isIn !== wasIn) least = Math.min(least, likely[word * T + tag] ?? 0);
  }
  return least;
}

/** The spans of a role, content by its pieces and the others whole; none crosses a paragraph. */
function piecesOf(words: readonly Word[], tags: Uint8Array, begin: number): readonly Span[] {
  const ranges = begin === CONTENT ? rangesOf(tags, begin) : runsOf(tags, begin);
  return ranges.flatMap(({ from, to }) => {
    const spans: { start: number; end: number }[] = [];
    for (const [i, word] of words.slice(from, to).entries()) {
      const open = spans.at(-1);
      if (open !== undefined && words[from + i - 1]?.paragraph === word.paragraph) open.end = word.end;
      else spans.push({ start: word.start, end: word.end });
    }
    return spans;
  });
}
