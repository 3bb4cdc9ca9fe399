// Acts: what was done, offered, demanded or threatened, by whom, to whom, and how real the report makes it. This file is the
// map: each sentence is read for event words (acts/interpret.ts), each proposal gets its parties and status
// (acts/draft.ts), and what is done by saying something of somebody is added (acts/judgements.ts). Promise: pure, never throws,
// linear in the report's length; every span is a place in the text; what is told as future, open, conditional or denied
// is never `done`.
import type { Range } from "../language/chunks.ts";
import { tagWords } from "../language/parts-of-speech.ts";
import type { Act } from "../schema/act.ts";
import type { Article } from "../schema/article.ts";
import type { Attribution } from "../schema/attribution.ts";
import { ActId } from "../schema/ids.ts";
import { overlaps } from "../schema/span.ts";
import { type Draft, draftOf } from "./acts/draft.ts";
import { interpretSentence } from "./acts/interpret.ts";
import { accusationOf, judgementsIn, rangeWithin } from "./acts/judgements.ts";
import { typeOf } from "./acts/kinds.ts";
import { ACT_VERB_FORMS } from "./acts/lexicon.ts";
import type { Sight } from "./acts/match.ts";
import { nearby } from "./acts/nearby.ts";
import { Company, isSomebody, spanOfPhrase } from "./acts/participants.ts";
import { retag } from "./acts/retag.ts";
import { type Telling, tellingsOf } from "./acts/telling.ts";
import type { Cast } from "./cast.ts";
import type { Layout } from "./layout.ts";
import { type Passage, passagesOf, spanOf } from "./rules/passage.ts";

/** In text order of their evidence, with ids "e1", "e2", … */
export function findActs(
  article: Article,
  layout: Layout,
  cast: Pick<Cast, "mentions">,
  attributions: readonly Attribution[],
): readonly Act[] {
  const company = new Company(cast.mentions);
  const near = nearby(attributions);
  const tagged = layout.paragraphs.map((span) => tagWords(article.text, span, ACT_VERB_FORMS));
  return passagesOf(article.text, layout, tagged)
    .flatMap((passage) => {
      const words = retag(passage.words, article.text, passage.isTitle);
      return actsIn({ ...passage, words }, company, near(passage.paragraph));
    })
    .toSorted((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
    .map((draft, index) => ({ id: ActId.parse(`e${index + 1}`), ...draft }));
}

function actsIn(passage: Passage, company: Company, attributions: readonly Attribution[]): readonly Draft[] {
  const { words } = passage;
  const sight = sightOf(passage, company);
  const unquoted = words.map(() => -1);
  const plain = { ...passage, speechAt: unquoted, quotedAt: unquoted };
  const found = passage.sentences
    .flatMap((sentence) => segments(passage, sentence))
    .flatMap(({ bounds, isQuoted }) => {
      const sentence = spanOf(words, bounds) ?? passage.paragraph;
      const stage = { words, company, sentence };
      const told = interpretSentence(isQuoted ? plain : passage, bounds, sight).flatMap(
        (proposal) => draftOf(proposal, stage, attributions) ?? [],
      );
      return withJudgements(told, {
        passage: plain,
        bounds,
        sight,
        tellings: tellingsOf(sentence, stage, attributions),
      });
    });
  return withoutRepeats(found);
}

/** Quoted words are read twice, in their sentence and by themselves; what both tell is one act. */
function withoutRepeats(found: readonly Draft[]): readonly Draft[] {
  const known = new Set<string>();
  return found.filter(({ kind, by, evidence }) => {
    const key = `${kind} ${by[0]?.span.start} ${evidence[0]?.start} ${evidence.at(-1)?.end}`;
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

interface Telt {
  readonly passage: Passage;
  readonly bounds: Range;
  readonly sight: Sight;
  readonly tellings: readonly Telling[];
}

/** Adds what is done by saying the sentence; of what it repeats, the judgement stays. */
function withJudgements(told: readonly Draft[], { passage, bounds, sight, tellings }: Telt): readonly Draft[] {
  const judged = innermost(
    tellings.flatMap((telling) =>
      telling.attribution.content.flatMap((content) => {
        const range = rangeWithin(passage, bounds, content);
        const drafts = range === null ? [] : judgementsIn(passage, range, sight, telling);
        return drafts.map((draft) => ({ draft, length: content.end - content.start }));
      }),
    ),
  );
  const accused = tellings.flatMap((telling) => told.flatMap((draft) => accusationOf(draft, telling) ?? []));
  const kept = told.filter((draft) => !judged.some((one) => isRepeated(draft, one)));
  const known = new Set(kept.flatMap(deedsOf));
  for (const draft of [...judged, ...accused]) {
    const deeds = deedsOf(draft);
    // "denounced the test as a provocation" is one accusation.
    if (deeds.some((deed) => known.has(deed))) continue;
    for (const deed of deeds) known.add(deed);
    kept.push(draft);
  }
  return kept;
}

interface Judged {
  readonly draft: Draft;
  /** Of the words said that hold it, in characters. */
  readonly length: number;
}

/** "Oro tested a missile after Rowe warned it would face war if it did": whoever says the words themselves threatens. */
function innermost(judged: readonly Judged[]): readonly Draft[] {
  const isOuter = (one: Judged, other: Judged): boolean =>
    typeOf(one.draft.kind) === "THREATEN" &&
    typeOf(other.draft.kind) === "THREATEN" &&
    other.length < one.length &&
    one.draft.evidence.some((a) => other.draft.evidence.some((b) => overlaps(a, b)));
  return judged.filter((one) => !judged.some((other) => isOuter(one, other))).map(({ draft }) => draft);
}

/** Who does what to whom, a string for each pair. */
function deedsOf({ kind, by, to }: Draft): readonly string[] {
  const key = ({ actor, span }: Draft["by"][number]) => actor ?? `${span.start}`;
  return by.flatMap((one) => to.map((other) => `${typeOf(kind)} ${key(one)} ${key(other)}`));
}

function isRepeated(draft: Draft, judged: Draft): boolean {
  const isSame = draft.evidence.some((a) => judged.evidence.some((b) => overlaps(a, b)));
  if (draft.status === "considered") return isSame;
  // "we will shell it if": what the words of an ultimatum tell of by themselves is what is threatened.
  return typeOf(judged.kind) === "THREATEN" && (draft.status === "conditional" || draft.status === "planned") && isSame;
}

function sightOf({ words }: Passage, company: Company): Sight {
  const headIn = (range: Range) => {
    const span = spanOfPhrase(words, range);
    return span === null ? null : company.headIn(span);
  };
  return {
    words,
    isPerson: (range) => headIn(range) !== null || isSomebody(words, range),
    kindOf: (range) => headIn(range)?.kind ?? null,
    actorAt: (range) => headIn(range)?.actor ?? null,
  };
}

interface Segment {
  readonly bounds: Range;
  readonly isQuoted: boolean;
}

/** A sentence as its teller has it, and each piece of speech quoted in it. A teller's verb may reach into quoted words. */
function segments(passage: Passage, sentence: Range): readonly Segment[] {
  const quoted: Segment[] = [];
  let start = sentence.from;
  let isTold = false;
  for (let at = sentence.from + 1; at <= sentence.to; at++) {
    if (at < sentence.to && passage.speechAt[at] === passage.speechAt[start]) continue;
    if (passage.speechAt[start] === -1) isTold = true;
    else quoted.push({ bounds: { from: start, to: at }, isQuoted: true });
    start = at;
  }
  return isTold ? [{ bounds: sentence, isQuoted: false }, ...quoted] : quoted;
}
