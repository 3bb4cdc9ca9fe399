// Interpret: the acts of one sentence. Event words are read from left to right, each with the words it governs, so that
// one happening gives one proposal: "agreed to release" is an agreement and no release. Promise: each word is read once
// at most for itself, and no chain of governing words is followed farther than `DEEPEST`.
import { type Bounds, isFiniteVerb, type Range } from "../../language/chunks.ts";
import type { Word } from "../../language/parts-of-speech.ts";
import type { Passage } from "../rules/passage.ts";
import { withAssaultMode } from "./assault-modes.ts";
import { type Context, contextOf, settled } from "./context.ts";
import { type GovernedNoun, govern } from "./governing.ts";
import { stopped } from "./kinds.ts";
import { nounSense } from "./lexicon.ts";
import type { Sight } from "./match.ts";
import { type Node, nodeAt } from "./node.ts";
import { headOf, phraseList } from "./phrases.ts";
import { evidenceOf, type Proposal, reason, wordAt } from "./proposal.ts";

/** Governing words in a row: "is expected to agree to stop shelling" has three. */
const DEEPEST = 4;

interface Scene {
  readonly passage: Passage;
  readonly bounds: Bounds;
  readonly sight: Sight;
  /** Words that are part of an act already read. */
  readonly taken: Set<number>;
}

/** What the words of a sentence tell, outside speech quoted in it. */
export function interpretSentence(passage: Passage, bounds: Bounds, sight: Sight): readonly Proposal[] {
  const scene = { passage, bounds, sight, taken: new Set<number>() };
  const found: Proposal[] = [];
  for (let head = bounds.from; head < bounds.to; head++) {
    if (scene.taken.has(head) || passage.speechAt[head] !== -1) continue;
    const node = nodeAt(passage, head, bounds, sight);
    // An infinitive that nothing governs tells a purpose, not an act.
    if (node === null || node.shape === "infinitive") continue;
    take(scene, node);
    found.push(...read(scene, node, null, 0));
  }
  return found;
}

function take({ taken }: Scene, { head, carried }: Node): void {
  taken.add(head);
  if (carried !== null) taken.add(carried);
}

function read(scene: Scene, node: Node, above: Context | null, depth: number): readonly Proposal[] {
  const here = contextOf(node, above);
  return (depth < DEEPEST ? governed(scene, node, here, depth + 1) : null) ?? own(node, here, scene.passage.words);
}

/** The act that a node tells by itself. */
function own(node: Node, here: Context, words: readonly Word[]): readonly Proposal[] {
  const plain = node.sense?.kind ?? null;
  // What must be done is no act yet; who says that it must is asking (judgements.ts).
  if (plain === null || node.sense === null || here.force === "duty") return [];
  const kind = withAssaultMode(plain, node, words);
  return [
    {
      ...settled(kind, here),
      subject: here.subject,
      recipients: [{ roles: node.sense.recipients, slots: node.slots }],
      evidence: [...here.evidence, ...evidenceOf(node)],
      because: [reason("kind", wordAt(node.carried ?? node.head), kind), ...here.because],
      head: node.head,
      isNoun: node.isNoun,
      isPassive: node.isPassive,
      isReversed: node.sense.isReversed,
    },
  ];
}

function governed(scene: Scene, node: Node, here: Context, depth: number): readonly Proposal[] | null {
  if (node.government === null) return null;
  const { words } = scene.passage;
  const inner = innerOf(scene, node);
  const noun = inner === null ? nounOf(words, node) : null;
  if (inner === null && noun === null && node.clauseFrom === null) return null;
  if (inner !== null) take(scene, inner);
  const governing = {
    node,
    lemma: words[node.head]?.lemma ?? "",
    here,
    inner,
    innerWord: inner === null ? null : (words[inner.head] ?? null),
    noun,
    kind: inner === null ? (noun?.kind ?? null) : kindOf(scene, inner, depth),
    read: (context: Context) => (inner === null ? [] : read(scene, inner, context, depth)),
    own: () => own(node, here, words),
  };
  return govern(governing, node.government);
}

/** The verb that a node governs: an infinitive, a gerund, or the first finite verb of a clause. */
function innerOf({ passage, bounds, sight }: Scene, node: Node): Node | null {
  if (node.inner !== null) return nodeAt(passage, node.inner, bounds, sight, true);
  if (node.clauseFrom === null) return null;
  const { words } = passage;
  const subject = phraseList(words, node.clauseFrom, { from: node.clauseFrom, to: bounds.to });
  const start = subject.at(-1)?.to ?? node.clauseFrom;
  const end = Math.min(bounds.to, start + CLAUSE);
  let at = start;
  while (at < end && !isFiniteVerb(words[at])) at++;
  while (at < end && AUXILIARY.test(words[at]?.tag ?? "")) at++;
  return at < end ? nodeAt(passage, at, bounds, sight, true) : null;
}

/** In words: from the subject of a clause to its verb. */
const CLAUSE = 12;
const AUXILIARY = /^(?:modal|auxiliary|adverb|negation)$/;

function nounOf(words: readonly Word[], node: Node): GovernedNoun | null {
  for (const { preposition, parts } of node.slots) {
    if (preposition !== null && preposition !== "for" && preposition !== "of") continue;
    for (const part of parts) {
      const found = eventIn(words, part);
      if (found !== null) return found;
    }
  }
  return null;
}

function eventIn(words: readonly Word[], part: Range): GovernedNoun | null {
  const sense = nounSense(headOf(words, part));
  return sense?.kind == null ? null : { kind: sense.kind, range: wordAt(part.to - 1), recipients: sense.recipients };
}

/** The kind of what is governed, through words that only pass it on. */
function kindOf(scene: Scene, node: Node, depth: number): string | null {
  const kind = node.sense?.kind ?? null;
  if (kind !== null || node.government === null || depth > DEEPEST) return kind;
  const inner = innerOf(scene, node);
  const below = inner === null ? (nounOf(scene.passage.words, node)?.kind ?? null) : kindOf(scene, inner, depth + 1);
  if (below === null) return null;
  if (node.government === "stopped") return stopped(below);
  if (node.government === "allowed") return "RETREAT/access";
  return node.government === "refused" ? "REJECT" : below;
}
