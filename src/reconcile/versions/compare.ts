// What changed from one version of a report to the next: paragraphs, and above all whom it quotes with what. Promise: a sentence
// that stands in both texts has not changed, even where only one reading of the two finds who said it.
import { fold } from "../../ledger/fold.ts";
import { alikePairs } from "./alike-pairs.ts";

/** An attribution as versions are compared by it. */
export interface Voiced {
  /** `REPORT.RECORD`. */
  readonly id: string;
  /** Who says it, by name; null where the report leaves that open. */
  readonly speaker: string | null;
  /** Which actor over all reports that is; null where it has no name, or until that is found out. */
  readonly actor: string | null;
  /** As the report names the source; "" where it names none. */
  readonly source: string;
  readonly content: string;
}

/** One version: its headline and paragraphs, and what is said in it, each with the whole passage from source to content. */
export interface Edition {
  readonly paragraphs: readonly string[];
  readonly voiced: readonly (Voiced & { readonly passage: string })[];
}

export interface Changes {
  readonly paragraphs: { readonly changed: number; readonly added: number; readonly removed: number };
  /** Attributions with the same words from the same speaker. */
  readonly kept: number;
  /** Other words from the same speaker, or the same words from another one. */
  readonly changed: readonly { readonly before: Voiced; readonly after: Voiced }[];
  readonly vanished: readonly Voiced[];
  readonly added: readonly Voiced[];
}

/** Of the words of both, so many are the same where one is an edit of the other. */
const MOSTLY = 0.5;
/** Words by which a passage is looked for. */
const RUN = 6;

export function compareEditions(older: Edition, newer: Edition): Changes {
  const [keptOld, keptNew] = keptIn(older, newer);
  const before = older.voiced.filter((one) => !keptOld.has(one));
  const after = newer.voiced.filter((one) => !keptNew.has(one));
  const pairs = alikePairs(
    before.map(({ content }) => wordsOf(content)),
    after.map(({ content }) => wordsOf(content)),
    ({ older: o, newer: n, share }) => share === 1 || (share >= MOSTLY && isSameVoice(before[o], after[n])),
  );
  const [paired, pairedNew] = [new Set(pairs.map((one) => one.older)), new Set(pairs.map((one) => one.newer))];
  return {
    paragraphs: changedParagraphs(older.paragraphs, newer.paragraphs),
    kept: keptOld.size,
    changed: pairs
      .toSorted((a, b) => a.older - b.older)
      .flatMap((pair) => {
        const [from, to] = [before[pair.older], after[pair.newer]];
        return from === undefined || to === undefined ? [] : [{ before: voicedOf(from), after: voicedOf(to) }];
      }),
    vanished: before.filter((_, at) => !paired.has(at)).map(voicedOf),
    added: after.filter((_, at) => !pairedNew.has(at)).map(voicedOf),
  };
}

type Passage = Edition["voiced"][number];

/** Those of the older and of the newer that have not changed. */
function keptIn(older: Edition, newer: Edition): readonly [ReadonlySet<Passage>, ReadonlySet<Passage>] {
  const waiting = Map.groupBy(newer.voiced, ({ content }) => keyOf(content));
  const [keptOld, keptNew] = [new Set<Passage>(), new Set<Passage>()];
  for (const one of older.voiced) {
    const same = waiting.get(keyOf(one.content))?.find((other) => !keptNew.has(other) && isSameVoice(one, other));
    if (same === undefined) continue;
    keptOld.add(one);
    keptNew.add(same);
  }
  const [isInOld, isInNew] = [standingIn(older), standingIn(newer)];
  for (const one of older.voiced) if (!keptOld.has(one) && isInNew(one.passage)) keptOld.add(one);
  for (const one of newer.voiced) if (!keptNew.has(one) && isInOld(one.passage)) keptNew.add(one);
  return [keptOld, keptNew];
}

/** Whether a passage stands in its text, which is searched only for a passage whose last few words it has. */
function standingIn({ paragraphs }: Edition): (passage: string) => boolean {
  const words = wordsOf(paragraphs.join("\n"));
  const text = ` ${words.join(" ")} `;
  const runs = new Set(words.map((_, at) => words.slice(Math.max(0, at - RUN + 1), at + 1).join(" ")));
  return (passage) => {
    const own = wordsOf(passage);
    return (own.length < RUN || runs.has(own.slice(-RUN).join(" "))) && text.includes(` ${own.join(" ")} `);
  };
}

function isSameVoice(a: Voiced | undefined, b: Voiced | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a.actor !== null && b.actor !== null) return a.actor === b.actor;
  return fold(a.speaker ?? a.source) === fold(b.speaker ?? b.source);
}

function changedParagraphs(older: readonly string[], newer: readonly string[]): Changes["paragraphs"] {
  const [gone, come] = [without(older, newer), without(newer, older)];
  const changed = alikePairs(gone.map(wordsOf), come.map(wordsOf), ({ share }) => share >= MOSTLY).length;
  return { changed, added: come.length - changed, removed: gone.length - changed };
}

/** What the others do not have, as often as they lack it. */
function without(some: readonly string[], others: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const one of others) counts.set(one, (counts.get(one) ?? 0) + 1);
  return some.filter((one) => {
    const left = counts.get(one) ?? 0;
    counts.set(one, left - 1);
    return left <= 0;
  });
}

function voicedOf({ passage: _, ...voiced }: Passage): Voiced {
  return voiced;
}

function keyOf(text: string): string {
  return wordsOf(text).join(" ");
}

/** In small letters: marks and case are an editor's house style. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
