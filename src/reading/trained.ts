// The trained reader. This file is its map: a report's words go through the encoder window by window, each anchor found is
// one attribution, quotations get their borders from their marks, quotations it missed come from the rules, and contents are
// read again for what stands inside another's words. The same pass tells the names. Promise: deterministic for one set of
// weights.
import type { Encoder } from "../language/encoder.ts";
import type { WordPieces } from "../language/tokenizer.ts";
import type { Article } from "../schema/article.ts";
import { sliceOf } from "../schema/span.ts";
import { isPress } from "./chains/press.ts";
import { widenReach } from "./chains/reach.ts";
import type { Chained } from "./chains/record.ts";
import { linkChains } from "./chains.ts";
import type { Layout } from "./layout.ts";
import type { Reader, Roles } from "./reader.ts";
import { confidenceOf as ruleConfidence } from "./rules/confidence.ts";
import { innerKindOf, kindOf, markQuoted } from "./rules/kind.ts";
import { parentsOf } from "./rules/nest.ts";
import { statusOf } from "./rules/status.ts";
import { findCandidates } from "./rules.ts";
import { phraseOf } from "./sourcing/phrase.ts";
import type { ToldName } from "./told-name.ts";
import { withCarriedQuotations } from "./trained/carried-quotations.ts";
import { transitionsOf } from "./trained/chain.ts";
import { type Calibration, confidenceOf, featuresOf } from "./trained/confidence.ts";
import { cuesInQuotations, insideOf, keptWithin, withoutEdgeMarks } from "./trained/inside.ts";
import { withInterrupted } from "./trained/interrupted.ts";
import { missedClauses } from "./trained/missed-clauses.ts";
import { missedByNetwork } from "./trained/missed-quotations.ts";
import { namesOf } from "./trained/names.ts";
import { isTelling } from "./trained/not-telling.ts";
import { type Decoding, type Proposal, proposalsOf } from "./trained/proposal.ts";
import { withWholeQuotations } from "./trained/quotations.ts";
import { withRuledSources, withSharedSources } from "./trained/shared-sources.ts";
import { indexSpans } from "./trained/span-index.ts";
import { inputOf, windowsOf } from "./trained/windows.ts";
import { findWords, type Word } from "./trained/words.ts";

/** The trained part: a network and what was learnt beside it. */
export interface TrainedModel {
  /** Name and version, kept in every Reading. */
  readonly name: string;
  readonly encoder: Encoder;
  readonly piecesOf: WordPieces;
  /** Learnt scores of going from one tag to the next. */
  readonly transitions: readonly (readonly number[])[];
  /** Logit from which a word counts as an anchor. */
  readonly threshold: number;
  /** The same inside another's words. */
  readonly innerThreshold: number;
  /** What makes a confidence of what the network says of itself. */
  readonly calibration: Calibration;
}

/** Attributions inside attributions are looked for so many times over: A says that B said that C said. */
const DEEPEST = 2;

export function trainedReader(model: TrainedModel): Reader {
  return {
    model: model.name,
    find: async (article, layout) => {
      const { records, names } = await findRecords(article, layout, model);
      const parents = parentsOf(records);
      const quoted = markQuoted(article.text, layout.quotations);
      const attributions = records.map(({ source, cue, content, confidence }, i) => ({
        source,
        cue,
        content,
        kind: (parents[i] ?? null) === null ? kindOf(content, quoted) : innerKindOf({ cue, content }, quoted),
        status: statusOf(article.text, { source, cue, content }),
        parent: parents[i] ?? null,
        confidence: typeof confidence === "number" ? confidence : confidenceOf(confidence, model.calibration),
      }));
      return { attributions, names };
    },
  };
}

/** An attribution and how sure it is: a number from a rule, or the features that the calibration makes one of. */
export interface FoundRecord extends Chained {
  readonly confidence: number | readonly number[];
}

interface Finds {
  readonly records: readonly FoundRecord[];
  readonly names: readonly ToldName[];
}

/** What was found, in text order. */
export async function findRecords(article: Article, layout: Layout, model: TrainedModel): Promise<Finds> {
  const quoted = markQuoted(article.text, layout.quotations);
  const words = findWords(article, layout);
  const transitions = transitionsOf(model.transitions);
  const sentenceStarts = new Set(layout.sentences.map(({ start }) => start));
  const propose = (some: readonly Word[], threshold: number): Promise<Told> =>
    readWindows(article.text, some, model, { transitions, sentenceStarts, threshold });
  const recordOf = (proposal: Proposal): FoundRecord => ({
    ...proposal,
    confidence: featuresOf(proposal, kindOf(proposal.content, quoted)),
  });
  const ruled = findCandidates(article, layout);
  const told = await propose(words, model.threshold);
  const { text, headline } = article;
  const { sentences } = layout;
  const telling = told.proposals.filter((proposal) => isTelling(text, proposal, sentenceStarts));
  const whole = withWholeQuotations(telling, layout.quotations);
  const outermost = withSharedSources(withRuledSources(whole, ruled), { text, headline, sentences }).map(recordOf);
  const quotations = missedByNetwork({ text, paragraphs: layout.paragraphs }, ruled, outermost);
  const clauses = missedClauses(text, ruled, [...outermost, ...quotations]);
  const missed = [...quotations, ...clauses].map((candidate) => ({
    ...candidate,
    confidence: ruleConfidence(candidate.rule),
  }));
  const interrupted = withInterrupted([...outermost, ...missed], { text, sentences });
  const carried = withCarriedQuotations(interrupted, { text, ...layout });
  const found: FoundRecord[] = [...widenReach(carried, { text, sentences })];
  // What an outlet tells is worth reading again whatever verbs stand there: it is others' words, plans and deeds.
  const isTold = ({ source: [by] }: Roles): boolean => by !== undefined && isPress(phraseOf(sliceOf(text, by)));
  const known = {
    words,
    sentences,
    cues: [
      ...ruled.flatMap(({ cue }) => cue),
      ...cuesInQuotations(text, layout.quotations),
      ...found.filter(isTold).flatMap(({ content }) => content),
    ],
  };
  let last: readonly FoundRecord[] = found;
  for (let depth = 0; depth < DEEPEST && last.length > 0; depth++) {
    const inside = insideOf(
      known,
      last.flatMap(({ content }) => content),
    );
    const proposed = inside.length === 0 ? [] : (await propose(inside, model.innerThreshold)).proposals;
    const cuesAt = indexSpans(found.flatMap(({ cue }) => cue));
    const bare = keptWithin(proposed, last).map((proposal) => withoutEdgeMarks(article.text, proposal));
    const fresh = bare.filter(({ cue }) => cue.every((span) => cuesAt(span).length === 0));
    last = withSharedSources(fresh, { text, headline, sentences }).map(recordOf);
    found.push(...last);
  }
  const make = (roles: Chained): FoundRecord => ({ ...roles, confidence: CHAINED });
  const records = linkChains(found, { text, sentences, make }).toSorted((a, b) => startOf(a) - startOf(b));
  return { records, names: told.names };
}

/** Read by eye, all 17 that chains added to 197 news reports were right; so few prove no more than this. */
const CHAINED = 0.85;

/** What the network tells of some words. */
interface Told {
  readonly proposals: readonly Proposal[];
  readonly names: readonly ToldName[];
}

async function readWindows(
  text: string,
  words: readonly Word[],
  { encoder, piecesOf }: TrainedModel,
  decoding: Decoding,
): Promise<Told> {
  const proposals: Proposal[] = [];
  const names: ToldName[] = [];
  for (const window of windowsOf(text, words, piecesOf)) {
    const output = await encoder.score(inputOf(window, decoding.threshold));
    proposals.push(...proposalsOf(window, output, decoding));
    names.push(...namesOf(window, output));
  }
  return { proposals, names };
}

function startOf({ source, cue, content }: Roles): number {
  return Math.min(...[...source, ...cue, ...content].map(({ start }) => start));
}
