// Words and marks with exact offsets. Promise: linear; in order, none overlapping, and together every character of the span
// but white space.
import type { Span } from "../schema/span.ts";
import { plainWordEnd } from "./characters.ts";
import { leadingAbbreviations, numberAbbreviations, trailingAbbreviations } from "./en/abbreviations.ts";

export interface Token extends Span {
  readonly kind: "word" | "number" | "mark";
}

const token = new RegExp(
  [
    /(?<link>https?:\/\/[^\s<>"“”]+|[@#]\w+)/u,
    /(?<letters>(?:\p{L}\.){2,})/u, // U.S., a.m.
    /(?<possessive>['’]s(?![\p{L}\p{N}]))/u,
    /(?<number>\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th|s)?(?![\p{L}\p{N}]))/u,
    /(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-‐‑]|['’](?!s(?![\p{L}\p{N}])))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)/u,
    /(?<run>\.{2,}|-{2,}|'{2}|`{2}|\S)/u,
  ]
    .map((part) => part.source)
    .join("|"),
  "gu",
);

/**
 * The tokens of a span. A possessive or contracted ’s is a token of its own ("Ruk" "’s"); other contractions ("don’t") and
 * words with hyphens ("cease-fire") are one; an abbreviation keeps its full stop ("Mr.", "U.S.", "J."); a number keeps
 * its points and its ending ("1,237.5", "21st"); "...", "--", '' and `` are one mark; any other mark is one character.
 *
 * Found: `Ruk’s` `$3.5` as "Ruk", "’s", "$", "3.5". Not found: white space, or a token that crosses the span.
 */
export function findTokens(text: string, span: Span): readonly Token[] {
  const within = text.slice(span.start, span.end);
  const tokens: Token[] = [];
  for (let at = 0; at < within.length; ) {
    const end = plainWordEnd(within, at);
    if (end > at) {
      tokens.push({ start: span.start + at, end: span.start + end, kind: "word" });
      at = within.charAt(end) === " " ? end + 1 : end;
      continue;
    }
    token.lastIndex = at;
    const match = token.exec(within);
    if (match === null) break;
    const kind = kindOf(match.groups ?? {});
    if (kind === "word" && within.charAt(token.lastIndex) === "." && keepsStop(match[0])) token.lastIndex++;
    at = token.lastIndex;
    tokens.push({ start: span.start + match.index, end: span.start + at, kind });
  }
  return tokens;
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): Token["kind"] {
  if (groups.number !== undefined) return "number";
  return groups.run === undefined ? "word" : "mark";
}

/** "Mr", "Inc", an initial; "no." mostly ends a sentence, so only "No." keeps its stop. */
function keepsStop(word: string): boolean {
  if (leadingAbbreviations.has(word) || trailingAbbreviations.has(word)) return true;
  return /^\p{Lu}$/u.test(word) ? word !== "I" : numberAbbreviations.has(word) && /^\p{Lu}/u.test(word);
}
