// Article → Reading, the whole way on one screen. A pure function: the same article and the same reader give the
// same bytes.
import type { Article } from "../schema/article.ts";
import { type Reading, SCHEMA_VERSION } from "../schema/reading.ts";
import { resolveActors } from "./actors.ts";
import { timeActs } from "./acts/when.ts";
import { findActs } from "./acts.ts";
import { assembleAttributions } from "./assemble.ts";
import { pointAtDeals } from "./deals/nearest.ts";
import { findDeals } from "./deals.ts";
import { layOut } from "./layout.ts";
import { findMentions } from "./mentions.ts";
import { findProblems, isReadable } from "./problems.ts";
import { findQuantities } from "./quantities.ts";
import type { Reader } from "./reader.ts";
import { findTerms } from "./terms.ts";
import { findTimes } from "./times.ts";

/** What the report says. Never throws for any article: what cannot be read is an empty reading with a problem. */
export async function read(article: Article, reader: Reader): Promise<Reading> {
  if (!isReadable(article)) return emptyReading(article, reader);
  const layout = layOut(article);
  const { attributions: found, names } = await reader.find(article, layout);
  const mentions = findMentions(article, layout, names);
  const cast = resolveActors(article, layout, mentions, found);
  const { times, said } = findTimes(article, layout, found);
  const attributions = assembleAttributions(found, cast, said);
  const quantities = findQuantities(article, layout, attributions);
  const deals = findDeals(article, layout, cast);
  const told = { text: article.text, sentences: layout.sentences, attributions, times };
  const acts = timeActs(findActs(article, layout, cast, attributions), told);
  return {
    ...emptyReading(article, reader),
    sentences: layout.sentences,
    mentions: cast.mentions,
    actors: cast.actors,
    attributions,
    times,
    quantities,
    terms: findTerms(article, layout, { ...cast, attributions, quantities, deals }),
    deals,
    acts: pointAtDeals(acts, deals, layout.sentences),
  };
}

function emptyReading(article: Article, reader: Reader): Reading {
  return {
    schema: SCHEMA_VERSION,
    model: reader.model,
    article,
    sentences: [],
    mentions: [],
    actors: [],
    attributions: [],
    times: [],
    quantities: [],
    acts: [],
    terms: [],
    deals: [],
    problems: findProblems(article),
  };
}
