// A made-up archive of any size: what makes real ones hard to reconcile, made again the same on every run. A few people are in
// most reports and many in one, hundreds share a family name, five reports tell of one happening, each tenth is a cut copy of the
// one before it, and quotations of a happening stand in several of its reports.
import { reportId } from "../src/article/report-id.ts";
import { WORDS_BY_BAND } from "../src/language/en/words-by-band.ts";
import type { LedgerEntry } from "../src/ledger/ledger.ts";
import type { Document } from "../src/schema/document.ts";
import { Reading } from "../src/schema/reading.ts";
import type { Span } from "../src/schema/span.ts";

/** Reports of one happening. */
const TOLD_BY = 5;
const WORDS_OF_SENTENCE = 18;
const OUTLETS = 40;

const WORDS = WORDS_BY_BAND.join(" ").trim().split(/\s+/);
const SYLLABLES = "ba da fe gi ho ka le mi no pu ra se ti vo wa ze bru sta kri glo mar tel san dor vin kas".split(" ");
const ROLES = ["envoy", "Kenyan minister", "president", "spokesman", "Chadian general", "singer", "professor"];

/** How long reports are and how much is said. */
export interface Scale {
  readonly sentences: number;
  /** Quotations of one happening; every third sentence has one of them. */
  readonly quotations: number;
}

const ORDINARY: Scale = { sentences: 14, quotations: 6 };

/** Numbers that look random and are the same on every run (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The rank of somebody, by Zipf's law: who is named second is named half as often. */
function rankOf(random: number, most: number): number {
  return Math.floor(most ** random);
}

function wordOf(number: number, syllables: number): string {
  let [word, rest] = ["", number * 7919 + 13];
  for (let at = 0; at < syllables; at++) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? "";
    rest = Math.floor(rest / SYLLABLES.length) + number;
  }
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Given names from 400, family names from 5,000, both commoner the lower their number. */
function nameOf(rank: number): string {
  return `${wordOf(rank % 400, 2)} ${wordOf(rank % 5000, 3)}`;
}

function times<Item>(count: number, make: (at: number) => Item): readonly Item[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

/** What all reports of one happening have in common. */
interface Happening {
  readonly topic: readonly string[];
  readonly people: readonly string[];
  readonly quotations: readonly string[];
  readonly day: number;
}

function happening(number: number, { quotations }: Scale): Happening {
  const random = numbersFrom(number * 31 + 7);
  const common = (): string => WORDS[rankOf(random(), WORDS.length)] ?? "";
  return {
    topic: times(30, () => WORDS[Math.floor(random() * WORDS.length)] ?? ""),
    people: times(6, () => nameOf(rankOf(random(), 200_000))),
    quotations: times(quotations, () => times(12, common).join(" ")),
    day: Math.floor(random() * 700),
  };
}

/** A paragraph and, where it quotes, who says what in it. */
interface Paragraph {
  readonly text: string;
  readonly said?: { readonly by: string; readonly words: string };
}

function paragraphsOf(number: number, scale: Scale): readonly Paragraph[] {
  if (number % 10 === 9) return paragraphsOf(number - 1, scale).slice(0, -3);
  const { topic, people, quotations } = happening(Math.floor(number / TOLD_BY), scale);
  const random = numbersFrom(number);
  const one = <Item>(some: readonly Item[], otherwise: Item): Item =>
    some[Math.floor(random() * some.length)] ?? otherwise;
  return times(scale.sentences, (at) => {
    if (at % 3 === 2) {
      const [by, words] = [one(people, ""), one(quotations, "")];
      return { text: `“${words},” ${by} said.`, said: { by, words } };
    }
    const words = times(WORDS_OF_SENTENCE, () =>
      random() < 0.4 ? one(topic, "") : (WORDS[rankOf(random(), WORDS.length)] ?? ""),
    );
    return { text: `${one(people, "")} ${words.join(" ")}.` };
  });
}

/** The report of this number. */
export function madeUpEntry(number: number, scale: Scale = ORDINARY): LedgerEntry {
  const { people, day } = happening(Math.floor(number / TOLD_BY), scale);
  const random = numbersFrom(number + 0.5);
  const paragraphs = paragraphsOf(number, scale);
  const passersBy = times(4, () => nameOf(rankOf(random(), 200_000)));
  const text = [...paragraphs.map((one) => one.text), `With ${passersBy.join(", ")}.`].join("\n\n");
  const document: Document = {
    uri: `made-up/${number}`,
    bytes: new TextEncoder().encode(text),
    mediaType: "text/plain",
  };
  const starts = paragraphs.map((_, at) => paragraphs.slice(0, at).reduce((sum, one) => sum + one.text.length + 2, 0));
  const body = [...paragraphs.map((one, at) => spanOf(starts[at], one.text)), lastOf(text)];
  const named = [...new Set([...people.filter((name) => text.includes(name)), ...passersBy])];
  const place = (name: string): Span => spanOf(text.indexOf(name), name);
  const reading = {
    ...{ schema: 1, model: "made-up-1", sentences: body, times: [], quantities: [], acts: [], terms: [], deals: [] },
    article: {
      ...{ id: reportId(document), byline: [], language: "en", metadata: [], headline: null, text, origins: [] },
      ...{ body, furniture: [], damage: [], outlet: `The ${wordOf(number % OUTLETS, 3)}` },
      publishedAt: new Date(Date.UTC(2031, 0, 1 + day)).toISOString().slice(0, 10),
    },
    mentions: named.map((name, at) => ({
      ...{ id: `m${at}`, span: place(name), kind: "person", form: "name", actor: `p${at}`, confidence: 1 },
    })),
    actors: named.map((name, at) => ({
      ...{ id: `p${at}`, name, kind: "person", doubts: [], aliases: [name.slice(name.indexOf(" ") + 1)] },
      roles: random() < 0.3 ? [{ title: ROLES[Math.floor(random() * ROLES.length)], span: place(name) }] : [],
    })),
    attributions: paragraphs.flatMap(({ text: words, said }, at) => {
      if (said === undefined) return [];
      const start = starts[at] ?? 0;
      const content = { start, end: start + said.words.length + 3 };
      const source = { start: content.end + 1, end: content.end + 1 + said.by.length };
      return {
        ...{ id: `a${at}`, source: [source], content: [content], kind: "direct", status: "said", addressee: null },
        ...{ cue: [{ start: source.end + 1, end: start + words.length - 1 }], channel: null, time: null, parent: null },
        ...{
          speaker: `p${named.indexOf(said.by)}`,
          speakerBasis: "named",
          sourcing: { grade: "named" },
          confidence: 0.9,
        },
      };
    }),
    problems: [],
  };
  return { document, reading: Reading.parse(reading) };
}

function spanOf(start: number | undefined, words: string): Span {
  return { start: start ?? 0, end: (start ?? 0) + words.length };
}

/** The last paragraph, behind the last blank line. */
function lastOf(text: string): Span {
  return { start: text.lastIndexOf("\n\n") + 2, end: text.length };
}
