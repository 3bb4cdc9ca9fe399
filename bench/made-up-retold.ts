// A ledger with all that real reports hold, of any size and the same on every run: the demo's reports read by the rules, then told
// again and again with other names and other words of the same lengths, so that every place of every record still stands on its words.
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { reportId } from "../src/article/report-id.ts";
import { read, rules } from "../src/index.ts";
import { WORDS_BY_BAND } from "../src/language/en/words-by-band.ts";
import type { Ledger, LedgerEntry } from "../src/ledger/ledger.ts";
import { openLedger } from "../src/ledger/open.ts";
import { reconcile } from "../src/reconcile/reconcile.ts";
import type { Document } from "../src/schema/document.ts";
import { Reading } from "../src/schema/reading.ts";
import { numbersFrom } from "./made-up-archive.ts";

const REPORTS = path.join(path.dirname(import.meta.dirname), "demo/reports/**/*.{txt,md,html}");
const BANDS = WORDS_BY_BAND.map((band) => band.trim().split(/\s+/));
/** The commonest stay, since sentences hang on them. */
const COMMONEST = BANDS.slice(0, 2).flat();
const WORDS: ReadonlySet<string> = new Set(BANDS.flat());
const BY_LENGTH: ReadonlyMap<number, readonly string[]> = Map.groupBy(BANDS.slice(2).flat(), (word) => word.length);

/** A new ledger in a file, of at least so many attributions, with all stages done; the caller closes it. */
export async function madeUpRetold(file: string, attributions: number): Promise<Ledger> {
  const told = await demoReadings();
  const kept = new Set([...COMMONEST, ...told.flatMap(dealWords)]);
  const ledger = await openLedger(file, { create: true });
  for (let world = 0; (await ledger.counts()).attributions < attributions; world++) {
    await ledger.add(told.map((reading, at) => retold(reading, { world, at, kept })));
    await reconcile(ledger);
  }
  return ledger;
}

async function demoReadings(): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for (const file of globSync(REPORTS).toSorted())
    readings.push(await read(new Uint8Array(readFileSync(file)), rules, { uri: path.basename(file) }));
  return readings;
}

/** What the reports call a deal: its nouns tell what kind of one it is, and by them the deals of several reports are joined. */
function dealWords({ deals }: Reading): readonly string[] {
  return deals.flatMap(({ names }) => names.join(" ").match(/\b[a-z]+/g) ?? []);
}

interface Telling {
  readonly world: number;
  readonly at: number;
  readonly kept: ReadonlySet<string>;
}

/** The same report of another world, two weeks later than the same one of the world before. */
function retold(reading: Reading, { world, at, kept }: Telling): LedgerEntry {
  const words = new Map<string, string>();
  const inWords = (text: string): string =>
    text.replace(/[A-Za-z]{3,}/g, (word) => {
      const known = words.get(word) ?? (kept.has(word.toLowerCase()) ? word : otherWord(word, world));
      words.set(word, known);
      return known;
    });
  const { article, actors, deals, quantities } = reading;
  const text = inWords(article.text);
  const uri = `made-up/${world}/${at}`;
  const document: Document = { uri, bytes: new TextEncoder().encode(text), mediaType: "text/plain" };
  const { title, publishedAt } = article;
  const told = {
    ...reading,
    article: {
      ...article,
      ...{ id: reportId(document), text, uri: `https://made-up.example/${world}/${at}`, metadata: [], origins: [] },
      ...(title === undefined ? {} : { title: inWords(title) }),
      ...(publishedAt === undefined ? {} : { publishedAt: daysLater(publishedAt, world * 14) }),
    },
    actors: actors.map((actor) => ({
      ...actor,
      ...{ name: inWords(actor.name), aliases: actor.aliases.map(inWords) },
      roles: actor.roles.map((role) => ({ ...role, ...(role.of === undefined ? {} : { of: inWords(role.of) }) })),
      ...(actor.of === undefined ? {} : { of: { ...actor.of, name: inWords(actor.of.name) } }),
      ...(actor.memberOf === undefined ? {} : { memberOf: { ...actor.memberOf, name: inWords(actor.memberOf.name) } }),
    })),
    quantities: quantities.map((one) => ({ ...one, of: one.of === null ? null : inWords(one.of) })),
    deals: deals.map((deal) => ({ ...deal, name: inWords(deal.name), names: deal.names.map(inWords) })),
  };
  return { document, reading: Reading.parse(told) };
}

/** A name becomes another name, a word another word. */
function otherWord(word: string, world: number): string {
  const lower = word.toLowerCase();
  let seed = world + 1;
  for (const char of lower) seed = (Math.imul(seed, 31) + char.charCodeAt(0)) | 0;
  const random = numbersFrom(seed);
  const some = BY_LENGTH.get(lower.length) ?? [];
  const isName = word !== lower && !WORDS.has(lower);
  const other =
    isName || some.length === 0 ? otherLetters(lower, random) : (some[Math.floor(random() * some.length)] ?? "");
  return Array.from(other, (char, at) => (word[at] === lower[at] ? char : char.toUpperCase())).join("");
}

/** Vowels for vowels and consonants for consonants, so that it can be spoken. */
function otherLetters(word: string, random: () => number): string {
  const one = (letters: string): string => letters.charAt(Math.floor(random() * letters.length));
  return word.replace(/[a-z]/g, (char) => one("aeiou".includes(char) ? "aeiou" : "bcdfgklmnprstvz"));
}

function daysLater(day: string, days: number): string {
  const time = Date.parse(day.slice(0, 10)) + days * 86_400_000;
  return new Date(time).toISOString().slice(0, 10) + day.slice(10);
}
