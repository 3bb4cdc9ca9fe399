// Core: the part of a source that says who it is: "a senior union figure" of "a senior union figure in Oro". Its head
// noun decides; whoever is named behind a preposition or in a relative clause is only part of the description.
import { organizationHeads } from "../../language/en/bodies.ts";
import { offices } from "../../language/en/role-nouns.ts";
import { sourceStops } from "../../language/en/source-nouns.ts";
import { contains, type Span } from "../../schema/span.ts";
import { lastStartingBy } from "../mentions/quoted.ts";
import type { Word } from "../mentions/scan.ts";
import type { Scene } from "./scene.ts";

export interface Core {
  /** All words of the region that the source stands in. */
  readonly words: readonly Word[];
  /** Word indices of the core, half open; `end` is past the source's last word. */
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/**
 * The core of a source: its words up to the first preposition, relative pronoun or comma. "of" stays inside a title
 * ("Secretary of State") and behind a count ("one of the aides").
 *
 * @example "a senior union figure in Oro": "a senior union figure"
 * @example not: "Secretary of State Tamsin Oduya": all of it is the core
 */
export function coreOf(span: Span, scene: Scene): Core | null {
  const words = scene.regions[lastStartingBy(scene.starts, span.start)]?.words;
  if (words === undefined) return null;
  let from = Math.max(0, lastStartingBy(words, span.start));
  if ((words[from]?.start ?? span.start) < span.start) from += 1;
  const end = lastStartingBy(words, span.end - 1) + 1;
  const [first, last] = [words[from], words[end - 1]];
  if (
    first === undefined ||
    last === undefined ||
    end <= from ||
    !contains(span, { start: first.start, end: last.end })
  )
    return null;
  let to = from + 1;
  while (to < end && !stops(words, from, to)) to += 1;
  return { words, from, to, end };
}

function stops(words: readonly Word[], from: number, at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (word === undefined || before === undefined || !/^(?:\.? {1,2}|['’] |\u00a0|\n)$/.test(word.gap)) return true;
  if (!sourceStops.has(word.key) || word.shape === "upper") return false;
  if (word.key !== "of" && word.key !== "to" && word.key !== "for") return true;
  const isCounted = word.key === "of" && at - from <= 3 && COUNT.test(before.key);
  return !isCounted && !isTitle(before);
}

/** At a sentence's beginning the capital tells nothing: "Reports of", but "Secretary of". */
function isTitle(word: Word): boolean {
  if (word.shape === "lower") return false;
  return !word.isOpening || offices.has(word.key) || organizationHeads.has(word.key);
}

const COUNT =
  /^(?:one|some|many|most|several|few|all|both|each|none|half|two|three|four|five|six|seven|eight|nine|ten|any|either|neither|dozens|hundreds|thousands|number|majority)$/;
