// An issue as it is usually written, so that "meeting of the U.N. Security Council" and "… of the UN security council" are one. Promise: a
// function of the issue alone; only a whole name behind its link is rewritten, and only one that a list knows for a state's or a body's.
import { LINK_WORDS } from "../../language/en/issue-words.ts";
import { ARTICLED } from "../../language/en/state-forms.ts";
import { knownBody } from "../known-bodies.ts";
import { stateCode, stateName } from "../states.ts";

/**
 * @example "withdrawal of units from the area of Dolna" → "withdrawal of units from Dolna"; "sanctions on the DPRK" → "sanctions on
 *   North Korea"; "U.S. troops" → "US troops"
 * @example not: "conduct of Pyongyang", "sanctions on North Korean banks", "support for turkey farmers"
 */
export function usualIssue(issue: string): string {
  const words = withoutPlace(issue)
    .replace(INITIALS, (letters) => letters.replaceAll(".", ""))
    .split(" ");
  const written: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    written.push(word);
    if (!LINK_WORDS.has(word)) continue;
    const end = nameEnd(words, at + 1);
    const name = usualName(words.slice(at + 1, end));
    if (name === null) continue;
    written.push(name);
    at = end - 1;
  }
  return written.join(" ");
}

const INITIALS = /\b(?:\p{Lu}\.){2,}|\b(?:\p{Lu}\.)+\p{Lu}\b/gu;

/** "the area of Dolna" is Dolna. */
function withoutPlace(issue: string): string {
  return issue.replace(/\b(?:the )?(?:areas?|vicinity|region|surroundings|outskirts) of (?=(?:the )?\p{Lu})/gu, "");
}

/** Behind the last word of a whole known name from a word on, with "of" inside where that is a name ("Council of Europe"), or of the phrase. */
function nameEnd(words: readonly string[], from: number): number {
  const ends = [...words.keys()].filter((at) => at > from && LINK_WORDS.has(words[at] ?? ""));
  return [words.length, ...ends.toReversed()].find((end) => usualName(words.slice(from, end)) !== null) ?? from;
}

/** Null for what no list knows; a name never opens with a small letter. */
function usualName(words: readonly string[]): string | null {
  const [first = "", ...others] = words;
  const own = first === "the" ? others : words;
  if (!/^\p{Lu}/u.test(own[0] ?? "")) return null;
  const code = stateCode(own.join(" "));
  if (code !== null) return ARTICLED.test(stateName(code)) ? `the ${stateName(code)}` : stateName(code);
  const body = knownBody(own.join(" "));
  return body === null ? null : [...(first === "the" ? ["the"] : []), body.name].join(" ");
}
