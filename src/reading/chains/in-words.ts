// A chain in words: "Rowe considers a visit, by anonymous officials, by Oro News, by this report". What a person reads of a
// record, in the terminal and in the app alike. Promise: pure; every word but the small ones is the report's or an actor's.
import type { Attribution } from "../../schema/attribution.ts";
import type { Reading } from "../../schema/reading.ts";
import type { Span } from "../../schema/span.ts";

type Told = Pick<Reading, "article" | "actors" | "attributions">;

/** Deeper chains are mistakes of reading; a bound against circles too. */
const DEEPEST = 8;

/**
 * A function that gives a record's chain: who says it, by whom it is told, down to the report itself; null for an
 * attribution that stands in nobody's words.
 *
 * @example Oro News reported, citing officials, that Rowe considers a visit: "Rowe considers a visit, by officials, by Oro News, by this report"
 */
export function chainsOf({ article, actors, attributions }: Told): (one: Attribution) => string | null {
  const byId = new Map(attributions.map((one) => [one.id, one]));
  const report = { text: article.text, names: new Map(actors.map(({ id, name }) => [id, name])) };
  return (one) => {
    const outer: Attribution[] = [];
    for (let next = above(one); next !== undefined && outer.length < DEEPEST; next = above(next)) outer.push(next);
    if (outer.length === 0) return null;
    return [claimOf(report, one), ...outer.map((by) => `by ${voiceOf(report, by)}`), "by this report"].join(", ");
  };

  function above({ parent }: Attribution): Attribution | undefined {
    return parent === null ? undefined : byId.get(parent);
  }
}

interface Report {
  readonly text: string;
  readonly names: ReadonlyMap<string, string>;
}

/** Cues that make no clause with their source: what they credit is told "by" it. */
const CREDITING = /^(?:citing|quoting|as |according|cited|from$|via$|per$|[^\p{L}]*$)/iu;

function claimOf(report: Report, one: Attribution): string {
  const { text } = report;
  const cue = wordsOf(text, one.cue);
  const content = shortened(withoutMark(wordsOf(text, one.content)));
  if (CREDITING.test(cue)) return `${content}, by ${voiceOf(report, one)}`;
  return [shortened(withoutMark(wordsOf(text, one.source))), cue, content].filter(Boolean).join(" ");
}

/** As a source is spoken of: by name, or as described with what its grade adds. */
function voiceOf({ text, names }: Report, { speaker, source, sourcing }: Attribution): string {
  const name = (speaker === null ? undefined : names.get(speaker)) ?? withoutMark(wordsOf(text, source));
  if (name === "") return "a source not stated";
  const isAnonymous = sourcing.grade === "anonymous" && !/\banonymous\b/i.test(name);
  return isAnonymous ? name.replace(COUNTED, "$<count>anonymous ") : name;
}

/** "an aide" and "the aide" are an "anonymous aide", "three aides" stay three. */
const COUNTED =
  /^(?:(?:an?|the) )?(?<count>(?:two|three|four|five|six|seven|eight|nine|ten|several|some|many|\d+) )?/iu;

function wordsOf(text: string, spans: readonly Span[]): string {
  return spans
    .map(({ start, end }) => text.slice(start, end))
    .join(" … ")
    .replace(/\s+/g, " ")
    .trim();
}

function withoutMark(words: string): string {
  return words.replace(/,(["”’']?)$/, "$1");
}

const MOST = 120;

function shortened(words: string): string {
  if (words.length <= MOST) return words;
  return `${words.slice(0, words.lastIndexOf(" ", MOST) > 0 ? words.lastIndexOf(" ", MOST) : MOST)} …`;
}
