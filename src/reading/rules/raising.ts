// What is taken to be so, by nobody named: "The truce appears to hold", "Rowe is expected to resign". The content is the
// subject and what follows the cue; the source is empty, which is an answer too.
import { nounPhraseAfter, type Range } from "../../language/chunks.ts";
import { BELIEVED_VERBS, SEEMING_VERBS } from "../../language/en/raising-verbs.ts";
import { type Candidate, spansOf } from "./candidate.ts";
import { contentFrom } from "./content-end.ts";
import type { CueSite } from "./cue-site.ts";
import type { Passage } from "./passage.ts";
import type { Scene } from "./scene.ts";
import { ownSubject } from "./source.ts";

/** True example: "The truce seems to hold." Counter-example: "Rowe appeared on stage." */
export function findRaising({ passage, sites }: Scene): readonly Candidate[] {
  return sites.flatMap((site) => raisingAt(passage, site) ?? []);
}

function raisingAt(passage: Passage, site: CueSite): Candidate | null {
  if (!isBelief(passage, site)) return null;
  const subject = ownSubject(passage, site);
  const rest = contentFrom(passage, site, site.group.to, "clause");
  if (subject === null || rest === null) return null;
  return {
    rule: "raising",
    lemma: site.verb.lemma,
    source: [],
    cue: spansOf(passage, [site.group]),
    content: spansOf(passage, [dummy(passage, subject) ? null : subject, rest]),
  };
}

function isBelief({ words }: Passage, { verb, shape, group }: CueSite): boolean {
  const next = words[group.to];
  if (next === undefined) return false;
  if (SEEMING_VERBS.has(verb.lemma))
    return (
      shape === "finite" &&
      (next.tag === "to" ||
        next.tag === "adjective" ||
        next.tag === "past" ||
        next.tag === "that" ||
        next.lower === "like")
    );
  return shape === "passive" && (BELIEVED_VERBS.get(verb.lemma)?.has(next.lower) ?? false);
}

/** The "it" of "it seems that" stands for nothing. */
function dummy({ words }: Passage, { from, to }: Range): boolean {
  return to - from === 1 && words[from]?.lower === "it";
}

/** The agent of a passive cue is its source: "The move was condemned by aid groups." */
export function findAgents({ passage, sites }: Scene): readonly Candidate[] {
  return sites.flatMap((site) => agentAt(passage, site) ?? []);
}

function agentAt(passage: Passage, site: CueSite): Candidate | null {
  const { words } = passage;
  if (site.shape !== "passive" || words[site.group.to]?.lower !== "by" || !site.verb.frames.has("object")) return null;
  const agent = nounPhraseAfter(words, site.group.to + 1, site.sentence);
  const subject = ownSubject(passage, site);
  if (agent === null || subject === null) return null;
  return {
    rule: "agent",
    lemma: site.verb.lemma,
    source: spansOf(passage, [agent]),
    cue: spansOf(passage, [{ from: site.group.from, to: site.group.to + 1 }]),
    content: spansOf(passage, [subject]),
  };
}
