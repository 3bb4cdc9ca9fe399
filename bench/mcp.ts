// The agent interface at fifty thousand statements: how long the official client waits for an answer, and how much of an agent's
// context it takes. Made-up reports of forty statements each are fed straight to the ledger; the client speaks to the server in this process.
import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { reportId } from "../src/article/report-id.ts";
import { WORDS_BY_BAND } from "../src/language/en/words-by-band.ts";
import { wordPieces } from "../src/language/tokenizer.ts";
import type { Ledger, LedgerEntry } from "../src/ledger/ledger.ts";
import { openLedger } from "../src/ledger/open.ts";
import { createMcpServer } from "../src/mcp/server.ts";
import { sourcesFrom } from "../src/mcp/sources.ts";
import { issueBook } from "../src/reconcile/positions/issues.ts";
import { reconcile } from "../src/reconcile/reconcile.ts";
import type { Document } from "../src/schema/document.ts";
import { Reading } from "../src/schema/reading.ts";
import { numbersFrom } from "./made-up-archive.ts";
import { type Figure, median, timeMs } from "./measure.ts";

const SAID_IN_ONE = 40;
const WORDS = WORDS_BY_BAND.join(" ").trim().split(/\s+/);
const GIVEN = "Ada Bram Cleo Dara Emre Fenna Gil Hana Ivo Jara".split(" ");

export async function benchMcp(statements = 50_000): Promise<readonly Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "parley-bench-mcp-"));
  const ledger = await openLedger(path.join(folder, "mcp.db"), { create: true });
  try {
    for (let number = 0; number * SAID_IN_ONE < statements; number += 64) {
      await ledger.add(Array.from({ length: 64 }, (_, at) => reportOf(number + at)));
      await reconcile(ledger);
    }
    return await benchAnswers(ledger);
  } finally {
    await ledger.close();
    rmSync(folder, { recursive: true });
  }
}

interface Call {
  readonly name: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** Over a ledger that is there. */
export async function benchAnswers(ledger: Ledger): Promise<readonly Figure[]> {
  const { client, close } = await connected(ledger);
  const [common = "", rarer = ""] = [WORDS[100], WORDS.at(-1)];
  const { rows } = await ledger.attributions({ limit: 1 });
  const [row] = rows;
  const searches: readonly Call[] = [
    {},
    { words: common },
    { words: rarer },
    { words: `"${common} ${rarer}"` },
    { words: common, speaker: [row?.speakerName ?? ""] },
    { since: "2031-06-01", kind: ["direct"] },
  ].map((asked) => ({ name: "search_statements", arguments: asked }));
  const others: readonly Call[] = [
    { name: "get_statement", arguments: { statement: row?.statement ?? "" } },
    { name: "actor_positions", arguments: { actor: row?.speakerActor ?? "" } },
    { name: "deal_terms", arguments: {} },
    { name: "verify_quotation", arguments: { words: row?.contentText ?? "" } },
  ];
  const times: number[] = [];
  for (const call of searches) times.push(await waitFor(client, call));
  const answer = await client.callTool({ name: "search_statements", arguments: {} });
  const tokens = await tokenizer();
  const { tools } = await client.listTools();
  let held = 0;
  for await (const _ of ledger.everyStatementId()) held++;
  const figures: Figure[] = [
    {
      name: `an agent's search among ${held} statements, median`,
      value: median(times),
      unit: "ms",
      bar: { atMost: 200 },
    },
    { name: "  the slowest search", value: Math.max(...times), unit: "ms" },
    ...sizesOf("ten statements with evidence, as structure", answer.structuredContent, tokens),
    ...sizesOf("  the same as text", answer.content, tokens),
    { name: "the list of tools", value: JSON.stringify(tools).length / 4, unit: "tokens/4" },
  ];
  for (const call of others) figures.push({ name: call.name, value: await waitFor(client, call), unit: "ms" });
  await close();
  return figures;
}

function sizesOf(name: string, answer: unknown, tokens: (text: string) => number): readonly Figure[] {
  const text = JSON.stringify(answer);
  return [
    { name, value: text.length / 4, unit: "tokens/4", bar: { atMost: 2000 } },
    { name: "  in pieces of BERT's vocabulary", value: tokens(text), unit: "pieces" },
  ];
}

/** The tokenizer at hand: of its many short pieces, ids and numbers take more than those of a large model's vocabulary. */
async function tokenizer(): Promise<(text: string) => number> {
  const pieces = wordPieces(JSON.parse(await readFile("models/reader/tokenizer.json", "utf8")));
  return (text) =>
    (text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu) ?? []).reduce((sum, word) => sum + pieces(word).length, 0);
}

/** Of five calls the median. */
async function waitFor(client: Client, call: Call): Promise<number> {
  const runs: number[] = [];
  for (let run = 0; run < 5; run++) runs.push(await timeMs(() => client.callTool(call)));
  return median(runs);
}

async function connected(ledger: Ledger) {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  const read = () => Promise.reject(new Error("nothing is read here"));
  const onFault = (fault: unknown): void => console.error(fault);
  const sources = sourcesFrom({ ledger, issues: async () => issueBook([]), read, onFault });
  const server = createMcpServer(sources, "0");
  const client = new Client({ name: "a bench", version: "0" });
  await Promise.all([server.connect(ours), client.connect(theirs)]);
  return { client, close: () => client.close() };
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
