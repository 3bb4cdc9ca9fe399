// How those in one report speak of and to each other: who praises, accuses, threatens or demands something of whom. Promises: what was
// done only, by one actor whom the report names, to somebody and not to a thing; the words that say so are there; whose word it
// rests on, where that is a third's, is told.
import { BLAME, CALL, DEMAND, GIVE, PRAISE, THREAT, UPON } from "../../language/en/regard-words.ts";
import type { Regard, RegardKind } from "../../ledger/positions.ts";
import type { Act } from "../../schema/act.ts";
import { type Span, sliceOf } from "../../schema/span.ts";
import { mentionsIn, type Scene, sentenceAt, whenOf } from "../positions/scene.ts";

/** Kinds of those who can be spoken of; what is demanded of a document or a place is demanded of nobody. */
const SOMEBODY: ReadonlySet<string> = new Set(["person", "organization", "state", "group"]);

/** Whom a report does not name is given in its words, if they are few. */
const LONGEST_WORDS = 80;

/**
 * @example "The guild accused the harbour office of fraud" → accuses, by the guild, to the harbour office
 * @example not: "The guild demanded an inquiry", "The guild could accuse the office"
 */
export function findRegards(scene: Scene): readonly Regard[] {
  return scene.reading.acts.flatMap((act) => regardsOf(scene, act));
}

function regardsOf(scene: Scene, act: Act): readonly Regard[] {
  const kind = kindOf(scene, act);
  const [evidence] = act.evidence;
  const [by, ...others] = act.by.map(({ actor }) => (actor === null ? null : scene.positionOf(actor)));
  if (kind === null || evidence === undefined || by === undefined || by === null || others.length > 0) return [];
  const sentence = sentenceAt(scene, evidence.start);
  if (sentence === null) return [];
  return act.to.flatMap((party): Regard[] => {
    const to = whomOf(scene, party);
    if (to === null || to.to === by) return [];
    return [
      {
        ...{ kind, by, ...to, teller: tellerOf(scene, act, by) },
        words: wordsOf(scene, act.evidence),
        when: whenOf(scene, act.time),
        ...{ evidence: sentence.span, record: act.id },
      },
    ];
  });
}

/** By the words themselves: the type of an act alone is told from many that regard no person. */
function kindOf(scene: Scene, { kind, status, evidence, because }: Act): RegardKind | null {
  if (status !== "done") return null;
  const words = wordsOf(scene, evidence).toLowerCase();
  switch (kind.split("/")[0]) {
    case "SUPPORT":
      return PRAISE.test(words) ? "praises" : null;
    case "ACCUSE":
      return BLAME.test(words) ? "accuses" : null;
    case "REQUEST":
      return DEMAND.test(words) || isCallUpon(scene, evidence) ? "demands" : null;
    case "THREATEN":
      return THREAT.test(words) || GIVE.test(words) || isUltimatum(because) ? "threatens" : null;
    default:
      return null;
  }
}

/** "If the gates stay shut, we will open them ourselves": no word of threatening, but the sentence is built as a threat. */
export function isUltimatum(because: Act["because"]): boolean {
  return because.some(({ decides, says }) => decides === "kind" && /^(?:ultimatum|set phrase of threat)\b/.test(says));
}

function isCallUpon({ reading }: Scene, evidence: readonly Span[]): boolean {
  const { text } = reading.article;
  return evidence.some((span) => CALL.test(sliceOf(text, span)) && UPON.test(text.slice(span.end, span.end + 8)));
}

/** Who it is, or, where the report does not settle that, what it calls them; null for a thing. */
function whomOf(scene: Scene, { actor, span }: Act["to"][number]): Pick<Regard, "to" | "toWords"> | null {
  const { actors, article } = scene.reading;
  const to = actor === null ? null : scene.positionOf(actor);
  if (to !== null) return SOMEBODY.has(actors[to]?.kind ?? "") ? { to, toWords: null } : null;
  const isSomebody = mentionsIn(scene, span).some((one) => one.form !== "pronoun" && SOMEBODY.has(one.kind));
  const words = sliceOf(article.text, span).replace(/\s+/g, " ").trim();
  return isSomebody && words.length <= LONGEST_WORDS ? { to: null, toWords: words } : null;
}

/** Null for the reporter, and for who does it. */
function tellerOf(scene: Scene, { attribution }: Act, by: number): number | null {
  const speaker = scene.reading.attributions.find(({ id }) => id === attribution)?.speaker ?? null;
  const teller = speaker === null ? null : scene.positionOf(speaker);
  return teller === by ? null : teller;
}

function wordsOf({ reading }: Scene, spans: readonly Span[]): string {
  return spans.map((span) => sliceOf(reading.article.text, span)).join(" … ");
}
