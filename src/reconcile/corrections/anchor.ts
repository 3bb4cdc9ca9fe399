// Places that are found again in a text that moved or was edited: by quotation, then by what stands around it. Promise: what is
// found is the quotation or nearly so; where several places could be meant and nothing tells them apart, none is.
import type { Anchor } from "../../schema/correction.ts";
import type { Span } from "../../schema/span.ts";
import { findPlain } from "./plain-places.ts";

/** Characters that are kept before and behind. */
const AROUND = 32;

/** Of a short quotation so much of what stands around it must agree, in characters; a long one is known by itself. */
const CONTEXT = [
  { below: 12, needs: 10 },
  { below: 32, needs: 4 },
] as const;

/** Of several places one is meant only where so much more around it agrees. */
const CLEARLY = 4;

/** @returns `exact` equals `text.slice(start, end)` */
export function anchorTo(text: string, { start, end }: Span): Anchor {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
    start,
    end,
  };
}

/**
 * Where the words stand now; null where they do not. In time linear in the text.
 * @example "said" behind "Oduya " and before " on Monday" is found in "On Tuesday Oduya said on Monday"; in "Reyl said so" it is not.
 */
export function findAnchor(text: string, anchor: Anchor): Span | null {
  return stillThere(text, anchor) ?? byQuotation(text, anchor) ?? findPlain(text, anchor);
}

function stillThere(text: string, { exact, prefix, suffix, start, end }: Anchor): Span | null {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const isThere = text.startsWith(exact, start) && before === prefix && text.slice(end, end + AROUND) === suffix;
  return isThere ? { start, end } : null;
}

function byQuotation(text: string, anchor: Anchor): Span | null {
  const { exact, start: stood } = anchor;
  let best: { readonly start: number; readonly agrees: number } | null = null;
  let next = -1;
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const agrees = agreement(text, anchor, start);
    if (best !== null && agrees < best.agrees) {
      next = Math.max(next, agrees);
      continue;
    }
    if (best !== null) next = best.agrees;
    const isNearer = best === null || agrees > best.agrees || Math.abs(start - stood) < Math.abs(best.start - stood);
    if (isNearer) best = { start, agrees };
  }
  if (best === null || best.agrees < needed(anchor)) return null;
  const isClear = best.agrees >= AROUND || best.agrees - next >= CLEARLY;
  return isClear ? { start: best.start, end: best.start + exact.length } : null;
}

/** How many characters directly before and behind are as they were. */
function agreement(text: string, { exact, prefix, suffix }: Anchor, start: number): number {
  const end = start + exact.length;
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let behind = 0;
  while (behind < suffix.length && text[end + behind] === suffix[behind]) behind++;
  return before + behind;
}

function needed({ exact, prefix, suffix }: Anchor): number {
  const needs = CONTEXT.find(({ below }) => exact.length < below)?.needs ?? 0;
  return Math.min(needs, prefix.length + suffix.length);
}
