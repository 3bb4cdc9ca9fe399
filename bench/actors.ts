// Joining the actors of reports: what one more report costs where the ledger holds a thousand, and where it holds ten thousand.
// Made-up readings are fed straight to the ledger, with what makes archives hard: a few people in most reports and many
// in one, family names that hundreds share, short names, and a role here and none there.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { reportId } from "../src/article/report-id.ts";
import type { LedgerEntry } from "../src/ledger/ledger.ts";
import { openLedger } from "../src/ledger/open.ts";
import { reconcile } from "../src/reconcile/reconcile.ts";
import type { Document } from "../src/schema/document.ts";
import { Reading } from "../src/schema/reading.ts";
import type { Figure } from "./measure.ts";

/** Reports that are added to each, and timed. */
const MORE = 256;

export async function benchActors(sizes: readonly number[] = [1000, 10_000]): Promise<readonly Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "parley-bench-actors-"));
  try {
    return await timeAt(path.join(folder, "actors.db"), sizes);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function timeAt(file: string, sizes: readonly number[]): Promise<readonly Figure[]> {
  const ledger = await openLedger(file, { create: true });
  const figures: Figure[] = [];
  let [held, first] = [0, 0];
  const addUpTo = async (count: number): Promise<number> => {
    for (; held < count; held += 64) await ledger.add(Array.from({ length: 64 }, (_, at) => madeUp(held + at)));
    const began = process.cpuUsage();
    const joined = await reconcile(ledger);
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000 / Math.max(1, joined);
  };
  for (const size of sizes) {
    await addUpTo(size);
    const ms = await addUpTo(held + MORE);
    const name = `joining the actors of one more report at ${held.toLocaleString("en")} reports`;
    figures.push({ name, value: ms, unit: "ms of processor", bar: { atMost: 50 } });
    if (first > 0) figures.push({ name: "  beside the first", value: ms / first, unit: "×", bar: { atMost: 1.5 } });
    first = first === 0 ? ms : first;
  }
  await ledger.close();
  return [...figures, { name: "  the ledger, a report", value: statSync(file).size / held / 1000, unit: "KB" }];
}

/** Numbers that look random and are the same on every run (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES = "ba da fe gi ho ka le mi no pu ra se ti vo wa ze bru sta kri glo mar tel san dor vin kas".split(" ");
const ROLES = ["envoy", "Kenyan minister", "president", "spokesman", "Chadian general", "singer", "professor"];

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

function madeUp(number: number): LedgerEntry {
  const random = numbersFrom(number);
  const names = new Set(Array.from({ length: 14 }, () => nameOf(rankOf(random(), 200_000))));
  const actors = [...names].map((full) => {
    const isShort = random() < 0.15;
    const name = isShort ? full.slice(full.indexOf(" ") + 1) : full;
    return { name, role: random() < 0.3 ? ROLES[Math.floor(random() * ROLES.length)] : undefined };
  });
  const text = actors.map(({ name }) => `${name}\n`).join("");
  const document: Document = {
    uri: `made-up/${number}`,
    bytes: new TextEncoder().encode(text),
    mediaType: "text/plain",
  };
  const reading = {
    ...{ schema: 1, model: "made-up-1", sentences: [], times: [], quantities: [], acts: [], terms: [], deals: [] },
    article: {
      ...{ id: reportId(document), byline: [], language: "en", metadata: [], headline: null, text, origins: [] },
      ...{ body: [{ start: 0, end: text.length }], furniture: [], damage: [] },
      publishedAt: new Date(Date.UTC(2031, 0, 1 + (number % 700))).toISOString(),
    },
    mentions: actors.map(({ name }, at) => ({
      ...{ id: `m${at}`, span: { start: 0, end: name.length }, kind: "person", form: "name" },
      ...{ actor: `p${at}`, confidence: 1 },
    })),
    actors: actors.map(({ name, role }, at) => ({
      ...{ id: `p${at}`, name, kind: "person", doubts: [] },
      aliases: name.includes(" ") ? [name.slice(name.indexOf(" ") + 1)] : [],
      roles: role === undefined ? [] : [{ title: role, span: { start: 0, end: name.length } }],
    })),
    attributions: [],
    problems: [],
  };
  return { document, reading: Reading.parse(reading) };
}
