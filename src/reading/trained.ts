// The trained reader. This file is its map: a report's words go through the encoder window by window, each anchor found is
// one attribution, quotations get their borders from their marks, signed quotations come from the rules, and contents are
// read again for what stands inside another's words. Promise: deterministic for one set of weights.
import type { Encoder } from "../language/encoder.ts";
import type { WordPieces } from "../language/tokenizer.ts";
import type { Article } from "../schema/article.ts";
import type { Layout } from "./layout.ts";
import type { FoundAttribution, Reader } from "./reader.ts";
import { kindOf, markQuoted } from "./rules/kind.ts";
import { parentsOf } from "./rules/nest.ts";
import { statusOf } from "./rules/status.ts";
import { transitionsOf } from "./trained/chain.ts";
import { insideOf } from "./trained/inside.ts";
import { type Decoding, type Proposal, proposalsOf } from "./trained/proposal.ts";
import { withWholeQuotations } from "./trained/quotations.ts";
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
}

/** Attributions inside attributions are looked for so many times over: A says that B said that C said. */
const DEEPEST = 2;

export function trainedReader(model: TrainedModel): Reader {
  return {
    model: model.name,
    findAttributions: async (article, layout) => {
      const found = await findProposals(article, layout, model);
      const quoted = markQuoted(article.text, layout.quotations);
      const parents = parentsOf(found);
      return found.map(
        ({ source, cue, content, chance, sureness }, i): FoundAttribution => ({
          source,
          cue,
          content,
          kind: kindOf(content, quoted),
          status: statusOf(article.text, cue, content),
          parent: parents[i] ?? null,
          confidence: (1 / (1 + Math.exp(-chance))) * sureness.source * sureness.cue * sureness.content,
        }),
      );
    },
  };
}

/** What the network found, in text order. */
export async function findProposals(
  article: Article,
  layout: Layout,
  model: TrainedModel,
): Promise<readonly Proposal[]> {
  const decoding = {
    transitions: transitionsOf(model.transitions),
    sentenceStarts: new Set(layout.sentences.map(({ start }) => start)),
  };
  const propose = (words: readonly Word[], threshold: number): Promise<readonly Proposal[]> =>
    proposeFor(article.text, words, model, { ...decoding, threshold });

  const words = findWords(article, layout);
  const outermost = withWholeQuotations(await propose(words, model.threshold), layout.quotations);
  const found = [...outermost];
  let last: readonly Proposal[] = outermost;
  for (let depth = 0; depth < DEEPEST && last.length > 0; depth++) {
    const inside = insideOf(
      article.text,
      words,
      last.flatMap(({ content }) => content),
    );
    const proposed = inside.length === 0 ? [] : await propose(inside, model.innerThreshold);
    last = proposed.filter(({ cue }) => !found.some((other) => overlap(cue, other.cue)));
    found.push(...last);
  }
  return found.toSorted((a, b) => startOf(a) - startOf(b));
}

async function proposeFor(
  text: string,
  words: readonly Word[],
  { encoder, piecesOf }: TrainedModel,
  decoding: Decoding,
): Promise<readonly Proposal[]> {
  const proposals: Proposal[] = [];
  for (const window of windowsOf(text, words, piecesOf)) {
    const output = await encoder.score(inputOf(window, decoding.threshold));
    proposals.push(...proposalsOf(window, output, decoding));
  }
  return proposals;
}

function overlap(some: Proposal["cue"], others: Proposal["cue"]): boolean {
  return some.some((one) => others.some((other) => one.start < other.end && other.start < one.end));
}

function startOf({ source, cue, content }: Proposal): number {
  return Math.min(...[...source, ...cue, ...content].map(({ start }) => start));
}
