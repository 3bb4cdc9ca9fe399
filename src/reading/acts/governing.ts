// Governing: what a word makes of the act it governs, one rule for each kind of government: "agreed to release" is an
// agreement, "refused to meet" a rejection, "plans to visit" a promise planned, "denied attacking" an attack denied.
import type { Range } from "../../language/chunks.ts";
import type { Word } from "../../language/parts-of-speech.ts";
import type { ActStatus } from "../../schema/act.ts";
import type { Context } from "./context.ts";
import { settled } from "./context.ts";
import { demandMode, inFuture, isCooperative, isHostileDeed, stopped, threatOf, typeOf } from "./kinds.ts";
import type { Government } from "./lexicon/governors.ts";
import type { Node } from "./node.ts";
import { evidenceOf, type Proposal, reason, wordAt } from "./proposal.ts";

/** The event noun that a governing word has as its object: "sanctions" of "considers sanctions". */
export interface GovernedNoun {
  readonly kind: string;
  readonly range: Range;
  readonly recipients: readonly string[];
}

/** A governing word with what it governs. */
export interface Governing {
  readonly node: Node;
  readonly lemma: string;
  readonly here: Context;
  readonly inner: Node | null;
  /** The word at the head of `inner`. */
  readonly innerWord: Word | null;
  readonly noun: GovernedNoun | null;
  /** The kind of what is governed; null where it is no act by itself. */
  readonly kind: string | null;
  /** The governed word's own acts, under a context. */
  readonly read: (context: Context) => readonly Proposal[];
  /** The governing word's own act. */
  readonly own: () => readonly Proposal[];
}

/** `null`: the governing word is read by its own sense. */
type Rule = (governing: Governing) => readonly Proposal[] | null;

/** One act of the governing word: its kind says what is done to the governed act. */
function made(one: Governing, kind: string, roles: readonly string[]): readonly Proposal[] {
  const { node, here, inner } = one;
  const governed = inner === null ? [] : [reason("kind", wordAt(inner.head), one.kind ?? "no act by itself")];
  return [
    {
      ...settled(kind, here),
      subject: here.subject,
      recipients: [
        { roles, slots: node.slots },
        { roles: inner?.sense?.recipients ?? [], slots: inner?.slots ?? [] },
      ],
      evidence: [...here.evidence, ...evidenceOf(node)],
      because: [reason("kind", wordAt(node.head), `${node.government} → ${kind}`), ...governed, ...here.because],
      head: node.head,
      isNoun: node.isNoun,
      isPassive: node.isPassive,
      isReversed: false,
    },
  ];
}

/** The governed act itself, as real as the governing word leaves it. */
function passed(one: Governing, status: ActStatus | null, change = (kind: string) => kind): readonly Proposal[] {
  const { node, here, inner, noun } = one;
  const context = under(one, status);
  if (inner !== null) return one.read(context).map((found) => ({ ...found, kind: change(found.kind) }));
  if (noun === null) return [];
  return [
    {
      ...settled(change(noun.kind), context),
      subject: here.subject,
      recipients: [{ roles: noun.recipients, slots: node.slots }],
      evidence: [...context.evidence, noun.range],
      because: [reason("kind", noun.range, change(noun.kind)), ...context.because],
      head: node.head,
      isNoun: node.isNoun,
      isPassive: node.isPassive,
      isReversed: false,
    },
  ];
}

function under({ node, here }: Governing, status: ActStatus | null): Context {
  const says = status === null ? [] : [reason("status", wordAt(node.head), `${node.government} → ${status}`)];
  return {
    ...here,
    status: status === null || here.status !== "done" ? here.status : status,
    because: [...here.because, ...says],
    evidence: [...here.evidence, { from: node.group.from, to: node.head + 1 }],
  };
}

const hasOwnSense = ({ node, inner }: Governing) => inner === null && node.sense !== null;
/** "offered to send troops", where it is not "against" anybody. */
const isHelpInArms = ({ kind, inner }: Governing) =>
  typeOf(kind ?? "") === "MOBILIZE" && inner?.slots.some(({ preposition }) => preposition === "against") !== true;
const isDenial = ({ inner, kind }: Governing) =>
  inner?.modality.isNegated === true && kind !== null && isCooperative(kind);

const RULES: Readonly<Record<Government, Rule>> = {
  agreement: (one) => (hasOwnSense(one) ? null : made(one, "AGREE/agreement", ["with"])),
  // "ready to use force" offers nobody anything; "offered to send troops" does.
  offer: (one) => {
    const isHarm = one.inner !== null && one.kind !== null && isHostileDeed(one.kind) && !isHelpInArms(one);
    return hasOwnSense(one)
      ? null
      : made(one, isHarm ? threatOf(one.kind) : "AGREE/offer", isHarm ? [] : ["to", "with"]);
  },
  // "pledged not to resign" is a refusal.
  promise: (one) => {
    if (typeOf(one.node.sense?.kind ?? "") === "THREATEN") return null;
    return made(one, isDenial(one) ? `REJECT/${demandMode(one.kind)}` : "AGREE/promise", ["to", "with"]);
  },
  menacing: (one) => {
    const isHarm = one.inner !== null && one.kind !== null && isHostileDeed(one.kind);
    return isHarm
      ? made({ ...one, here: { ...one.here, isNegated: false, status: "done", force: "fact" } }, threatOf(one.kind), [
          "against",
        ])
      : null;
  },
  vowed: (one) => {
    if (isDenial(one)) return made(one, `REJECT/${demandMode(one.kind)}`, []);
    const isHarm = one.kind !== null && (isHostileDeed(one.kind) || typeOf(one.kind) === "ACCUSE");
    return made(one, isHarm && one.inner?.modality.isNegated !== true ? threatOf(one.kind) : "AGREE/promise", ["to"]);
  },
  planned: (one) =>
    // "set a deadline to release": what is set is a threat, whatever is to be done by then.
    hasOwnSense(one) || typeOf(one.node.sense?.kind ?? "") === "THREATEN" ? null : passed(one, "planned", inFuture),
  considered: (one) => {
    // "the two discussed extending": whatever they talk about, they talk.
    if (one.lemma === "discuss" && one.kind === null) return made(one, "CONSULT", ["with"]);
    return hasOwnSense(one) ? null : passed(one, "considered");
  },
  failed: (one) =>
    one.kind !== null && typeOf(one.kind) === "AGREE" ? made(one, "REJECT", ["with"]) : passed(one, "not-done"),
  // "declined to comment", "refused to say": nothing is rejected but the question.
  refused: (one) =>
    TELLING.has(one.innerWord?.lemma ?? one.innerWord?.lower ?? "")
      ? []
      : made(one, `REJECT/${demandMode(one.kind)}`, ["obj", "with", "to", "from", "by", "of"]),
  requested,
  threatened: (one) => {
    if (one.lemma === "warn" && one.inner?.modality.isNegated === true) return made(one, "THREATEN", ["obj"]);
    // "warned that the dam would break" threatens nobody.
    if (one.lemma === "warn" && (one.kind === null || isCooperative(one.kind))) return null;
    return hasOwnSense(one) ? null : made(one, threatOf(one.kind), ["obj"]);
  },
  denied: (one) => {
    if (one.node.sense?.kind != null) return null;
    if (one.inner === null && (one.noun === null || !isHostileDeed(one.noun.kind))) return null;
    return passed(one, "denied");
  },
  stopped: (one) => (one.node.sense?.kind == null ? passed(one, null, stopped) : null),
  allowed: (one) => {
    if (one.inner === null) return null;
    const refusal = { ...one, here: { ...one.here, isNegated: false, status: "done" as const } };
    return one.here.isNegated && one.here.force === "fact"
      ? made(refusal, "REJECT/yield", ["obj", "to"])
      : made(one, "RETREAT/access", ["obj", "to"]);
  },
  accused: (one) => {
    if (one.inner === null) return one.own();
    const subject = one.node.slots.find(({ preposition }) => preposition === null)?.parts ?? [];
    const alleged = one.read({ ...under(one, "alleged"), subject, evidence: [] });
    return [...one.own(), ...alleged.filter(({ kind }) => isHostileDeed(kind))];
  },
  // What somebody needs to do is no act yet.
  aspect: (one) => (one.inner === null ? null : passed(one, one.lemma === "need" ? "considered" : null)),
};

/** "urged Oro to release" is a demand for a concession; "wants to leave" demands nothing of anybody. */
function requested(one: Governing): readonly Proposal[] | null {
  const { node, lemma, kind } = one;
  const own = node.sense?.kind ?? null;
  if (own !== null && !/^(?:REQUEST|THREATEN)/.test(own)) return null;
  if (own === null && !node.isNoun && node.inner === null) return null;
  if (lemma === "want" && node.slots.length === 0 && node.clauseFrom === null) return null;
  // "insisted that nobody had agreed" claims what "insisted that nobody agree" asks for.
  const isClaim = lemma === "insist" && node.clauseFrom !== null && /^(?:past|third)$/.test(one.innerWord?.tag ?? "");
  if (isClaim) return [];
  const mode = kind === null ? "" : `/${demandMode(kind)}`;
  const roles = node.sense?.recipients ?? ["on", "to", "from", "by"];
  return made(one, own?.includes("/") ? own : `REQUEST${mode}`, ["that", ...roles, "obj"]);
}

/** What is refused to who asks. */
const TELLING: ReadonlySet<string> = new Set(
  "comment say answer elaborate specify speculate identify name disclose reveal tell speak respond reply confirm".split(
    " ",
  ),
);

export function govern(governing: Governing, government: Government): readonly Proposal[] | null {
  return RULES[government](governing);
}
