// Context: what a governing word hands down to the word it governs: who acts, how real it is, and which words said so.
import type { Range } from "../../language/chunks.ts";
import type { ActStatus } from "../../schema/act.ts";
import { demandMode, inFuture, isCooperative, isHostileDeed, threatOf } from "./kinds.ts";
import type { Force } from "./modality.ts";
import type { Node } from "./node.ts";
import { type Reason, reason } from "./proposal.ts";

export interface Context {
  readonly subject: readonly Range[];
  readonly status: ActStatus;
  readonly isNegated: boolean;
  readonly force: Force;
  readonly because: readonly Reason[];
  /** Words of the governing verbs: part of the evidence of what they govern. */
  readonly evidence: readonly Range[];
}

/** What holds at a node: its own tense and negation under those of whatever governs it. */
export function contextOf(node: Node, above: Context | null): Context {
  const { modality } = node;
  const because = modality.because.map(({ at, says }) => reason("status", { from: at, to: at + 1 }, says));
  if (above === null) return { ...modality, subject: node.subject, because, evidence: [] };
  const isOwn = node.isPassive || (node.shape === "finite" && node.subject.length > 0);
  return {
    subject: isOwn ? node.subject : above.subject,
    status: above.status === "done" ? modality.status : above.status,
    isNegated: above.isNegated !== modality.isNegated,
    force: above.force === "fact" ? modality.force : above.force,
    because: [...because, ...above.because],
    evidence: above.evidence,
  };
}

export interface Settled {
  readonly kind: string;
  readonly status: ActStatus;
}

/** The kind and status that tense and negation leave of an act. */
export function settled(
  kind: string,
  { status, isNegated, force }: Omit<Context, "subject" | "because" | "evidence">,
): Settled {
  // "would pull out if": harm that hangs on a condition is a threat.
  const isToCome = force === "future" || force === "hypothesis";
  if (status === "conditional" && isToCome && isHostileDeed(kind) && !isNegated)
    return { kind: threatOf(kind), status };
  if (force === "future" && isStrike(kind) && !isNegated) return { kind: threatOf(kind), status };
  if (isNegated && isToCome) return refusalOf(kind, status);
  if (isNegated && status !== "denied") return { kind, status: isFact(status) ? "not-done" : status };
  return force === "future" || status === "planned" ? { kind: inFuture(kind), status } : { kind, status };
}

/** What is said to be coming of these is a threat; a deployment or an arrest to come is a plan. */
function isStrike(kind: string): boolean {
  return /^(?:ASSAULT|SANCTION)/.test(kind) && kind !== "SANCTION/convict";
}

function isFact(status: ActStatus): boolean {
  return status === "done" || status === "alleged";
}

/** "will not lift": what is not going to be given is refused; what harm is not going to be done is promised. */
function refusalOf(kind: string, status: ActStatus): Settled {
  if (isCooperative(kind)) return { kind: `REJECT/${demandMode(kind)}`, status };
  return isHostileDeed(kind) ? { kind: "AGREE/promise", status } : { kind, status: "not-done" };
}
