// What the rules find in a made-up text, as readable strings: "source | cue | content … content".
import { layOut } from "../../../src/reading/layout.ts";
import type { FoundAttribution } from "../../../src/reading/reader.ts";
import type { Candidate } from "../../../src/reading/rules/candidate.ts";
import { findCandidates, rules } from "../../../src/reading/rules.ts";
import { type Span, sliceOf } from "../../../src/schema/span.ts";
import { articleOf } from "../made-up.ts";

export function candidatesIn(text: string): readonly Candidate[] {
  const article = articleOf(text);
  return findCandidates(article, layOut(article));
}

export async function attributionsIn(text: string): Promise<readonly FoundAttribution[]> {
  const article = articleOf(text);
  return (await rules.find(article, layOut(article))).attributions;
}

/** One line for each attribution, empty roles as empty strings. */
export function linesOf(
  text: string,
  found: readonly Pick<Candidate, "source" | "cue" | "content">[],
): readonly string[] {
  const words = (spans: readonly Span[]): string => spans.map((span) => sliceOf(text, span)).join(" … ");
  return found.map(({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`);
}
