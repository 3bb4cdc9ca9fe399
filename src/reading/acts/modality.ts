// Modality: how real a verb group makes its act, by tense, modal, negation and the clause it opens, and which word says so.
import type { Range } from "../../language/chunks.ts";
import type { Word } from "../../language/parts-of-speech.ts";
import type { ActStatus } from "../../schema/act.ts";

export type Force = "fact" | "future" | "duty" | "open" | "hypothesis";

export interface Modality {
  readonly status: ActStatus;
  readonly isNegated: boolean;
  /** "future": will, shall; "duty": must, should; "open": may, might, could; "hypothesis": would, if. */
  readonly force: Force;
  /** Word indices of what decided, with what each says. */
  readonly because: readonly { readonly at: number; readonly says: string }[];
}

const FUTURE = /^(?:will|shall|wo|'ll|’ll)$/;
const DUTY = /^(?:must|should|ought)$/;
const OPEN = /^(?:may|might|could|can|cannot|ca)$/;
const WOULD = /^(?:would|'d|’d)$/;
const DOUBT = /^(?:allegedly|reportedly|purportedly|supposedly|apparently|suspected|alleged|reported)$/;
const NEVER = /^(?:not|n't|n’t|never|no|hardly|without|cannot|neither|nor)$/;
const IF = /^(?:if|unless|provided|providing|whether|lest|assuming)$/;

/** What a verb group says of its act, by itself and by an "if" of its sentence. */
export function modalityOf(words: readonly Word[], group: Range, head: number, bounds: Range): Modality {
  const because: { at: number; says: string }[] = [];
  let force: Force = "fact";
  let isNegated = false;
  let isDoubted = false;
  for (let at = Math.max(bounds.from, group.from - 1); at < head; at++) {
    const { lower } = words[at] ?? { lower: "" };
    const isBefore = at < group.from;
    if (NEVER.test(lower) && (!isBefore || lower === "without" || lower === "not")) {
      isNegated = true;
      because.push({ at, says: "negation" });
    }
    if (DOUBT.test(lower)) {
      isDoubted = true;
      because.push({ at, says: "hearsay" });
    }
    // "may" is taken for the month by the verb group.
    if (isBefore && words[at]?.tag !== "modal") continue;
    const found =
      FUTURE.test(lower) || isGoing(words, at)
        ? "future"
        : DUTY.test(lower)
          ? "duty"
          : OPEN.test(lower)
            ? "open"
            : WOULD.test(lower)
              ? "hypothesis"
              : null;
    if (found === null) continue;
    force = found;
    because.push({ at, says: SAYS[found] });
  }
  // "pledged not to attack": the negation of an infinitive stands before its "to".
  const before = group.from - 2;
  if (words[before + 1]?.tag === "to" && before >= bounds.from && NEVER.test(words[before]?.lower ?? "")) {
    isNegated = !isNegated;
    because.push({ at: before, says: "negation" });
  }
  const condition = conditionOf(words, group, bounds, force !== "fact");
  if (condition !== null) because.push({ at: condition, says: "condition" });
  return {
    status: statusOf({ force, isNegated, isDoubted, isConditional: condition !== null }),
    isNegated,
    force,
    because,
  };
}

const PLANNED = /^(?:planned|proposed|scheduled|upcoming|future|expected|possible|potential|impending)$/;

/** In words: what stands before an event noun in its phrase. */
const PHRASE = 5;

/** What the words before an event noun say of it: "no direct talks", "an alleged attack", "planned talks". */
export function modalityOfNoun(words: readonly Word[], head: number, bounds: Range): Modality {
  for (let at = head - 1; at >= Math.max(bounds.from, head - PHRASE); at--) {
    const { tag, lower } = words[at] ?? { tag: "stop", lower: "" };
    const because = (says: string) => [{ at, says }];
    if (NO.test(lower)) return { status: "not-done", isNegated: true, force: "fact", because: because("negation") };
    if (DOUBT.test(lower)) return { status: "alleged", isNegated: false, force: "fact", because: because("hearsay") };
    if (PLANNED.test(lower)) return { status: "planned", isNegated: false, force: "open", because: because("future") };
    if (!/^(?:adjective|adverb|noun|name|number|past|gerund|determiner)$/.test(tag) || ENDS.test(lower)) break;
  }
  return { status: "done", isNegated: false, force: "fact", because: [] };
}

const NO = /^(?:no|without|neither|nor)$/;

/** "the", "their": nothing that negates a noun stands before these. */
const ENDS = /^(?:the|this|these|that|those|a|an|its|their|his|her|our|my|your)$/;

const SAYS = { future: "future", duty: "duty", open: "possibility", hypothesis: "hypothesis" } as const;

function isGoing(words: readonly Word[], at: number): boolean {
  return words[at]?.lower === "going" && words[at + 1]?.lower === "to";
}

interface Marks {
  readonly force: Force;
  readonly isNegated: boolean;
  readonly isDoubted: boolean;
  readonly isConditional: boolean;
}

function statusOf({ force, isNegated, isDoubted, isConditional }: Marks): ActStatus {
  if (isConditional) return "conditional";
  if (force === "future") return "planned";
  if (force === "hypothesis") return "planned";
  if (force !== "fact") return "considered";
  if (isNegated) return "not-done";
  return isDoubted ? "alleged" : "done";
}

/** The "if" that governs a verb: before it in its own clause, or anywhere in the sentence of a verb not yet fact. */
function conditionOf(words: readonly Word[], group: Range, bounds: Range, isOpen: boolean): number | null {
  let commas = 0;
  for (let at = group.from - 1; at >= Math.max(bounds.from, group.from - REACH); at--) {
    const word = words[at];
    if (word === undefined || word.tag === "stop") break;
    if (word.tag === "comma") commas++;
    if (IF.test(word.lower) && word.tag !== "past" && (isOpen || commas === 0)) return at;
  }
  if (!isOpen) return null;
  for (let at = group.to; at < Math.min(bounds.to, group.to + REACH); at++) {
    const word = words[at];
    if (word === undefined || word.tag === "stop") break;
    if (/^(?:if|unless)$/.test(word.lower)) return at;
  }
  return null;
}

/** In words: a condition farther away belongs to something else. */
const REACH = 30;
