// Sourcing: on whose word each attribution rests. Named: someone the report names, or a body it lets one find. Unnamed:
// described only. Anonymous: the report says that anonymity was asked, granted or used. Document: a paper speaks. Outlet:
// second-hand. Unstated: nobody is said to vouch. Promise: anonymity carries the words that prove it.

import { ANYBODY } from "../language/en/anonymity-words.ts";
import { sourceStops } from "../language/en/source-nouns.ts";
import { namedSides, openOnes, showingVerbs, unlikeBodies } from "../language/en/sourcing-nouns.ts";
import type { Sourcing, SourcingGrade } from "../schema/attribution.ts";
import { overlaps, type Span, sliceOf } from "../schema/span.ts";
import type { Figure } from "./actors/figure.ts";
import { nounOf } from "./mentions/descriptions.ts";
import { isPeople } from "./mentions/known-names.ts";
import { findAnonymity, findEarlierAnonymity, findLaterAnonymity, type Where } from "./sourcing/anonymity.ts";
import { gradeOfPaper, isOutlet, isOwnedPlace } from "./sourcing/papers.ts";
import { isCapital, keyOf, type Phrase, phraseOf, singular } from "./sourcing/phrase.ts";

export interface Basis extends Omit<Where, "source"> {
  readonly figure: Figure | null;
  /** The source's words; null where the attribution has none. */
  readonly source: Span | null;
  readonly cue: readonly Span[];
  /** "he", "the senator" or a shared surname, though it could not be tied, stands for someone the report has named. */
  readonly isIntroduced: boolean;
}

interface Report {
  readonly text: string;
  readonly sentences: readonly Span[];
}

/**
 * The grades of a report's attributions, in their order; whoever was granted anonymity has it in all that they say.
 *
 * @example "An official who asked not to be named said …": anonymous, "not to be named"; and so is "the official" after it
 * @example not: "the envoy named in the letter": nothing about anonymity
 */
export function gradeSources(bases: readonly Basis[], report: Report): readonly Sourcing[] {
  const phrases = bases.map(({ source }) => phraseOf(source === null ? "" : sliceOf(report.text, source)));
  const granted = new Map<Figure, Sourcing>();
  /** By head noun, and for several by `several`, the last unnamed source: "the official" is the official before. */
  const last = new Map<string, Sourcing>();
  let latest: Sourcing | undefined;
  const own = bases.map((basis, i): Sourcing => {
    const phrase = phrases[i] ?? phraseOf("");
    const stated = gradeSource(basis, phrase, report);
    const before = stated.grade === "unnamed" ? earlier(phrase, last, latest) : undefined;
    const sourcing = before?.grade === "anonymous" ? before : stated;
    latest = sourcing;
    if (sourcing.grade !== "unnamed" && sourcing.grade !== "anonymous") return sourcing;
    last.set(phrase.head, sourcing);
    if (nounOf(keyOf(phrase.core.at(-1)))?.isPlural && !isPart(phrase)) last.set(several(phrase.head), sourcing);
    if (sourcing.grade === "anonymous" && basis.figure?.isNamed === false) granted.set(basis.figure, sourcing);
    return sourcing;
  });
  return own.map((sourcing, i) => {
    const figure = bases[i]?.figure ?? null;
    return sourcing.grade === "unnamed" && figure !== null ? (granted.get(figure) ?? sourcing) : sourcing;
  });
}

/** Several of a head noun are told of apart from one: "another official" is none of "the officials". */
function several(head: string): string {
  return `${head} of several`;
}

/** How whom the source stands for was graded: "the official", "one of the officials" and, right behind them, "one". */
function earlier(
  phrase: Phrase,
  last: ReadonlyMap<string, Sourcing>,
  latest: Sourcing | undefined,
): Sourcing | undefined {
  if (phrase.opening === "known" && phrase.core.length === 1) return last.get(phrase.head);
  if (!isPart(phrase)) return undefined;
  return phrase.core.length === 0 || phrase.head === "them" ? latest : last.get(several(phrase.head));
}

/** "one of the officials", "both of them", "one": some of those who were told of. */
function isPart({ words }: Phrase): boolean {
  return PART.test(words.join(" "));
}

const PART =
  /^(?:one|two|three|four|five|several|some|many|most|all|both|each)(?: others?)?(?:$| of (?:them|those|these|the(?: (?:two|three|four|five))? [\p{L}-]+)$)/iu;

function gradeSource(basis: Basis, phrase: Phrase, { text, sentences }: Report): Sourcing {
  const { figure, source, around, content } = basis;
  if (source === null && figure === null) return { grade: isPosted(text, basis.cue) ? "named" : "unstated" };
  if (isNobody(phrase)) return { grade: "unstated" };
  const isOpen = figure === null || !figure.isNamed;
  const span = source === null ? null : findAnonymity(text, { source, around, content }, phrase);
  // Said in the source's own words it holds whoever was found to be behind them: "this person, who requested anonymity".
  if (span !== null && source !== null && (isOpen || overlaps(span, source))) return { grade: "anonymous", span };
  const grade = gradeOf(basis, phrase, text);
  const isPerson = grade === "unnamed" && source !== null && phrase.opening === "open";
  const isAgain = grade === "unnamed" && phrase.opening === "known" && phrase.core.length === 1;
  const near = { around, phrase };
  const told = isPerson
    ? findLaterAnonymity(text, sentences, near)
    : isAgain
      ? findEarlierAnonymity(text, sentences, near)
      : null;
  return told === null ? { grade } : { grade: "anonymous", span: told };
}

/** "was posted on his account": the owner's word, though no source is told. */
function isPosted(text: string, cue: readonly Span[]): boolean {
  return cue.some((span) => POSTED.test(sliceOf(text, span).slice(0, 200)));
}

const POSTED =
  /\b(?:posted|written|published|shared|streamed)\b[^.]{0,40}\b(?:his|her)\b[^.]{0,60}\b(?:account|page|feed|profile|blog|channel|website|site)\b/i;

function isNobody({ words }: Phrase): boolean {
  return /^(?:nobody|none|neither|no-one)$/i.test(words[0] ?? "") || /^no one\b/i.test(words.slice(0, 2).join(" "));
}

function gradeOf(basis: Basis, phrase: Phrase, text: string): SourcingGrade {
  const { figure } = basis;
  const paper = gradeOfPaper(phrase, figure);
  if (paper !== null) return paper;
  if (isOwnedPlace(phrase)) return "named";
  if (figure === null)
    return basis.isIntroduced && !isAnybody(phrase) ? "named" : gradeOfUnknown(phrase, basis.cue, text);
  const isPeople = isPersonNoun(phrase.head);
  if (figure.kind === "outlet") return isPeople ? "unnamed" : gradeOfOutlet(phrase);
  if (figure.kind === "document") return isPeople ? "unnamed" : "document";
  if (isOutlet(phrase)) return "outlet";
  if (figure.isNamed) return "named";
  if (hasNamedPerson(phrase) || (figure.kind === "group" && isKnownGroup(figure.name, phrase))) return "named";
  return figure.kind === "organization" && isKnownBody(figure.name, phrase) ? "named" : "unnamed";
}

/** "this person", "one of the officials": of them nobody need have a name, though somebody has been introduced. */
function isAnybody(phrase: Phrase): boolean {
  return isPart(phrase) || (phrase.core.length === 1 && ANYBODY.has(phrase.head));
}

/** What people post is theirs, and the network of all of them is nobody. */
function gradeOfOutlet({ core }: Phrase): SourcingGrade {
  return keyOf(core.at(-2)) === "social" ? "unnamed" : "outlet";
}

/** Nobody the report has as an actor: a name, a thing that shows something, or people. */
function gradeOfUnknown(phrase: Phrase, cue: readonly Span[], text: string): SourcingGrade {
  const { core, head, words } = phrase;
  if (isOutlet(phrase)) return "outlet";
  if (isPersonNoun(head) && !hasNamedPerson(phrase)) return "unnamed";
  if (
    hasNamedPerson(phrase) ||
    core.some((word, i) => i === core.length - 1 && isName(word, words.indexOf(word) === 0))
  )
    return "named";
  const shows = cue.some((span) =>
    sliceOf(text, span)
      .slice(0, 200)
      .toLowerCase()
      .split(/\s+/)
      .some((w) => showingVerbs.has(w)),
  );
  return shows && core.length > 1 && /^\p{Ll}/u.test(core.at(-1) ?? "") ? "unstated" : "unnamed";
}

/** A sentence's first word has its capital from there: "Yahoo" is a name, "Others" and "Neighbours" are none. */
function isName(word: string, isFirst: boolean): boolean {
  if (!isCapital(word) || word.length < 3) return false;
  return (
    !isFirst ||
    (!/(?:s|ing|ed|ly)$/.test(word) && !PRONOUN.test(word.replace(/['’].*$/, "")) && nounOf(keyOf(word)) === null)
  );
}

const PRONOUN =
  /^(?:They|She|You|Who|What|Which|That|This|These|Those|Some|Many|Most|Few|All|Both|One|Another|Other|Nothing|Something|Someone|Somebody|Anyone|Anybody|Everyone|Everybody|Everything|There|Here|Less|More|Half|Much|None)$/;

function isPersonNoun(head: string): boolean {
  const kind = nounOf(head)?.kind;
  return kind === "person" || head === "user" || head === "people";
}

/** "union spokesman Tamsin Oduya", "the negotiator, Tamsin Oduya": the name follows the role, no preposition between. */
function hasNamedPerson({ words }: Phrase): boolean {
  for (let at = 1; at + 1 < words.length; at++) {
    const [before, first, second] = [words[at - 1] ?? "", words[at] ?? "", words[at + 1] ?? ""];
    if (sourceStops.has(keyOf(before)) || keyOf(before) === "such") return false;
    const role = before === "," ? words[at - 2] : before;
    if (isRole(role) && isGiven(first) && isGiven(second)) return true;
  }
  return false;
}

function isRole(word: string | undefined): boolean {
  const noun = nounOf(keyOf(word));
  return noun?.kind === "person" && !noun.isPlural;
}

function isGiven(word: string): boolean {
  return /^\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*$/u.test(word) && !/['’]s?$/.test(word) && nounOf(keyOf(word)) === null;
}

/** "the Marenni army", "her office", "police": a body that the report lets one find; not "a company", "59 percent". */
function isKnownBody(name: string, { opening, words }: Phrase): boolean {
  const head = singular(keyOf(name.split(/\s+/).at(-1)));
  const first = keyOf(words[0]);
  if (unlikeBodies.has(head) || /^[\d.%]+$/.test(first)) return false;
  return opening !== "open" && !openOnes.has(first);
}

/** "the Marenni people", "both countries", "Oduya and Tekle": more than one, each known. */
function isKnownGroup(name: string, { core, head, words, opening }: Phrase): boolean {
  const opener = keyOf(words[0]);
  const isSides =
    namedSides.has(head) &&
    (opener === "both" ||
      /^(?:the|these|those|each of the|both of the|all) (?:two|three|four|\d)/i.test(words.slice(0, 4).join(" ")));
  if (isSides || (opener === "both" && namedSides.has(head))) return true;
  const others = core.indexOf("and");
  const people =
    others > 0 && /^(?:others|allies|their|its)$/.test(core[others + 1] ?? "") ? core.slice(0, others) : core;
  if (opening === "known" && people.length > 0 && people.every((word) => isCapital(word) && !/['’]s?$/.test(word)))
    return true;
  const parts = name.split(/, | and /);
  return parts.length > 1 && parts.some((part, i) => isNameAtEnd(part, i === 0));
}

function isNameAtEnd(part: string, isFirst: boolean): boolean {
  const words = part.split(" ");
  const last = words.at(-1) ?? "";
  return isCapital(last) && !isPeople(keyOf(last)) && (!isFirst || words.length > 1);
}
