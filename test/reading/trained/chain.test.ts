import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bestPath,
  constrain,
  marginals,
  NO_CONTENT,
  NO_CUE,
  NO_SOURCE,
  TAGS,
  type Transitions,
  transitionsOf,
} from "../../../src/reading/trained/chain.ts";

const T = TAGS.length;

/** Score of a whole path: its words' scores and the steps between them. */
function scoreOf(path: readonly number[], scores: Float64Array, transitions: Transitions): number {
  return path.reduce((sum, tag, word) => {
    const before = path[word - 1];
    const step = before === undefined ? 0 : (transitions[before * T + tag] ?? 0);
    return sum + step + (scores[word * T + tag] ?? 0);
  }, 0);
}

/** Every sequence of so many tags: 7 to the power of `size`. */
function everyPath(size: number): readonly (readonly number[])[] {
  let paths: readonly (readonly number[])[] = [[]];
  for (let word = 0; word < size; word++) paths = paths.flatMap((path) => TAGS.map((_, tag) => [...path, tag]));
  return paths;
}

interface Small {
  readonly size: number;
  readonly scores: Float32Array;
  readonly transitions: Transitions;
  readonly anchor: number;
  readonly breaks: Uint8Array;
  /** Never the cue of the anchor, which must be one. */
  readonly barred: Uint8Array;
}

function small(most: number): fc.Arbitrary<Small> {
  const value = fc.integer({ min: -800, max: 800 }).map((n) => n / 100);
  const bit = fc.integer({ min: 0, max: 1 });
  const table = fc.array(fc.array(value, { minLength: T, maxLength: T }), { minLength: T, maxLength: T });
  return fc.integer({ min: 1, max: most }).chain((size) =>
    fc
      .record({
        scores: fc.array(value, { minLength: size * T, maxLength: size * T }),
        learnt: table,
        anchor: fc.nat({ max: size - 1 }),
        breaks: fc.array(bit, { minLength: size, maxLength: size }),
        barred: fc.array(fc.integer({ min: 0, max: 7 }), { minLength: size, maxLength: size }),
      })
      .map(({ scores, learnt, anchor, breaks, barred }) => ({
        size,
        scores: Float32Array.from(scores),
        transitions: transitionsOf(learnt),
        anchor,
        breaks: Uint8Array.from(breaks),
        barred: Uint8Array.from(barred, (roles, word) => (word === anchor ? roles & ~NO_CUE : roles)),
      })),
  );
}

/** What bars each tag. */
const ROLE = [0, NO_SOURCE, NO_SOURCE, NO_CUE, NO_CUE, NO_CONTENT, NO_CONTENT];

const isInside = (tag: number): boolean => tag === 2 || tag === 4 || tag === 6;

/** What is wrong with tags under what was asked of them; [] where nothing is. */
function wrongIn(tags: Uint8Array, { anchor, breaks, barred }: Small): readonly string[] {
  const wrong: string[] = [];
  for (const [word, tag] of tags.entries()) {
    const before = tags[word - 1];
    if (isInside(tag) && before !== tag && before !== tag - 1) wrong.push(`${word}: nothing to go on with`);
    if (isInside(tag) && breaks[word] === 1) wrong.push(`${word}: goes on over a break`);
    if (((barred[word] ?? 0) & (ROLE[tag] ?? 0)) !== 0) wrong.push(`${word}: a role that is barred`);
    if (word === anchor && tag !== 3 && tag !== 4) wrong.push(`${word}: the anchor is no cue`);
  }
  return wrong;
}

const flat = transitionsOf(TAGS.map(() => TAGS.map(() => 0)));
const free = (anchor: number, size: number) => ({ anchor, breaks: new Uint8Array(size), barred: new Uint8Array(size) });

/** So many words, of which each prefers one tag. */
function preferring(...tags: readonly (typeof TAGS)[number][]): Float32Array {
  return Float32Array.from(tags.flatMap((liked) => TAGS.map((tag) => (tag === liked ? 5 : 0))));
}

function namesOf(tags: Uint8Array): readonly string[] {
  return Array.from(tags, (tag) => TAGS[tag] ?? "");
}

describe("the likeliest tags", () => {
  it("are those that every word prefers, where nothing speaks against it", () => {
    const liked = ["B-source", "I-source", "B-cue", "B-content", "I-content", "O"] as const;
    expect(namesOf(bestPath(constrain(preferring(...liked), free(2, 6)), flat))).toEqual(liked);
  });

  it("begin a role before they go on with it, though no word prefers to", () => {
    const scores = preferring("B-cue", "I-content", "I-content");
    const tags = namesOf(bestPath(constrain(scores, free(0, 3)), flat));
    expect(tags).toEqual(["B-cue", "B-content", "I-content"]);
  });

  it("make the anchor a cue, though the word prefers to be nothing", () => {
    expect(namesOf(bestPath(constrain(preferring("O", "O", "O"), free(1, 3)), flat))).toEqual(["O", "B-cue", "O"]);
  });

  it("begin anew at a break", () => {
    const scores = preferring("B-cue", "B-content", "I-content", "I-content");
    const breaks = Uint8Array.of(0, 0, 1, 0);
    const tags = bestPath(constrain(scores, { ...free(0, 4), breaks }), flat);
    expect(namesOf(tags)).toEqual(["B-cue", "B-content", "B-content", "I-content"]);
  });

  it("leave a word that is another's content", () => {
    const scores = preferring("B-cue", "B-content", "I-content");
    const barred = Uint8Array.of(0, 0, NO_CONTENT);
    const tags = namesOf(bestPath(constrain(scores, { ...free(0, 3), barred }), flat));
    expect(tags.slice(0, 2)).toEqual(["B-cue", "B-content"]);
    expect(tags[2]).not.toMatch(/content/);
  });

  it.each([
    ["a source", NO_SOURCE, "B-source"],
    ["a cue", NO_CUE, "B-cue"],
    ["content", NO_CONTENT, "B-content"],
  ] as const)("do not make a word %s where that is barred, and may where something else is", (_, role, liked) => {
    const scores = preferring("B-cue", "O", liked);
    const tagOf = (roles: number): string | undefined => {
      const barred = Uint8Array.of(0, 0, roles);
      return namesOf(bestPath(constrain(scores, { ...free(0, 3), barred }), flat))[2];
    };
    expect(tagOf(role)).not.toBe(liked);
    expect(tagOf(7 - role)).toBe(liked);
  });

  it("heed what was learnt of going from one tag to the next", () => {
    const learnt = TAGS.map((from) => TAGS.map((to) => (from === "B-cue" && to === "O" ? 3 : 0)));
    const scores = Float32Array.from([...preferring("B-cue"), ...TAGS.map((tag) => (tag === "B-content" ? 2 : 0))]);
    const constrained = constrain(scores, free(0, 2));
    expect(namesOf(bestPath(constrained, flat))).toEqual(["B-cue", "B-content"]);
    expect(namesOf(bestPath(constrained, transitionsOf(learnt)))).toEqual(["B-cue", "O"]);
  });

  it("are the best of all paths", () => {
    fc.assert(
      fc.property(small(4), ({ size, scores, transitions, ...given }) => {
        const allowed = constrain(scores, given);
        const best = Math.max(...everyPath(size).map((path) => scoreOf(path, allowed, transitions)));
        expect(scoreOf([...bestPath(allowed, transitions)], allowed, transitions)).toBeCloseTo(best, 6);
      }),
      { numRuns: 60 },
    );
  });

  it("hold to what is asked of them, however long the window", () => {
    fc.assert(
      fc.property(small(40), (given) => {
        const tags = bestPath(constrain(given.scores, given), given.transitions);
        expect(tags).toHaveLength(given.size);
        expect(wrongIn(tags, given)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("how likely each tag of each word is", () => {
  it("is the share of all paths, each as likely as its score says", () => {
    fc.assert(
      fc.property(small(4), ({ size, scores, transitions, ...given }) => {
        const allowed = constrain(scores, given);
        const shares = new Float64Array(size * T);
        let all = 0;
        for (const path of everyPath(size)) {
          const share = Math.exp(scoreOf(path, allowed, transitions));
          all += share;
          for (const [word, tag] of path.entries()) shares[word * T + tag] = (shares[word * T + tag] ?? 0) + share;
        }
        const likely = marginals(allowed, transitions);
        expect(likely).toHaveLength(shares.length);
        for (const [i, share] of shares.entries()) expect(likely[i]).toBeCloseTo(share / all, 6);
      }),
      { numRuns: 60 },
    );
  });

  it("sums to one for each word and is nothing for what cannot be, however long the window", () => {
    fc.assert(
      fc.property(small(60), (given) => {
        const likely = marginals(constrain(given.scores, given), given.transitions);
        for (let word = 0; word < given.size; word++) {
          const own = likely.subarray(word * T, (word + 1) * T);
          expect(own.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
          if (given.breaks[word] === 1) expect([own[2], own[4], own[6]]).toEqual([0, 0, 0]);
          for (const [tag, role] of ROLE.entries())
            if (((given.barred[word] ?? 0) & role) !== 0) expect(own[tag]).toBe(0);
        }
        const anchor = likely.subarray(given.anchor * T, (given.anchor + 1) * T);
        expect((anchor[3] ?? 0) + (anchor[4] ?? 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 200 },
    );
  });

  it("stays a number over a whole window of scores as sure as a network's can be", () => {
    const size = 318;
    const scores = Float32Array.from({ length: size * T }, (_, i) => ((i * 7919) % 121) - 60);
    const likely = marginals(constrain(scores, free(100, size)), flat);
    expect(likely.every((value) => value >= 0 && value <= 1 + 1e-9)).toBe(true);
  });
});

describe("what was learnt of the steps", () => {
  it("is kept but for the steps that make no sense", () => {
    const learnt = TAGS.map((_, from) => TAGS.map((__, to) => from * 10 + to));
    const table = transitionsOf(learnt);
    for (const [from, name] of TAGS.entries())
      for (const [to, next] of TAGS.entries()) {
        const goesOn = next.startsWith("I-") && next.slice(1) !== name.slice(1);
        if (goesOn) expect(table[from * T + to]).toBeLessThan(-1000);
        else expect(table[from * T + to]).toBe(from * 10 + to);
      }
  });
});
