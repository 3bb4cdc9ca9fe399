// Opposed accounts: one says that something will be or is done, another beside it that it is not. Promise: the same verb of the same
// noun, one of the two plainly negated, both told by somebody whom the report names apart, in one report.
import { nounPhraseBefore, verbGroupAround } from "../../language/chunks.ts";
import type { Disagreement } from "../../ledger/positions.ts";
import { attributionAt, type Scene, type Sentence } from "./scene.ts";
import { stemOf } from "./stem.ts";

/** Sentences between the two. */
const FAR = 12;

interface Claim {
  readonly noun: string;
  readonly verb: string;
  readonly isFuture: boolean;
  readonly isNegated: boolean;
  readonly teller: number;
  readonly sentence: Sentence;
  readonly record: string;
}

/** @example "She said the crew would be moved." and "The crew “will not be moved,” he told reporters." */
export function findOpposed(scene: Scene): readonly Disagreement[] {
  const claims = scene.sentences.flatMap((sentence) => claimsIn(scene, sentence));
  const byMatter = Map.groupBy(claims, ({ noun, verb, isFuture }) => `${noun} ${verb} ${isFuture}`);
  return [...byMatter.values()].flatMap((same) => {
    const yes = same.find(({ isNegated }) => !isNegated);
    const no = same.find((one) => yes !== undefined && one.isNegated && one.teller !== yes.teller);
    if (yes === undefined || no === undefined || Math.abs(yes.sentence.index - no.sentence.index) > FAR) return [];
    const accounts = [yes, no].map(({ teller, sentence, record }) => ({
      teller,
      tellerWords: null,
      evidence: sentence.span,
      low: null,
      high: null,
      record,
    }));
    return [{ kind: "account" as const, about: `${yes.noun} ${yes.verb}`, accounts }];
  });
}

/** Passives with a will or a have: what shall or has been done to whom. Actives say too much by their objects to be matched by noun and verb. */
function claimsIn(scene: Scene, sentence: Sentence): readonly Claim[] {
  const { words } = sentence;
  const claims: Claim[] = [];
  let noun: string | null = null;
  for (const [at, word] of words.entries()) {
    if (word.tag !== "past") continue;
    const group = verbGroupAround(words, at, { from: Math.max(0, at - 8), to: words.length });
    const before = words.slice(group.from, at);
    const isPassive = before.some(({ lower }) => lower === "be" || lower === "been");
    if (!isPassive) continue;
    noun = words[group.from - 1]?.tag === "conjunction" ? noun : nounBefore(sentence, group.from);
    const inside = attributionAt(scene, word);
    const teller = inside?.speaker == null || inside.status !== "said" ? null : scene.positionOf(inside.speaker);
    if (noun === null || inside === null || teller === null) continue;
    if (before.some(({ lower }) => /^(?:could|may|might|should|must|can)$/.test(lower))) continue;
    claims.push({
      ...{ noun, teller, sentence, verb: word.lemma ?? word.lower, record: inside.id },
      isFuture: before.some(({ lower }) => /^(?:will|would|wo|'ll|’ll|shall)$/.test(lower)),
      isNegated: before.some(({ tag }) => tag === "negation"),
    });
  }
  return claims;
}

function nounBefore({ words }: Sentence, group: number): string | null {
  const end = words[group - 1]?.tag === "quote" ? group - 1 : group;
  const phrase = nounPhraseBefore(words, end, { from: Math.max(0, end - 20), to: words.length });
  const head = phrase === null ? undefined : words[phrase.to - 1];
  return head?.tag === "noun" || head?.tag === "name" ? stemOf(head.lower) : null;
}
