// How a deal is called on its page. Promise: the name that reports use; where that is a bare "talks" or "agreement" and the sides are
// known, with them, so that a list of deals tells one from another. One report alone may have misread the sides; it makes no name.
import { AGREEMENT_HEADS, PROPOSAL_HEADS, REFERRING_HEADS, TALKS_HEADS } from "../../language/en/deal-words.ts";
import type { DealPage } from "../../ledger/findings.ts";

/** More sides than this make no name. */
const MOST_SIDES = 3;

/**
 * @example "talks" of Lomara and the Guild: "talks between Lomara and the Guild"; "so-called “freeze” plan": "freeze plan"
 * @example not: "truce" says what it is and stays "truce"
 */
export function dealName({ name, parties, reports }: Pick<DealPage, "name" | "parties" | "reports">): string {
  const plain = name.replace(/^so-called\s+/i, "").replace(/[“”"‘„«»]/g, "");
  const sides = parties.map((one) => one.name);
  if (!isBare(plain) || reports.length < 2 || sides.length < 2 || sides.length > MOST_SIDES) return plain;
  return `${plain} between ${sides.slice(0, -1).join(", ")} and ${sides.at(-1)}`;
}

function isBare(name: string): boolean {
  const word = name.toLowerCase();
  const heads = [AGREEMENT_HEADS, PROPOSAL_HEADS, REFERRING_HEADS, TALKS_HEADS];
  return heads.some((list) => list.has(word));
}
