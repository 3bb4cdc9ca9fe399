// An answer must leave an agent room to think: ten statements with their evidence in 2,000 tokens, four characters each, however
// long what was said is.
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { expect, it } from "vitest";
import { createMcpServer } from "../../src/mcp/server.ts";
import { sourcesFrom } from "../../src/mcp/sources.ts";
import { issueBook } from "../../src/reconcile/positions/issues.ts";
import { ledgerOf, reportTelling } from "../reconcile/statements/told.ts";

const WORDS = "lanterns granite orchard velvet compass thunder harvest marble falcon ribbon copper meadow".split(" ");

it("gives ten long statements with their evidence in 2,000 tokens, as structure and as text", async () => {
  const told = WORDS.map((word, at) => ({
    speaker: `Tomasz-Ferdinand Reyl van ${word} ${WORDS[(at + 1) % 12]}`,
    words: `“${WORDS.map((_, place) => `${word} ${WORDS[(at + place) % 12]} and ${WORDS[(at * place) % 12]}`).join(", ")}”`,
  }));
  const ledger = await ledgerOf([reportTelling({ outlet: "The Upper Valley Harbour Post", date: "2031-03-05", told })]);
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  const never = () => Promise.reject(new Error("not asked"));
  const server = createMcpServer(
    sourcesFrom({
      ledger,
      issues: async () => issueBook([]),
      read: never,
      onFault: (fault) => expect.fail(String(fault)),
    }),
    "0",
  );
  const client = new Client({ name: "a test", version: "1" });
  await Promise.all([server.connect(ours), client.connect(theirs)]);
  const answer = await client.callTool({ name: "search_statements", arguments: {} });
  const { statements } = answer.structuredContent as { statements: readonly { readonly quotation: string }[] };
  expect(statements).toHaveLength(10);
  expect(statements.every(({ quotation }) => quotation.length === 240 && quotation.endsWith("…"))).toBe(true);
  expect(JSON.stringify(answer.structuredContent).length / 4).toBeLessThanOrEqual(2000);
  expect(JSON.stringify(answer.content).length / 4).toBeLessThanOrEqual(2000);
  await client.close();
  await ledger.close();
});
