// Proposal: an act as the words of one sentence tell it, before it is known who stands behind a phrase.
import type { Range } from "../../language/chunks.ts";
import type { ActReason, ActStatus } from "../../schema/act.ts";
import type { Node } from "./node.ts";
import type { Slot } from "./right-of.ts";

/** Which words decided what, and by which rule. */
export interface Reason {
  readonly decides: ActReason["decides"];
  readonly words: Range;
  readonly says: string;
}

/** Where recipients may stand: places in order of preference, and the slots of the clause they are looked for in. */
export interface Places {
  readonly roles: readonly string[];
  readonly slots: readonly Slot[];
}

export interface Proposal {
  readonly kind: string;
  readonly status: ActStatus;
  readonly subject: readonly Range[];
  readonly recipients: readonly Places[];
  readonly evidence: readonly Range[];
  readonly because: readonly Reason[];
  readonly head: number;
  readonly isNoun: boolean;
  readonly isPassive: boolean;
  /** Whether the subject is the recipient and the recipients are who acts: "received aid from". */
  readonly isReversed: boolean;
}

export function reason(decides: Reason["decides"], words: Range, says: string): Reason {
  return { decides, words, says };
}

/** The word at one place. */
export function wordAt(at: number): Range {
  return { from: at, to: at + 1 };
}

/** The words that tell of a node's act: its verb group, and the noun that a light verb carries. */
export function evidenceOf(node: Node): readonly Range[] {
  return node.carried === null ? [node.group] : [node.group, wordAt(node.carried)];
}
