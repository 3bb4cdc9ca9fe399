// Ultimatums: what somebody says will be done to another if: "If the gates stay shut, we will open them ourselves". Who says so
// threatens, whatever else the words offer; a gift that hangs on a condition threatens nobody. Source: PLOVER's THREATEN, in which harm
// that waits for the other's deed is a threat uttered now. Promise: bounded scans; nothing without harm or self-help in the main clause.
import type { Range } from "../../language/chunks.ts";
import { type Bounds, isFiniteVerb } from "../../language/chunks.ts";
import {
  FORCE,
  GIVING_UP,
  HARMS,
  REFUSED,
  RESPONSES,
  SELF_HELP,
  SUFFERED,
  SUFFERING,
} from "../../language/en/ultimatum-words.ts";
import type { Word } from "../../language/parts-of-speech.ts";
import type { Passage } from "../rules/passage.ts";
import { isHostileDeed, threatOf } from "./kinds.ts";
import type { Sight } from "./match.ts";
import { type Node, nodeAt } from "./node.ts";
import type { Participant } from "./participants.ts";
import { phraseList } from "./phrases.ts";
import { actorsOf, type Stage } from "./roles.ts";
import { subjectParts } from "./subjects.ts";

export interface Ultimatum {
  readonly kind: string;
  /** Who has to do or to leave something, as the condition names them, else who is to suffer. */
  readonly to: readonly Participant[];
  /** The words that threaten: the verb group of the main clause. */
  readonly words: Range;
  readonly says: string;
}

interface View {
  readonly sight: Sight;
  readonly stage: Stage;
  readonly speaker: Participant;
}

/** In words. */
const REACH = 40;
const TAIL = 10;

const WILLING = /^(?:will|shall|would|wo|'ll|’ll|'d|’d)$/;
/** "asks if", "as if", "even if": no condition of what is told. */
const NO_CONDITION =
  /^(?:as|even|what|ask|asks|asked|asking|know|knows|knew|wonder|wondered|see|sure|unclear|decide|say|ifs)$/;

/**
 * The ultimatum whose "if" or "unless" stands at a word; null where it threatens nobody.
 *
 * @example "We will respond with force if the patrols continue": THREATEN/violence
 * @example not: "We will open the road if the captives are freed", "Analysts say it will fall if it rains"
 */
export function ultimatumAt(passage: Passage, at: number, bounds: Range, view: View): Ultimatum | null {
  const { words } = passage;
  const isUnless = words[at]?.lower === "unless";
  if ((!isUnless && words[at]?.lower !== "if") || NO_CONDITION.test(words[at - 1]?.lower ?? "")) return null;
  const parts = partsAround(words, at, bounds);
  if (parts === null) return null;
  const modal = indexWithin(words, parts.main, (word) => word.tag === "modal" && WILLING.test(word.lower));
  const verb = modal < 0 ? null : verbAfter(words, modal, parts.main);
  const node = verb === null ? null : nodeAt(passage, verb, bounds, view.sight, true);
  if (verb === null || node === null || node.isPassive || isNegated(words, { from: modal, to: verb })) return null;
  const subject = subjectParts(
    passage,
    { ...node, shape: "finite", group: { from: modal, to: node.group.to } },
    view.sight,
  );
  const isRefused = isUnless || indexWithin(words, parts.condition, ({ lower }) => REFUSED.has(lower)) >= 0;
  const tail = words.slice(verb + 1, Math.min(parts.main.to, verb + TAIL));
  // "said if Rowe won he would": a "he" may be either.
  if (!isRefused && /^(?:he|she|they|it)$/.test(words[modal - 1]?.lower ?? "")) return null;
  const kind = isOwn(words, subject, view) ? ownHarm(node, words[verb], tail, isRefused) : suffered(words[verb], tail);
  if (kind === null) return null;
  const pressed = actorsOf(phraseList(words, parts.condition.from, parts.condition), view.stage);
  const to = others(pressed, view);
  return {
    kind,
    to: to.length > 0 ? to.slice(0, 1) : others(actorsOf(subject, view.stage), view),
    words: { from: modal, to: Math.max(node.group.to, verb + 1) },
    says: `ultimatum: ${words[at]?.lower}`,
  };
}

/** Harm done by oneself: by the verb's own sense, by answering, or by taking what is refused. */
function ownHarm(node: Node, verb: Word | undefined, tail: readonly Word[], isRefused: boolean): string | null {
  const own = node.sense?.kind ?? null;
  const mode = tail.some(({ lower }) => FORCE.has(lower)) ? "/violence" : "";
  if (own !== null && isHostileDeed(own)) return threatOf(own);
  const lemma = verb?.lemma ?? verb?.lower ?? "";
  if (HARMS.has(lemma)) return "THREATEN/violence";
  if (RESPONSES.has(lemma)) return `THREATEN${mode}`;
  if (GIVING_UP.has(lemma)) return null;
  const isTaken = tail.some(({ lower }) => SELF_HELP.has(lower)) || mode !== "";
  return isRefused && isTaken ? `THREATEN${mode}` : null;
}

/** "will face consequences", "will pay a price": harm that the other is told to expect. */
function suffered(verb: Word | undefined, tail: readonly Word[]): string | null {
  const lemma = verb?.lemma ?? verb?.lower ?? "";
  if (lemma === "regret") return "THREATEN";
  return SUFFERING.has(lemma) && tail.some(({ lower }) => SUFFERED.has(lower)) ? "THREATEN" : null;
}

/** The clause that hangs on the condition and the condition itself, without the connective. */
function partsAround(
  words: readonly Word[],
  at: number,
  { from, to }: Bounds,
): { readonly main: Range; readonly condition: Range } | null {
  const start = clauseStart(words, at, from);
  const end = Math.min(to, at + REACH);
  const stop = indexWithin(words, { from: at + 1, to: end }, ({ tag }) => tag === "stop");
  const last = stop < 0 ? end : stop;
  const isBehind = words.slice(start, at).some(isFiniteVerb);
  if (isBehind) return { main: { from: start, to: at }, condition: { from: at + 1, to: last } };
  const comma = commaBefore(words, at + 1, last);
  return comma < 0 ? null : { main: { from: comma + 1, to: last }, condition: { from: at + 1, to: comma } };
}

function clauseStart(words: readonly Word[], at: number, from: number): number {
  let start = at;
  while (start > Math.max(from, at - REACH) && !/^(?:stop|that|colon)$/.test(words[start - 1]?.tag ?? "")) start--;
  return start;
}

/** The comma before the modal of the main clause; without one ("if they stayed shut her army would"), nothing is sure. */
function commaBefore(words: readonly Word[], from: number, to: number): number {
  const modal = lastIndexWithin(words, { from, to }, (word) => word.tag === "modal" && WILLING.test(word.lower));
  if (modal < 0) return -1;
  const comma = lastIndexWithin(words, { from, to: modal }, ({ tag }) => tag === "comma");
  return comma >= 0 ? comma : borderBefore(words, from, modal);
}

/** "if they stayed shut | her army would": behind the first finite verb, where a possessive or a name opens another subject. */
function borderBefore(words: readonly Word[], from: number, modal: number): number {
  const finite = indexWithin(words, { from, to: modal }, isFiniteVerb);
  if (finite < 0) return -1;
  const opener = indexWithin(words, { from: finite + 1, to: modal }, ({ tag }) => /^(?:possessive|pronoun)$/.test(tag));
  return opener < 0 ? -1 : opener - 1;
}

function verbAfter(words: readonly Word[], modal: number, { to }: Range): number | null {
  for (let at = modal + 1; at < Math.min(to, modal + 6); at++) {
    const tag = words[at]?.tag;
    if (tag === "base") return at;
    if (tag !== "adverb" && tag !== "negation" && tag !== "modal") return null;
  }
  return null;
}

function isNegated(words: readonly Word[], { from, to }: Range): boolean {
  return words.slice(from, to).some(({ tag, lower }) => tag === "negation" || lower === "never");
}

/** "we", "our troops", "her army", and whoever says so by name. */
function isOwn(words: readonly Word[], subject: readonly Range[], { stage, speaker }: View): boolean {
  const [first] = subject;
  const word = words[first?.from ?? -1];
  if (first === undefined || word === undefined) return false;
  if (/^(?:we|i|our|my|us)$/.test(word.lower)) return true;
  if (word.tag === "possessive" && word.lower !== "your") return true;
  return speaker.actor !== null && actorsOf(subject, stage).some(({ actor }) => actor === speaker.actor);
}

/** Somebody known who is not the speaker. */
function others(found: readonly Participant[], { speaker }: View): readonly Participant[] {
  return found.filter(({ actor }) => actor !== null && actor !== speaker.actor);
}

function indexWithin(words: readonly Word[], { from, to }: Range, passes: (word: Word) => boolean): number {
  for (let at = from; at < Math.min(to, words.length); at++) {
    const word = words[at];
    if (word !== undefined && passes(word)) return at;
  }
  return -1;
}

function lastIndexWithin(words: readonly Word[], { from, to }: Range, passes: (word: Word) => boolean): number {
  for (let at = to - 1; at >= from; at--) {
    const word = words[at];
    if (word !== undefined && passes(word)) return at;
  }
  return -1;
}
