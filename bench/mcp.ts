// The agent interface at fifty thousand statements: how long the official client waits for an answer, and how much of an agent's
// context it takes. Made-up reports of forty statements each are fed straight to the ledger; the client speaks to the server in this process.
import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { WORDS_BY_BAND } from "../src/language/en/words-by-band.ts";
import { wordPieces } from "../src/language/tokenizer.ts";
import type { Ledger } from "../src/ledger/ledger.ts";
import { createMcpServer } from "../src/mcp/server.ts";
import { sourcesFrom } from "../src/mcp/sources.ts";
import { issueBook } from "../src/reconcile/positions/issues.ts";
import { madeUpStatements } from "./made-up-statements.ts";
import { type Figure, median, timeMs } from "./measure.ts";

const WORDS = WORDS_BY_BAND.join(" ").trim().split(/\s+/);

export async function benchMcp(statements = 50_000): Promise<readonly Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "parley-bench-mcp-"));
  const ledger = await madeUpStatements(path.join(folder, "mcp.db"), statements);
  try {
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
