// Exchanges: one thing for another. "in exchange for", "in return for", "swapped … for", "were exchanged for".
import { nounPhraseBefore } from "../../language/chunks.ts";
import { TIME_UNITS } from "../../language/en/measure-units.ts";
import { firstWithin, isAmong, spanOf, subjectOf, type VerbSite, verbAt } from "../deals/clause.ts";
import { clauseEnd, clauseStart, evidenceOf, piece } from "./extent.ts";
import { bargainersIn, doersOf, type FoundTerm, hasDenial, saidFrom, type TermScene, type Words } from "./found.ts";

/**
 * The exchanges of one sentence.
 *
 * @example "Lomara would withdraw in return for water": give "withdraw", get "water"
 * @example not: "They exchanged fire", "he denied that the girls were exchanged for prisoners"
 */
export function findExchanges(scene: TermScene): readonly FoundTerm[] {
  const { words } = scene.sentence;
  const found: FoundTerm[] = [];
  for (let at = 0; at < words.length; at++) {
    const term = inExchange(scene, at) ?? swapped(scene, at);
    if (term === null || hasDenial(scene, words[at]?.start ?? 0)) continue;
    found.push(term);
  }
  return found;
}

/** "A … in exchange for B", and "In exchange for B, A …". */
function inExchange(scene: TermScene, at: number): FoundTerm | null {
  const { words } = scene.sentence;
  const isPhrase = words[at]?.lower === "in" && /^(?:exchange|return)$/.test(words[at + 1]?.lower ?? "");
  if (!isPhrase || words[at + 2]?.lower !== "for") return null;
  const to = clauseEnd(words, at + 3, true);
  const get = piece(words, at + 3, to);
  if (get === undefined) return null;
  const from = Math.max(clauseStart(words, at), saidFrom(scene, at));
  // "a price to pay in exchange for": nothing is given in so many words
  if (from === at - 1 && IDLE_GIVING.test(words[from]?.lower ?? "")) return null;
  if (from < at) return exchange(scene, [from, at], [at + 3, to], verbIn(words, from, at));
  // At the head of its clause, what is given follows the comma
  const comma = firstWithin(words, { from: at + 3, to: at + 30 }, (word) => word.tag === "comma");
  if (comma < 0) return null;
  const end = clauseEnd(words, comma + 1);
  return exchange(scene, [comma + 1, end], [at + 3, comma], verbIn(words, comma + 1, end));
}

const IDLE_GIVING = /^(?:pay|give|do|try|get|offer|be)$/;

const SWAPPING: ReadonlySet<string> = new Set(["exchange", "swap", "trade", "barter"]);

/** What is exchanged without bargaining. */
const EXCHANGED =
  /^(?:fire|gunfire|shots|blows|words|views|insults|barbs|letters|messages|greetings|ideas|information)$/;

/** "swapped 20 captives for flour", "were exchanged for four fighters", "the exchange of 20 captives for flour". */
function swapped(scene: TermScene, at: number): FoundTerm | null {
  const { words } = scene.sentence;
  const verb = verbAt(words, at);
  const isNoun = /^(?:exchange|swap)$/.test(words[at]?.lower ?? "") && words[at + 1]?.lower === "of";
  if (!isNoun && (verb === null || !isAmong(SWAPPING, verb.lemma) || verb.isNegated)) return null;
  const link = firstWithin(
    words,
    { from: at + 1, to: at + 14 },
    (word) => word.lower === "for" || word.tag === "stop" || word.tag === "relative",
  );
  if (words[link]?.lower !== "for") return null;
  if (EXCHANGED.test(words[link - 1]?.lower ?? "") || TIME_UNITS.has(words[link + 1]?.lower ?? "")) return null;
  const given: readonly [number, number] = isNoun ? [at + 2, link] : [at + 1, link];
  const to = clauseEnd(words, link + 1, true);
  if (verb?.isPassive !== true) return exchange(scene, given, [link + 1, to], verb);
  const subject = nounPhraseBefore(words, passiveStart(words, at), { from: 0, to: words.length });
  return subject === null ? null : exchange(scene, [subject.from, subject.to], [link + 1, to], null);
}

/** Where the auxiliaries of a passive begin. */
function passiveStart(words: Words, at: number): number {
  let from = at;
  while (from > 0 && /^(?:auxiliary|modal|adverb|negation)$/.test(words[from - 1]?.tag ?? "")) from--;
  return from;
}

function verbIn(words: Words, from: number, to: number): VerbSite | null {
  for (let at = from; at < to; at++) {
    const verb = verbAt(words, at);
    if (verb !== null) return verb;
  }
  return null;
}

type Range = readonly [number, number];

function exchange(scene: TermScene, give: Range, get: Range, verb: VerbSite | null): FoundTerm | null {
  const { words } = scene.sentence;
  const [given, gotten] = [piece(words, ...give), piece(words, ...get)];
  // "no fighters were freed in exchange": none was made
  if (given === undefined || gotten === undefined || verb?.isNegated === true || words[give[0]]?.lower === "no")
    return null;
  // "Canada would lower its quota in exchange for": where the tagger sees no verb, the modal tells where it is
  const modal = firstWithin(words, { from: give[0], to: give[1] }, ({ tag }) => tag === "modal");
  const at = verb?.at ?? modal;
  const subject = at < 0 || verb?.isPassive === true ? null : subjectOf(words, at);
  const by = doersOf(scene, subject, words[give[0]]?.start ?? 0);
  const to = bargainersIn(scene, spanOf(words, get[0], get[1])).filter((one) => !by.includes(one));
  const [from, end] = [Math.min(give[0], get[0]), Math.max(give[1], get[1])];
  return { kind: "exchange", by, to, give: given, get: gotten, evidence: evidenceOf(words, from, end) };
}
