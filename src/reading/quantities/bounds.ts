// Bounds: the words beside a number that say on which side of it the truth lies.
import type { QuantityBound } from "../../schema/quantity.ts";
import type { Line } from "./numeral.ts";

/** Wordings before a number, the last word last, and what they claim. Longer ones come first. */
const BEFORE: readonly (readonly [string, QuantityBound])[] = (
  [
    ["at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|at minimum", "at least"],
    ["no more than|not more than|at most|up to|as many as|as much as|a maximum of|maximum of|anything up to", "up to"],
    [
      "more than|upwards of|upward of|in excess of|better than|greater than|well over|over|above|exceeding",
      "more than",
    ],
    ["fewer than|less than|lower than|just under|well under|under|below", "less than"],
    ["nearly|almost|close to|approaching|just short of|virtually", "nearly"],
    [
      "about|around|roughly|approximately|some|an estimated|estimated|circa|in the region of|something like|in the order of",
      "about",
    ],
  ] as const
)
  .flatMap(([wordings, bound]) => wordings.split("|").map((wording) => [wording, bound] as const))
  .toSorted((a, b) => b[0].length - a[0].length);

const BY_LAST_WORD: ReadonlyMap<string, readonly (readonly [readonly string[], QuantityBound])[]> = Map.groupBy(
  BEFORE.map(([wording, bound]) => [wording.split(" "), bound] as const),
  ([wording]) => wording.at(-1) ?? "",
);

/** Words that may stand between the bound and the number. */
const BETWEEN: ReadonlySet<string> = new Set(["the", "only", "just", "another", "its", "their", "these", "those"]);

/** Behind these "about" and "over" say what is spoken of and not how many. */
const TOPICAL: ReadonlySet<string> = new Set(
  `talk talks talking talked negotiations negotiation dispute disputes deal agreement concern concerns question questions
  worry worries information news report reports debate row battle war conflict argument discussion discussions speak spoke
  speaking asked ask decision anger outrage protest protests tension tensions differences disagreement disagreements know
  knew control sovereignty think thought`.split(/\s+/),
);

export interface FoundBound {
  readonly bound: QuantityBound;
  /** Word index at which the wording starts. */
  readonly from: number;
}

/**
 * The bound before the number that starts at a word, or null.
 *
 * @example "At least 12 people": at least
 * @example not: "talks about 12 people": what the talks are about
 */
export function boundBefore({ words }: Line, at: number): FoundBound | null {
  for (let skipped = 0; skipped <= 2; skipped++) {
    const last = words[at - 1 - skipped]?.lower ?? "";
    for (const [wording, bound] of BY_LAST_WORD.get(last) ?? []) {
      const from = at - skipped - wording.length;
      if (from < 0 || wording.some((word, i) => words[from + i]?.lower !== word)) continue;
      const isTopic = /^(?:about|over|under|above|below|around)$/.test(wording.join(" "));
      const isAbout = isTopic && (skipped > 0 || TOPICAL.has(words[from - 1]?.lower ?? ""));
      return isAbout || words[at]?.lower === "zero" ? null : { bound, from };
    }
    if (!BETWEEN.has(last)) return null;
  }
  return null;
}

const AFTER: readonly (readonly [RegExp, QuantityBound])[] = [
  [/^\+/, "at least"],
  [/^[ -]plus\b/, "at least"],
  [/^ or (?:more|greater|above)\b/, "at least"],
  [/^ or (?:less|fewer)\b/, "up to"],
  [/^ or so\b/, "about"],
  [/^-odd\b/, "about"],
];

/** The bound right behind a number, and the offset where its wording ends. */
export function boundAfter(text: string, end: number): { readonly bound: QuantityBound; readonly end: number } | null {
  const rest = text.slice(end, end + 12);
  for (const [pattern, bound] of AFTER) {
    const match = pattern.exec(rest);
    if (match !== null) return { bound, end: end + match[0].length };
  }
  return null;
}
