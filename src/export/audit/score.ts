// How right a table is, from a sample that a person judged: the share that is right, with Wilson's score interval, which keeps its
// promise for small samples and shares near one (Wilson 1927; Brown, Cai and DasGupta 2001).

/** What a person wrote beside a row: right, wrong, not to be decided, or nothing yet. */
export type Judgement = "right" | "wrong" | "unclear" | "open";

export interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly unclear: number;
  /** Rows without a judgement. */
  readonly open: number;
  /** Right ones among right and wrong ones, 0 to 1; null where there is none of either. */
  readonly precision: number | null;
  /** Ends of the 95 % interval; null as above. */
  readonly interval: readonly [low: number, high: number] | null;
}

/** Two-sided 95 %: the 0.975 quantile of the normal distribution. */
const Z = 1.959963984540054;

const WORDS: Readonly<Record<string, Judgement>> = {
  ...{ y: "right", yes: "right", "1": "right", true: "right", right: "right", x: "right" },
  ...{ n: "wrong", no: "wrong", "0": "wrong", false: "wrong", wrong: "wrong" },
  ...{ u: "unclear", "?": "unclear", unclear: "unclear", "": "open" },
};

/** Undefined for what is no judgement. @example "Yes" and "1" are right, "n" is wrong, "?" unclear; "maybe" is none */
export function judgementOf(cell: string): Judgement | undefined {
  return WORDS[cell.trim().toLowerCase()];
}

export function scoreOf(judgements: readonly Judgement[]): Score {
  const count = (one: Judgement): number => judgements.filter((each) => each === one).length;
  const [right, wrong] = [count("right"), count("wrong")];
  const all = right + wrong;
  return {
    ...{ right, wrong, unclear: count("unclear"), open: count("open") },
    precision: all === 0 ? null : right / all,
    interval: all === 0 ? null : wilson(right, all),
  };
}

/** @example 80 of 100 lie between 0.711 and 0.867 */
export function wilson(right: number, all: number): readonly [low: number, high: number] {
  const share = right / all;
  const middle = (share + Z ** 2 / (2 * all)) / (1 + Z ** 2 / all);
  const half = (Z * Math.sqrt((share * (1 - share)) / all + Z ** 2 / (4 * all ** 2))) / (1 + Z ** 2 / all);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
