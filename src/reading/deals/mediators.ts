// Mediators: who stands between the parties, and how, by the words beside a deal's name or beside "mediators".
import { MEDIATION, MEDIATOR_NOUNS } from "../../language/en/deal-words.ts";
import type { Mediation } from "../../schema/deal.ts";
import type { ActorId } from "../../schema/ids.ts";
import type { Span } from "../../schema/span.ts";
import type { TaggedSentence } from "../tagged.ts";
import type { ActorPlaces } from "./actor-places.ts";
import { listAfter, spanOf, subjectOf, verbAt } from "./clause.ts";

export interface FoundMediator {
  readonly actor: ActorId;
  readonly how: Mediation;
  /** The words that say so: "brokered by", "mediators". */
  readonly span: Span;
}

/**
 * The mediators that one sentence names.
 *
 * @example "A truce brokered by Qasrah": Qasrah, broker
 * @example not: "He is no mediator": nobody is named
 */
export function findMediators({ text, words }: TaggedSentence, places: ActorPlaces): readonly FoundMediator[] {
  const found: FoundMediator[] = [];
  const add = (span: Span | null, how: Mediation, cue: Span): void => {
    if (span !== null) for (const actor of places.within(span)) found.push({ actor, how, span: cue });
  };
  for (const [at, word] of words.entries()) {
    const how = MEDIATION.get(word.lower);
    const noun = MEDIATOR_NOUNS.get(word.lower);
    const cue = { start: word.start, end: word.end };
    if (how !== undefined && text.charAt(word.start - 1) === "-") add(spanOf(words, Math.max(0, at - 3), at), how, cue);
    else if (how !== undefined && words[at + 1]?.lower === "by") add(listAfter(words, at + 2), how, cue);
    else if (
      how !== undefined &&
      verbAt(words, at) !== null &&
      (/^(?:mediat|broker)/.test(word.lower) || isAboutDeal(text, word.end))
    ) {
      const verb = verbAt(words, at);
      if (verb === null || verb.isPassive || verb.isNegated) continue;
      add(subjectOf(words, at), how, cue);
      if (words[at + 1]?.lower === "together" && words[at + 2]?.lower === "with")
        add(listAfter(words, at + 3), how, cue);
    } else if (noun !== undefined) {
      // "the mediators, Qasrah and Vestmark", "Qasrah, the mediator", "Qatari mediators"
      const behind = words[at + 1]?.tag === "comma" ? at + 2 : at + 1;
      const next = words[behind];
      if (next?.tag === "name") add(listAfter(words, behind), noun, cue);
      else add(spanOf(words, Math.max(0, at - 2), at), noun, cue);
    }
    const joined = /^(.+)-(brokered|mediated|sponsored|hosted|facilitated)$/.exec(word.lower);
    if (joined !== null) {
      const end = word.start + (joined[1]?.length ?? 0);
      add(
        { start: words[at - 1]?.start ?? word.start, end: word.end },
        MEDIATION.get(joined[2] ?? "") ?? "broker",
        cue,
      );
      add({ start: word.start, end }, MEDIATION.get(joined[2] ?? "") ?? "broker", cue);
    }
  }
  return found;
}

/** "hosted a dinner" mediates nothing. */
function isAboutDeal(text: string, from: number): boolean {
  return /^.{0,60}\b(?:talks|negotiations?|deal|agreement|truce|cease-?fire|accord|pact|treaty|contacts|exchange|swap|release|peace|between)\b/is.test(
    text.slice(from, from + 80),
  );
}
