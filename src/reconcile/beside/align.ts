// Two runs of sentences beside each other: which sentence of the one is which of the other. Promises: a function of the two; rows keep
// both orders; no sentence is in two rows; at most MOST_CELLS pairs are compared, so that two books cost no more than that
// and their reading.

/** What a sentence and its partner are: the same words; mostly these; or a sentence without a partner, by its side. */
export type RowKind = "same" | "changed" | "left" | "right";

export interface AlignedRow {
  /** Places among the sentences; null where that side has none. */
  readonly left: number | null;
  readonly right: number | null;
  readonly kind: RowKind;
  /** Without a partner at its place, but the other side has the same words elsewhere. */
  readonly isMoved: boolean;
}

/** Of the words of both, so many are shared by a sentence and what became of it. */
const LEAST_ALIKE = 0.5;

/** Pairs of sentences, over all stretches between those that are the same. */
const MOST_CELLS = 250_000;

/** Words of a sentence that are compared. */
const MOST_WORDS = 120;

/** @example align(["A b c.", "D e f."], ["A b c.", "D e g."]) → same 0–0, changed 1–1 */
export function align(left: readonly string[], right: readonly string[]): readonly AlignedRow[] {
  const [a, b] = [left.map(wordsOf), right.map(wordsOf)];
  const pairs = withAlike(samePairs(a.map(keyOf), b.map(keyOf)), a, b);
  return withMoved(rowsOf(pairs, a, b), a, b);
}

type Words = readonly string[];
type Pair = readonly [left: number, right: number];

/** In small letters: marks and case are an editor's house style. */
function wordsOf(sentence: string): Words {
  return (sentence.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS);
}

function keyOf(words: Words): string {
  return words.join(" ");
}

/** Sentences that each side has once are the fixed points (patience diff, Cohen 2003); from them equal neighbours grow both ways. */
function samePairs(a: readonly string[], b: readonly string[]): readonly Pair[] {
  const [inA, inB] = [placesOf(a), placesOf(b)];
  const unique = a.flatMap((key, at): Pair[] => {
    const places = inB.get(key);
    return key !== "" && inA.get(key)?.length === 1 && places?.length === 1 ? [[at, places[0] ?? 0]] : [];
  });
  const fixed: readonly Pair[] = [[-1, -1], ...longestRising(unique), [a.length, b.length]];
  const pairs: Pair[] = [];
  for (const [at, [toA, toB]] of fixed.entries()) {
    if (at === 0) continue;
    const [fromA, fromB] = fixed[at - 1] ?? [-1, -1];
    let [i, j] = [fromA + 1, fromB + 1];
    for (; i < toA && j < toB && a[i] === b[j]; i++, j++) pairs.push([i, j]);
    const back: Pair[] = [];
    for (let [k, l] = [toA - 1, toB - 1]; k >= i && l >= j && a[k] === b[l]; k--, l--) back.push([k, l]);
    pairs.push(...back.toReversed());
    if (toA < a.length) pairs.push([toA, toB]);
  }
  return pairs;
}

function placesOf(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  return Map.groupBy(keys.keys(), (at) => keys[at] ?? "");
}

/** Of pairs in the order of the left, the most that are in the order of the right too (Schensted 1961). */
function longestRising(pairs: readonly Pair[]): readonly Pair[] {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [at, [, right]] of pairs.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < right) low = middle + 1;
      else high = middle;
    }
    before.push(tails[low - 1] ?? -1);
    tails[low] = at;
  }
  const chain: Pair[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) chain.push(pairs[at] ?? [0, 0]);
  return chain.toReversed();
}

/** Between the same sentences, those that are alike, so that the likeness of all pairs together is greatest. */
function withAlike(same: readonly Pair[], a: readonly Words[], b: readonly Words[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let left = MOST_CELLS;
  let [fromA, fromB] = [0, 0];
  for (const [toA, toB] of [...same, [a.length, b.length] as const]) {
    const cells = (toA - fromA) * (toB - fromB);
    if (cells > 0 && cells <= left) {
      left -= cells;
      const found = bestPairs(a.slice(fromA, toA), b.slice(fromB, toB));
      for (const [i, j] of found) pairs.push([fromA + i, fromB + j]);
    }
    if (toA < a.length && toB < b.length) pairs.push([toA, toB]);
    [fromA, fromB] = [toA + 1, toB + 1];
  }
  return pairs;
}

/** Needleman and Wunsch (1970) without a price for gaps. */
function bestPairs(a: readonly Words[], b: readonly Words[]): readonly Pair[] {
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  const bags = b.map((words) => new Set(words));
  const worth = a.map((words) => bags.map((bag) => alike(words, bag)));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i * width + j] = Math.max(
        best[(i + 1) * width + j] ?? 0,
        best[i * width + j + 1] ?? 0,
        (worth[i]?.[j] ?? 0) + (best[(i + 1) * width + j + 1] ?? 0),
      );
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const here = best[i * width + j] ?? 0;
    if (here === (best[(i + 1) * width + j] ?? 0)) i++;
    else if (here === (best[i * width + j + 1] ?? 0)) j++;
    else pairs.push([i++, j++]);
  }
  return pairs;
}

/** The share of the different words of both that both have, twice counted (Dice 1945); 0 below what counts. */
function alike(words: Words, bag: ReadonlySet<string>): number {
  const own = new Set(words);
  let shared = 0;
  for (const word of own) if (bag.has(word)) shared++;
  const share = own.size + bag.size === 0 ? 0 : (2 * shared) / (own.size + bag.size);
  return share >= LEAST_ALIKE ? share : 0;
}

/** What has no partner stands before the next pair, the left before the right. */
function rowsOf(pairs: readonly Pair[], a: readonly Words[], b: readonly Words[]): readonly AlignedRow[] {
  const rows: AlignedRow[] = [];
  let [i, j] = [0, 0];
  for (const [toA, toB] of [...pairs, [a.length, b.length] as const]) {
    for (; i < toA; i++) rows.push({ left: i, right: null, kind: "left", isMoved: false });
    for (; j < toB; j++) rows.push({ left: null, right: j, kind: "right", isMoved: false });
    if (toA >= a.length || toB >= b.length) continue;
    const kind = keyOf(a[toA] ?? []) === keyOf(b[toB] ?? []) ? "same" : "changed";
    rows.push({ left: toA, right: toB, kind, isMoved: false });
    [i, j] = [toA + 1, toB + 1];
  }
  return rows;
}

function withMoved(rows: readonly AlignedRow[], a: readonly Words[], b: readonly Words[]): readonly AlignedRow[] {
  const keyIn = ({ left, right }: AlignedRow): string => keyOf((left === null ? b[right ?? 0] : a[left]) ?? []);
  const keysOf = (kind: RowKind) => new Set(rows.filter((row) => row.kind === kind).map(keyIn));
  const others = { left: keysOf("right"), right: keysOf("left") };
  return rows.map((row) =>
    row.kind !== "left" && row.kind !== "right"
      ? row
      : { ...row, isMoved: keyIn(row) !== "" && others[row.kind].has(keyIn(row)) },
  );
}
