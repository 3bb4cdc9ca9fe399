// Conditions: something only if something else. "unless", "only if", "provided that", "as long as", "on condition that" always;
// "not until" and "only once" where it is refused or promised for later; a bare "if" only where the main clause says what a party will
// do and both speak of what is at stake between parties. Harm that waits for a refusal is an ultimatum, and nothing that is given.
import { isFiniteVerb } from "../../language/chunks.ts";
import { OFFERING, PROMISING, READY, STAKES } from "../../language/en/term-words.ts";
import type { Span } from "../../schema/span.ts";
import { firstWithin, isAmong, spanOf, subjectOf } from "../deals/clause.ts";
import { baseOf } from "./demand.ts";
import { clauseEnd, clauseStart, evidenceOf, piece } from "./extent.ts";
import {
  bargainersIn,
  type FoundTerm,
  hasDenial,
  heardAt,
  saidFrom,
  speakersAt,
  type TermScene,
  type Words,
} from "./found.ts";
import { isUltimatum } from "./ultimatum.ts";

interface Connective {
  /** Word index of its first word and the index behind its last. */
  readonly at: number;
  readonly to: number;
  /** Where the piece begins: "unless", "until" and "before" turn its sense round or bound it, and stay. */
  readonly from: number;
  readonly isPlainIf: boolean;
}

/** One that turns the sense of what follows round, or says from when. */
const KEPT: ReadonlySet<string> = new Set(["unless", "until", "before"]);

const MOST_CONDITIONS = 8;

/**
 * The condition of one sentence, with a piece for each connective, however deep they nest.
 *
 * @example "We will stay unless the road opens": give "We will stay", condition "unless the road opens"
 * @example "If the gates are not opened, we will open them ourselves": an ultimatum with that as its "or else"
 * @example not: "It is unclear what happens if it rains", "as if nothing happened"
 */
export function findConditions(scene: TermScene): readonly FoundTerm[] {
  const { words } = scene.sentence;
  const connectives: Connective[] = [];
  for (let at = 0; at < words.length && connectives.length < MOST_CONDITIONS; at++) {
    const one = connectiveAt(words, at);
    if (one !== null) connectives.push({ ...one, from: KEPT.has(words[at]?.lower ?? "") ? one.at : one.to });
  }
  const [first] = connectives;
  if (first === undefined || hasDenial(scene, words[first.at]?.start ?? 0)) return [];
  const ends = connectives.map((one, i) => Math.min(clauseEnd(words, one.to), connectives[i + 1]?.at ?? words.length));
  const main = withoutFronted(words, mainClause(scene, first, ends[0] ?? first.to));
  if (
    main === null ||
    (connectives.every((one) => one.isPlainIf) && !isBargain(words, main, [first.to, ends[0] ?? first.to]))
  )
    return [];
  const condition = connectives.flatMap((one, i) => piece(words, one.from, ends[i] ?? one.to) ?? []);
  const give = piece(words, ...main);
  if (give === undefined || condition.length === 0) return [];
  const speakers = speakersAt(scene, words[first.at]?.start ?? 0);
  const sides = bargainersIn(scene, spanOf(words, main[0], Math.min(main[1], main[0] + 12)));
  const verb = firstWithin(words, { from: main[0], to: main[1] }, (word) =>
    /^(?:base|third|past|modal)$/.test(word.tag),
  );
  const subject = verb < 0 ? null : subjectOf(words, verb);
  const doers = bargainersIn(scene, subject);
  const telling = isOthers(scene, subject) ? [] : speakers;
  const by = telling.length > 0 ? telling : doers.length > 0 ? doers.slice(0, 1) : sides.slice(0, 1);
  const others = bargainersIn(scene, spanOf(words, first.to, ends.at(-1) ?? first.to));
  const to = [...sides, ...others].filter((one, i, all) => !by.includes(one) && all.indexOf(one) === i).slice(0, 2);
  // "The image appears only if you look down": nobody bargains.
  if (by.length === 0 && to.length === 0) return [];
  const [from, end] = [Math.min(main[0], first.at), Math.max(main[1], ends.at(-1) ?? 0)];
  const evidence = evidenceOf(words, from, end);
  const hanging = { from: first.to, to: ends.at(-1) ?? first.to };
  const isThreat =
    isThreatened(words, main) ||
    isUltimatum(words, { from: main[0], to: main[1] }, hanging, words[first.at]?.lower === "unless");
  if (!isThreat) return [{ kind: "condition", by, to, give, condition, evidence }];
  // What has to be done is in so many words only behind "unless".
  const done = piece(words, first.to, ends[0] ?? first.to);
  const demand = words[first.at]?.lower === "unless" && done !== undefined ? { demand: done } : {};
  return [{ kind: "ultimatum", by, to, ...demand, condition, otherwise: give, evidence }];
}

/** "threatened to close the road unless": whatever is threatened is nothing that is given. */
function isThreatened(words: Words, [from, to]: Range): boolean {
  const reach = { from: Math.max(0, from - THREAT), to: Math.min(to, from + THREAT) };
  const threat = firstWithin(words, reach, ({ lower }) => /^threat(?:en(?:s|ed|ing)?)?$/.test(lower));
  return threat >= 0 && words[threat + 1]?.tag === "to";
}

/** In words: between a threat and where what is threatened begins, or the clause that threatens. */
const THREAT = 4;

/** "“They will pay if we leave,” she said": it is not she who gives. */
function isOthers(scene: TermScene, subject: Span | null): boolean {
  if (subject === null || heardAt(scene, subject.start)?.isDirect !== true) return false;
  return /^(?:they|he|she|it)$/i.test(scene.sentence.text.slice(subject.start, subject.end));
}

function connectiveAt(words: Words, at: number): Omit<Connective, "from"> | null {
  const [word, second, third] = [words[at]?.lower, words[at + 1]?.lower, words[at + 2]?.lower];
  if (word === "unless") return { at, to: at + 1, isPlainIf: false };
  if (word === "only" && (second === "if" || second === "when")) return { at, to: at + 2, isPlainIf: false };
  if (word === "only" && (second === "once" || second === "after") && isClause(words, at + 2))
    return { at, to: at + 2, isPlainIf: true };
  if ((word === "until" || word === "before") && isClause(words, at + 1) && isRefusedBefore(words, at))
    return { at, to: at + 1, isPlainIf: true };
  if ((word === "provided" || word === "providing") && words[at]?.tag !== "adjective")
    return second === "that"
      ? { at, to: at + 2, isPlainIf: false }
      : isClause(words, at + 1) && words[at - 1]?.tag === "comma"
        ? { at, to: at + 1, isPlainIf: false }
        : null;
  if ((word === "as" || word === "so") && second === "long" && third === "as")
    return isDuration(words, at) ? null : { at, to: at + 3, isPlainIf: false };
  if (word === "on" && /^(?:condition|the)$/.test(second ?? "")) return onCondition(words, at);
  if (/^(?:contingent|conditional|conditioned|predicated)$/.test(word ?? "") && /^(?:on|upon)$/.test(second ?? ""))
    return { at, to: at + 2, isPlainIf: false };
  if (
    word !== "if" ||
    /^(?:as|even|what|only|and|but|ask|asked|asking|wonder|wondered|know|knew|see|unclear|whether|clear|say|sure|question)$/.test(
      words[at - 1]?.lower ?? "",
    )
  )
    return null;
  return /^(?:not|elected|necessary|possible|needed|any|so|anything)$/.test(second ?? "")
    ? null
    : { at, to: at + 1, isPlainIf: true };
}

/** "will not leave until": what is refused for now has its price behind "until"; "will stay until" is how long. */
function isRefusedBefore(words: Words, at: number): boolean {
  const not = firstWithin(
    words,
    { from: Math.max(clauseStart(words, at), at - 15), to: at },
    ({ tag, lower }) => tag === "negation" || lower === "never" || lower === "no",
  );
  return not >= 0 && firstWithin(words, { from: not + 1, to: at }, ({ lower }) => WILLING.test(lower)) < 0;
}

/** "for as long as", "as long as it takes": how long, and not on which condition. */
function isDuration(words: Words, at: number): boolean {
  if (words[at - 1]?.lower === "for" || words[at + 4]?.lower === "takes" || words[at + 4]?.lower === "took")
    return true;
  return /^(?:possible|necessary|needed)$/.test(words[at + 3]?.lower ?? "");
}

/** "on condition that", "on the condition that"; "on condition of anonymity" is how one speaks and not what for. */
function onCondition(words: Words, at: number): Omit<Connective, "from"> | null {
  const noun = words[at + 1]?.lower === "the" ? at + 2 : at + 1;
  if (words[noun]?.lower !== "condition" || words[noun + 1]?.lower !== "that") return null;
  const isAnonymous =
    firstWithin(words, { from: noun + 2, to: noun + 12 }, (word) =>
      /^(?:name|named|names|identity|identified|anonymous)$/.test(word.lower),
    ) >= 0;
  return isAnonymous ? null : { at, to: noun + 2, isPlainIf: false };
}

function isClause(words: Words, from: number): boolean {
  return firstWithin(words, { from, to: from + 12 }, isFiniteVerb) >= 0;
}

type Range = readonly [number, number];

/** Before the connective; where it opens its sentence, behind the comma that ends it. */
function mainClause(scene: TermScene, first: Connective, end: number): Range | null {
  const { words } = scene.sentence;
  const from = Math.max(wholeStart(words, first.at), saidFrom(scene, first.at));
  if (first.at - from > 1) return [from, first.at];
  const comma = firstWithin(
    words,
    { from: Math.max(end, first.to), to: first.to + 45 },
    (word) => word.tag === "comma",
  );
  if (comma < 0) return null;
  const last = clauseEnd(words, comma + 1);
  return last - comma > 2 ? [comma + 1, last] : null;
}

/** "Only in the third phase would | Lomara withdraw": what is given begins behind the verb that the adverbial turned round. */
function withoutFronted(words: Words, main: Range | null): Range | null {
  if (main === null || words[main[0]]?.lower !== "only") return main;
  const reach = { from: main[0] + 1, to: Math.min(main[0] + FRONTED, main[1]) };
  const modal = firstWithin(words, reach, (word) => word.tag === "comma" || isFiniteVerb(word));
  const isTurned = words[modal]?.tag === "modal" && /^(?:preposition|adverb)$/.test(words[main[0] + 1]?.tag ?? "");
  return isTurned && main[1] - modal > 2 ? [modal + 1, main[1]] : main;
}

/** In words. */
const FRONTED = 10;

/** A clause's start, over its own infinitive, save where that is what was offered: "offered | to leave". */
function wholeStart(words: Words, end: number): number {
  const from = clauseStart(words, end);
  if (words[from - 1]?.tag !== "to") return from;
  for (let at = from - 2; at >= Math.max(0, from - 8); at--) {
    const base = baseOf(words, at);
    if (isAmong(OFFERING, base) || isAmong(PROMISING, base) || READY.has(words[at]?.lower ?? "")) return from;
  }
  return clauseStart(words, from - 1);
}

const WILLING = /^(?:will|would|'ll|shall|wo|won't|'d)$/;

/** What will be done stands in the main clause, and what is at stake in either. */
function isBargain(words: Words, main: Range, condition: Range): boolean {
  // "offered to limit it if": what is offered will be done
  if (words[main[0] - 1]?.tag === "to") return true;
  const willing = firstWithin(
    words,
    { from: main[0], to: main[1] },
    (word) => WILLING.test(word.lower) && word.tag === "modal",
  );
  if (willing < 0) return false;
  if (
    firstWithin(words, { from: main[0], to: main[1] }, (word) =>
      /^(?:what|who|how|whether|happen|win|lose|vote|elected)$/.test(word.lower),
    ) >= 0
  )
    return false;
  const hasStake = (range: Range): boolean =>
    firstWithin(
      words,
      { from: range[0], to: range[1] },
      (word) => STAKES.has(word.lower) || STAKES.has(word.lemma ?? ""),
    ) >= 0;
  return (
    hasStake(main) ||
    hasStake(condition) ||
    isUltimatum(words, { from: main[0], to: main[1] }, { from: condition[0], to: condition[1] }, false)
  );
}
