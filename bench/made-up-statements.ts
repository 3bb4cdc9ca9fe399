// A ledger of many statements in few reports, made quickly and the same on every run: for what is asked of a ledger that is full.
import { reportId } from "../src/article/report-id.ts";
import { WORDS_BY_BAND } from "../src/language/en/words-by-band.ts";
import type { Ledger, LedgerEntry } from "../src/ledger/ledger.ts";
import { openLedger } from "../src/ledger/open.ts";
import { reconcile } from "../src/reconcile/reconcile.ts";
import type { Document } from "../src/schema/document.ts";
import { Reading } from "../src/schema/reading.ts";
import { numbersFrom } from "./made-up-archive.ts";

const SAID_IN_ONE = 40;
const WORDS = WORDS_BY_BAND.join(" ").trim().split(/\s+/);
const GIVEN = "Ada Bram Cleo Dara Emre Fenna Gil Hana Ivo Jara".split(" ");

/** A new ledger in a file, of at least so many statements, with all stages done; the caller closes it. */
export async function madeUpStatements(file: string, statements: number): Promise<Ledger> {
  const ledger = await openLedger(file, { create: true });
  for (let number = 0; number * SAID_IN_ONE < statements; number += 64) {
    await ledger.add(Array.from({ length: 64 }, (_, at) => reportOf(number + at)));
    await reconcile(ledger);
  }
  return ledger;
}

/** One of three hundred. */
function familyName(number: number): string {
  const word = WORDS[WORDS.length - 1 - (number % 300)] ?? "";
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Forty sentences in which somebody is quoted with words of their own, some commoner than others. */
function reportOf(number: number): LedgerEntry {
  const random = numbersFrom(number);
  const word = (): string => WORDS[Math.floor(WORDS.length ** random())] ?? "";
  let text = "";
  const put = (words: string) => {
    const start = text.length;
    text += words;
    return { start, end: text.length };
  };
  const names = Array.from({ length: 8 }, (_, at) => `${GIVEN[at]} ${familyName(number * 3 + at)}`);
  const sentences: object[] = [];
  const mentions: object[] = [];
  const attributions = Array.from({ length: SAID_IN_ONE }, (_, at) => {
    const content = [put(`“${Array.from({ length: 18 }, word).join(" ")},”`)];
    put(" ");
    const source = [put(names[at % 8] ?? "")];
    const actor = `p${(at % 8) + 1}`;
    mentions.push({ id: `m${at + 1}`, span: source[0], kind: "person", form: "name", actor, confidence: 1 });
    const cue = [put(" said.")];
    sentences.push({ start: content[0]?.start, end: text.length });
    put("\n\n");
    return {
      ...{ id: `a${at + 1}`, source, cue, content, kind: "direct", status: "said", parent: null, addressee: null },
      ...{ speaker: actor, speakerBasis: "named", sourcing: { grade: "named" }, channel: null },
      ...{ time: null, confidence: 0.9 },
    };
  });
  const bytes = new TextEncoder().encode(text);
  const document: Document = { uri: `made-up/${number}`, bytes, mediaType: "text/plain" };
  const empty = { times: [], quantities: [], acts: [], terms: [], deals: [], problems: [] };
  const reading = Reading.parse({
    ...{ schema: 1, model: "made-up-1", sentences, mentions, ...empty, attributions },
    article: {
      ...{ id: reportId(document), byline: [], language: "en", metadata: [], headline: null, text, origins: [] },
      ...{ body: sentences, furniture: [], damage: [], outlet: `The ${familyName(number % 30)} Post` },
      publishedAt: new Date(Date.UTC(2031, 0, 1 + (number % 700))).toISOString().slice(0, 10),
    },
    actors: names.map((name, at) => ({ id: `p${at + 1}`, name, kind: "person", aliases: [], roles: [], doubts: [] })),
  });
  return { document, reading };
}
