// Status: how a deal stands by this report's words. Every plain wording near one of its names is weighed, earlier places more;
// the weightiest status wins, and its words are the evidence. Null where the report says nothing.
import { STATUS_WORDINGS, UNREAL } from "../../language/en/deal-status.ts";
import type { DealStatus } from "../../schema/deal.ts";
import type { Span } from "../../schema/span.ts";
import type { Named } from "./named.ts";
import { isRefused } from "./parties.ts";

export interface Standing {
  readonly status: DealStatus;
  readonly because: Span;
  readonly weight: number;
}

const REACH = 90;

/** What is said of the deal where it is named once. */
export function standingsAt(named: Named): readonly Standing[] {
  const { sentence } = named;
  const { text } = sentence;
  if (named.sort === "talks" && isRefused(sentence.words, named.from)) return [];
  const [first, last] = [sentence.words[0]?.start ?? named.start, sentence.words.at(-1)?.end ?? named.end];
  const before = text.slice(Math.max(first, named.start - REACH), named.start);
  const after = text.slice(named.end, Math.min(last, named.end + REACH));
  // Leads and headlines say how things stand, background further down how they once stood
  const salience = 1 / (1 + sentence.index / 12);
  const found: Standing[] = [];
  for (const { status: plain, weight, ...patterns } of STATUS_WORDINGS) {
    // "agreed in principle": what is still to be approved is not agreed.
    const status = plain === "agreed" && IN_PRINCIPLE.test(`${before} ${after}`) ? "under negotiation" : plain;
    const behind = patterns.after?.exec(after) ?? null;
    if (behind !== null && !UNREAL.test(before) && !isUnreal(behind[0]))
      found.push({
        status,
        weight: weight * salience,
        because: wordsAt(text, named.end, named.end + behind[0].length),
      });
    // "agreed to talks", "close to the talks": no state of what they are about
    if (status === "in effect" && isDraft(named)) continue;
    const isVain =
      named.sort === "talks" && (status === "agreed" || status === "under negotiation" || status === "proposed");
    const ahead = isVain ? null : (patterns.before?.exec(before) ?? null);
    if (ahead !== null && !isOutside(ahead[0]) && !UNREAL.test(before.slice(0, ahead.index)))
      found.push({
        status,
        weight: weight * salience,
        because: wordsAt(text, named.start - before.length + ahead.index, isBare(ahead[0]) ? named.end : named.start),
      });
  }
  if (named.sort === "talks" && found.length === 0)
    found.push({
      status: "under negotiation",
      weight: 0.2 * salience,
      because: { start: named.start, end: named.end },
    });
  return found;
}

const IN_PRINCIPLE = /\bin principle\b/i;

/** "since a", "under the": words that say nothing to a reader without the name behind them. */
function isBare(words: string): boolean {
  return /^\s*(?:since|under)(?: (?:the|an?|its|this|that))?\s*$/i.test(words);
}

/** "under the draft agreement": nothing is in force yet. */
function isDraft({ sentence, from, to }: Named): boolean {
  return sentence.words
    .slice(from, to)
    .some((word) => /^(?:draft|proposed|planned|future|possible|potential)$/.test(word.lower));
}

/** "could collapse" is a wording of its own; in any other wording such a word takes it back. */
function isUnreal(words: string): boolean {
  return (
    /\b(?:not|never|n['’]t|would|could|if|unless|to be)\b/i.test(words) &&
    !/collapse|unravel|fall apart|break down/i.test(words)
  );
}

/** A clause border between the wording and the name: "rejected, saying the truce". */
function isOutside(words: string): boolean {
  return /[,;:“”"]/.test(words) || /\b(?:that|which|who|said|says)\b/.test(words);
}

function wordsAt(text: string, start: number, end: number): Span {
  const raw = text.slice(start, end);
  return { start: start + raw.length - raw.trimStart().length, end: end - raw.length + raw.trimEnd().length };
}

/** The weightiest; of equal ones the later in a deal's life. */
export function settleStatus(
  standings: readonly Standing[],
): { readonly status: DealStatus; readonly because: readonly Span[] } | null {
  const sums = new Map<DealStatus, number>();
  for (const { status, weight } of standings) sums.set(status, (sums.get(status) ?? 0) + weight);
  const best = [...sums].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  if (best === undefined) return null;
  const because = standings.filter((one) => one.status === best).toSorted((a, b) => b.weight - a.weight);
  return {
    status: best,
    because: because
      .slice(0, 3)
      .map((one) => one.because)
      .toSorted((a, b) => a.start - b.start),
  };
}
