// Questions by nobody named: "Asked whether he would sign, Rowe …". The participle is the cue, the clause the content.
import { type Candidate, spansOf } from "./candidate.ts";
import { contentFrom } from "./content-end.ts";
import type { CueSite } from "./cue-site.ts";
import type { Passage } from "./passage.ts";
import type { Scene } from "./scene.ts";

/** True example: "Asked if he would sign, Rowe smiled." Counter-example: "Rowe asked for tea." */
export function findAsked({ passage, sites }: Scene): readonly Candidate[] {
  return sites.flatMap((site) => askedAt(passage, site) ?? []);
}

function askedAt(passage: Passage, site: CueSite): Candidate | null {
  const { words } = passage;
  if (words[site.head]?.lower !== "asked" || !isSubjectless(passage, site)) return null;
  const next = words[site.group.to];
  const isAbout = next?.lower === "about";
  if (!isAbout && next?.tag !== "question" && next?.lower !== "if") return null;
  const cueTo = site.group.to + (isAbout ? 1 : 0);
  const content = contentFrom(passage, site, cueTo, "embedded");
  if (content === null) return null;
  return {
    rule: "asked",
    lemma: "ask",
    source: [],
    cue: spansOf(passage, [{ from: site.group.from, to: cueTo }]),
    content: spansOf(passage, [content]),
  };
}

/** At the start of a sentence or clause, or in the passive. */
function isSubjectless({ words }: Passage, { group, sentence, shape }: CueSite): boolean {
  const before = words[group.from - 1];
  return shape === "passive" || group.from === sentence.from || before?.lower === "when" || before?.tag === "comma";
}
