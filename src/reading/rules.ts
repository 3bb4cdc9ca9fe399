// The rule reader: the baseline that a trained reader is measured against. This file is its map: a report's paragraphs
// are tagged, each rule proposes candidates, one candidate is kept for each cue, quotations are carried on, and what
// stands inside another's words is put there. Promise: pure, deterministic, linear in the length of the report.
import type { Article } from "../schema/article.ts";
import type { Layout } from "./layout.ts";
import type { FoundAttribution, Reader } from "./reader.ts";
import { findAccordingTo } from "./rules/according-to.ts";
import { findAsSaid } from "./rules/as-said.ts";
import { findAsked } from "./rules/asked.ts";
import type { Candidate } from "./rules/candidate.ts";
import { carryQuotations } from "./rules/carried-quotation.ts";
import { findComplements } from "./rules/complement-rule.ts";
import { confidenceOf } from "./rules/confidence.ts";
import { findCueSites } from "./rules/cue-site.ts";
import { findIntroduced } from "./rules/introduced-quotation.ts";
import { kindOf, markQuoted } from "./rules/kind.ts";
import { findLabels } from "./rules/label.ts";
import { parentsOf, withoutInnerActs } from "./rules/nest.ts";
import { passagesOf } from "./rules/passage.ts";
import { findAgents, findRaising } from "./rules/raising.ts";
import type { Scene } from "./rules/scene.ts";
import { inOrder, settle } from "./rules/settle.ts";
import { findSignatures } from "./rules/signature.ts";
import { statusOf } from "./rules/status.ts";
import { findTrailing } from "./rules/trailing.ts";
import { tagParagraphs } from "./tagged.ts";

export const rules: Reader = {
  model: "rules-1",
  find: async (article, layout) => ({ attributions: findAttributions(article, layout), names: null }),
};

/** In order of trust: where two rules claim one cue, the earlier has it. */
const RULES: readonly ((scene: Scene) => readonly Candidate[])[] = [
  findSignatures,
  // A quotation or a closed clause before the cue is a surer sign than what follows it: "“A,” he said of B".
  findTrailing,
  findAsSaid,
  findAccordingTo,
  // Before complements: "is expected to", "seems to" and "asked whether" have no source; a complement would give them one.
  findRaising,
  findAsked,
  findAgents,
  findComplements,
  findLabels,
];

function findAttributions(article: Article, layout: Layout): readonly FoundAttribution[] {
  const candidates = findCandidates(article, layout);
  const parents = parentsOf(candidates);
  const quoted = markQuoted(article.text, layout.quotations);
  return candidates.map(({ rule, source, cue, content }, i) => ({
    source,
    cue,
    content,
    kind: kindOf(content, quoted),
    status: statusOf(article.text, { source, cue, content }),
    parent: parents[i] ?? null,
    confidence: confidenceOf(rule),
  }));
}

/** What the rules found, each with the rule that found it; one for each cue, in text order. */
export function findCandidates(article: Article, layout: Layout): readonly Candidate[] {
  const passages = passagesOf(article.text, layout, tagParagraphs(article.text, layout));
  const proposed = passages.flatMap((passage, i) => {
    const scene = { passage, next: passages[i + 1], sites: findCueSites(passage) };
    return RULES.flatMap((rule) => rule(scene));
  });
  const settled = settle(proposed);
  return withoutInnerActs(carryQuotations(inOrder([...settled, ...findIntroduced(passages, settled)]), passages));
}
