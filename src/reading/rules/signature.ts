// A quotation signed with a dash: "“We will rebuild.” ― Amara Okonjo", on its line or on the next. The dash is the cue.
import type { Range } from "../../language/chunks.ts";
import { type Candidate, spansOf } from "./candidate.ts";
import type { Passage } from "./passage.ts";
import type { Scene } from "./scene.ts";

const LONGEST_SIGNATURE = 12;

/** True example: "“We will rebuild.” ― Amara Okonjo". Counter-example: "“We will rebuild” - and they did." */
export function findSignatures({ passage, next }: Scene): readonly Candidate[] {
  const dash = signatureDash(passage);
  if (dash !== null && dash > 1) return [signed(passage, { from: 0, to: dash }, { passage, dash })];
  const below = next === undefined ? null : signatureDash(next);
  if (next === undefined || below !== 0 || !isQuotedWhole(passage)) return [];
  return [signed(passage, { from: 0, to: passage.words.length }, { passage: next, dash: below })];
}

interface Signature {
  readonly passage: Passage;
  readonly dash: number;
}

function signed(passage: Passage, content: Range, { passage: place, dash }: Signature): Candidate {
  return {
    rule: "signature",
    lemma: "",
    source: spansOf(place, [nameAfter(place, dash)]),
    cue: spansOf(place, [{ from: dash, to: dash + 1 }]),
    content: spansOf(passage, [content]),
  };
}

/** The dash of a paragraph that is a quotation with a name after it, or only a name; else null. */
function signatureDash(passage: Passage): number | null {
  const { words } = passage;
  for (let at = words.length - 2; at >= Math.max(0, words.length - LONGEST_SIGNATURE); at--) {
    if (words[at]?.tag !== "dash") continue;
    const isSigned = at === 0 || (words[0]?.tag === "quote" && words[at - 1]?.tag === "quote");
    const name = nameAfter(passage, at);
    return isSigned && words[name.from]?.tag === "name" && !isClause(passage, name) ? at : null;
  }
  return null;
}

function nameAfter({ words }: Passage, dash: number): Range {
  const last = words.at(-1);
  return { from: dash + 1, to: last?.tag === "stop" ? words.length - 1 : words.length };
}

function isClause({ words }: Passage, { from, to }: Range): boolean {
  return words
    .slice(from, to)
    .some(({ tag }) => tag === "third" || tag === "past" || tag === "auxiliary" || tag === "modal");
}

function isQuotedWhole({ words }: Passage): boolean {
  return words.length > 2 && words[0]?.tag === "quote" && words.at(-1)?.tag === "quote";
}
