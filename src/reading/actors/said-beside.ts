// Said beside: phrases set apart beside someone that say who they are: "A lawyer by training, she said …", "a man named
// Bram Ilesanmi", "Jonas Tekle, a wandering homeopath,". Like what verbs say (said-of.ts), they change nothing else.
import { functionWords } from "../../language/en/name-stops.ts";
import { people } from "../../language/en/role-nouns.ts";
import type { Span } from "../../schema/span.ts";
import { nounOf } from "../mentions/descriptions.ts";
import type { Word } from "../mentions/scan.ts";
import type { Place } from "./scene.ts";

/**
 * The phrases beside one mention of a person, at most one a kind.
 *
 * @example "A former judge, he left.": "A former judge" of "he"
 * @example not: "A former judge, he said, had left.": the judge is somebody else
 */
export function saidBeside(place: Place): readonly Span[] {
  return [openingBefore(place), introduction(place), callingBehind(place)].filter((span) => span !== null);
}

const LONGEST = 14;

/** From the sentence's first word, an indefinite article, to the end of the first noun phrase: its head is somebody. */
export function openingBefore({ region: { words }, from, to, mention }: Place): Span | null {
  if (words[from]?.gap !== ", " || mention.form === "description" || /^,/.test(words[to + 1]?.gap ?? "")) return null;
  let at = from - 1;
  while (at > 0 && from - at < LONGEST && words[at]?.isOpening !== true && words[at]?.gap === " ") at -= 1;
  const first = words[at];
  if (first === undefined || !first.isOpening || !/^an?$/.test(first.key)) return null;
  const head = headFrom(words, at + 1, from);
  const last = head === null ? undefined : words[head];
  return last === undefined ? null : { start: first.start, end: last.end };
}

/** The last of the role nouns before any small word; null where another noun closes the phrase. */
function headFrom(words: readonly Word[], from: number, to: number): number | null {
  let at = from;
  while (at < to && !functionWords.has(words[at]?.key ?? "")) at += 1;
  return nounOf(words[at - 1]?.key ?? "")?.kind === "person" ? at - 1 : null;
}

/** "a man named", "this girl called": "the minister named" is a verb. */
function introduction({ region: { words }, from, to, mention }: Place): Span | null {
  const [verb, head, last] = [words[from - 1], words[from - 2], words[to - 1]];
  if (mention.form !== "name" || verb === undefined || head === undefined || last === undefined) return null;
  if (!/^(?:named|called)$/.test(verb.key) || verb.gap !== " " || words[from]?.gap !== " ") return null;
  if (!people.has(head.key)) return null;
  for (let at = from - 2; at >= Math.max(0, from - 6); at--) {
    const word = words[at];
    if (word === undefined) return null;
    if (/^(?:an?|this|another|one)$/.test(word.key)) return { start: word.start, end: last.end };
    if (word.gap !== " " || functionWords.has(word.key)) return null;
  }
  return null;
}

/** ", a practising homeopath,": nouns that no list holds, but whose ending makes them somebody's calling. */
function callingBehind({ region: { words }, to, mention }: Place): Span | null {
  const first = words[to];
  if (mention.form !== "name" || first?.gap !== ", " || !/^an?$/.test(first.key)) return null;
  let end = to + 1;
  while (end < to + 6 && words[end]?.gap === " " && !functionWords.has(words[end]?.key ?? "")) end += 1;
  const last = words[end - 1];
  const isClosed = words[end] === undefined || /^[,.)—–]/.test((words[end]?.gap ?? "").trim());
  if (last === undefined || end === to + 1 || !isClosed || last.shape !== "lower") return null;
  return CALLING.test(last.key) && !COMPARING.test(last.key) ? { start: first.start, end: last.end } : null;
}

/** Suffixes of agents (Quirk et al. 1985, I.32): "-ist", "-er". */
const CALLING = /^\p{L}{3,}(?:ist|ian|path|er|or|eer|ant|grapher|man|woman|wright|smith)$/u;
const COMPARING =
  /^(?:later|earlier|either|another|other|after|over|under|further|together|however|longer|older|younger|number|matter|order|power|letter|quarter|winter|summer|dinner|factor|error|member|gather|center|chapter|disaster|weather|easter)$/;
