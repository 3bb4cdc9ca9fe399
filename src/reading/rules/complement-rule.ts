// Cue with its content after it: "The envoy said that …", "urged X to …", "condemned the raid", "called for talks".
import type { Range } from "../../language/chunks.ts";
import type { Candidate } from "./candidate.ts";
import { spansOf } from "./candidate.ts";
import { complementOf } from "./complement.ts";
import { contentFrom } from "./content-end.ts";
import type { CueSite } from "./cue-site.ts";
import type { Passage } from "./passage.ts";
import type { Scene } from "./scene.ts";
import { subjectOf } from "./source.ts";

export function findComplements({ passage, sites }: Scene): readonly Candidate[] {
  return sites.flatMap((site) => complementAt(passage, site) ?? []);
}

function complementAt(passage: Passage, site: CueSite): Candidate | null {
  if (site.shape === "passive") return null;
  const complement = complementOf(passage, site);
  if (complement.frame === "bare" || !site.verb.frames.has(complement.frame)) return null;
  const subject = subjectOf(passage, site);
  if (subject === null && site.shape !== "participle") return null;
  const content = contentFrom(passage, site, complement.from, isEmbedded(passage, subject?.range ?? null));
  if (content === null) return null;
  return {
    rule: `complement/${site.verb.lemma}/${complement.frame}/${site.shape}/${subject === null ? "none" : subject.isOwn ? "own" : "shared"}`,
    source: spansOf(passage, [subject?.range ?? null]),
    cue: spansOf(passage, [{ from: site.group.from, to: complement.cueTo }]),
    content: spansOf(passage, [content]),
    status: "said",
    confidence: 0.5,
  };
}

/** A relative clause between commas ends at the next comma. */
function isEmbedded({ words }: Passage, subject: Range | null): boolean {
  return subject !== null && words[subject.from]?.tag === "relative" && words[subject.from - 1]?.tag === "comma";
}
