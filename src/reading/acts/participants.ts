// Participants: who acts and who is acted upon: the mentions that stand in a phrase, with their actors. A phrase that
// holds no mention is a participant without an actor, so that its words are kept. Promise: every span lies inside the
// phrase given, or is that of the mention a pronoun stands for in the same sentence.
import type { Range } from "../../language/chunks.ts";
import type { Word } from "../../language/parts-of-speech.ts";
import type { ActorId } from "../../schema/ids.ts";
import type { Mention } from "../../schema/mention.ts";
import { firstFrom, type Span } from "../../schema/span.ts";
import { nounOf } from "../mentions/descriptions.ts";
import { isOfClass } from "./lexicon/object-classes.ts";
import { headOf } from "./phrases.ts";

export interface Participant {
  readonly actor: ActorId | null;
  readonly span: Span;
}

/** In mentions: how far back one that reaches into a phrase is looked for. */
const REACH = 3;

/** The mentions of a report in text order, to look up by place. */
export class Company {
  readonly #mentions: readonly Mention[];
  readonly #starts: readonly { readonly start: number }[];

  constructor(mentions: readonly Mention[]) {
    this.#mentions = mentions.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    this.#starts = this.#mentions.map(({ span }) => span);
  }

  /** Mentions inside a span, in text order. */
  inside({ start, end }: Span): readonly Mention[] {
    const found: Mention[] = [];
    // A mention may begin a little before the phrase: "Oro's envoys" where the phrase is "envoys".
    for (let at = Math.max(0, firstFrom(this.#starts, start) - REACH); at < this.#mentions.length; at++) {
      const mention = this.#mentions[at];
      if (mention === undefined || mention.span.start >= end) break;
      if (mention.span.end > start && mention.span.end <= end && mention.kind !== "document") found.push(mention);
    }
    return found;
  }

  /** The mention that a phrase ends in: its head; "the Committee" of "the Committee of the Red Cross" is the whole name. */
  headIn(span: Span): Mention | null {
    return this.inside(span).findLast((mention) => span.end - mention.span.end <= 2) ?? this.#reachingOut(span);
  }

  #reachingOut({ start, end }: Span): Mention | null {
    for (let at = firstFrom(this.#starts, start); at < this.#mentions.length; at++) {
      const mention = this.#mentions[at];
      if (mention === undefined || mention.span.start >= end) return null;
      if (mention.span.end > end && mention.form === "name" && mention.kind !== "document") return mention;
    }
    return null;
  }

  /** A mention by name or description of an actor within a span. */
  namedIn(span: Span, actor: ActorId): Mention | null {
    const inside = this.inside(span).filter((m) => m.actor === actor && m.form !== "pronoun");
    return inside.find((m) => m.form === "name") ?? inside[0] ?? null;
  }
}

/** A plan, a letter, a report: somebody in the grammar of a sentence only. */
export function isDocument(words: readonly Word[], range: Range): boolean {
  return nounOf(headOf(words, range))?.kind === "document";
}

/** Whether a phrase is headed by a word for people or a body: "the homeguards", "three aid workers". */
export function isSomebody(words: readonly Word[], range: Range): boolean {
  const noun = headOf(words, range);
  return nounOf(noun) !== null || ["people", "troops", "agent", "captive"].some((name) => isOfClass(noun, name));
}

/** The span of a base phrase without quotation marks and a possessive at its end; null for an empty one. */
export function spanOfPhrase(words: readonly Word[], { from, to }: Range): Span | null {
  let [first, end] = [from, to];
  while (first < end && words[first]?.tag === "quote") first++;
  while (end > first && (words[end - 1]?.tag === "quote" || words[end - 1]?.lower === "'s")) end--;
  const [a, b] = [words[first], words[end - 1]];
  return a === undefined || b === undefined || end <= first ? null : { start: a.start, end: b.end };
}

/** Whoever is the head of a phrase: "Rowe" of "Foreign Minister Jane Rowe", not of "Rowe's proposal". */
export function headParticipant(words: readonly Word[], range: Range, company: Company): Participant | null {
  const span = spanOfPhrase(words, range);
  if (span === null) return null;
  const head = company.headIn(span);
  return head === null ? null : { actor: head.actor, span: head.span };
}

/** Who is named inside a phrase about a thing: its owner first ("Rowe's proposal"), else whoever comes last. */
export function innerParticipant(words: readonly Word[], range: Range, company: Company): Participant | null {
  const span = spanOfPhrase(words, range);
  if (span === null) return null;
  const inside = company.inside(span).filter((m) => span.end - m.span.end > 2);
  const owner = inside.find(
    (m) => words.some((w) => w.start === m.span.end && w.lower === "'s") || m.form === "pronoun",
  );
  const one = owner ?? inside.find((m) => m.kind !== "place") ?? inside[0];
  return one === undefined ? null : { actor: one.actor, span: one.span };
}

/** The phrase itself, without an actor. */
export function phraseParticipant(words: readonly Word[], range: Range): Participant | null {
  const span = spanOfPhrase(words, range);
  return span === null ? null : { actor: null, span };
}
