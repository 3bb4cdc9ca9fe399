// "As X noted, S" and "S, as X put it": the clause with "as" holds source and cue, the rest of the sentence the content.
import { isFiniteVerb, type Range } from "../../language/chunks.ts";
import { type Candidate, spansOf } from "./candidate.ts";
import type { CueSite } from "./cue-site.ts";
import type { Passage } from "./passage.ts";
import type { Scene } from "./scene.ts";
import { ownSubject } from "./source.ts";

/** True example: "As the envoy noted, the talks are over." Counter-example: "As the envoy spoke, it rained." */
export function findAsSaid({ passage, sites }: Scene): readonly Candidate[] {
  return sites.flatMap((site) => asSaidAt(passage, site) ?? []);
}

function asSaidAt(passage: Passage, site: CueSite): Candidate | null {
  const { words } = passage;
  if (site.shape !== "finite" || !site.verb.frames.has("after")) return null;
  const subject = ownSubject(passage, site);
  if (subject === null || words[subject.from - 1]?.lower !== "as" || subject.from - 1 < site.sentence.from) return null;
  const content = contentAround(passage, site, subject.from - 1);
  if (content.length === 0) return null;
  return {
    rule: "trailing-clause",
    lemma: site.verb.lemma,
    source: spansOf(passage, [subject]),
    cue: spansOf(passage, [site.group]),
    content: spansOf(passage, content),
  };
}

function contentAround({ words }: Passage, { sentence, group }: CueSite, as: number): readonly Range[] {
  const closing = words[group.to];
  if (closing === undefined || (closing.tag !== "comma" && closing.tag !== "stop")) return [];
  let to = sentence.to;
  while (to > group.to && words[to - 1]?.tag === "stop") to--;
  const after = { from: group.to + 1, to };
  const hasLeft = words[as - 1]?.tag === "comma" && words.slice(sentence.from, as).some(isFiniteVerb);
  const left = hasLeft ? { from: sentence.from, to: as - 1 } : null;
  return [left, after].filter((range) => range !== null && range.to > range.from) as readonly Range[];
}
