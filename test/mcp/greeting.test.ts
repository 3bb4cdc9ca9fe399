// An agent's host gives up on a server that does not greet it at once; a ledger that is behind takes minutes to open.
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { expect, it } from "vitest";
import { createMcpServer } from "../../src/mcp/server.ts";
import { type Sources, sourcesFrom } from "../../src/mcp/sources.ts";
import { issueBook } from "../../src/reconcile/positions/issues.ts";
import { ledgerOf, reportTelling } from "../reconcile/statements/told.ts";

it("greets the host and names its tools before the ledger is open, and answers once it is", async () => {
  const opening = Promise.withResolvers<Sources>();
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: "a test", version: "1" });
  await Promise.all([createMcpServer(opening.promise, "0").connect(ours), client.connect(theirs)]);
  expect((await client.listTools()).tools.map(({ name }) => name)).toContain("search_statements");
  const asked = client.callTool({ name: "search_statements", arguments: {} });
  const told = [{ speaker: "Tomasz Reyl", words: "the northern gates stay shut until Sunday" }];
  const ledger = await ledgerOf([reportTelling({ outlet: "Harbour Post", date: "2031-03-05", told })]);
  const read = () => Promise.reject(new Error("not asked"));
  const onFault = (fault: unknown) => expect.fail(String(fault));
  opening.resolve(sourcesFrom({ ledger, issues: async () => issueBook([]), read, onFault }));
  expect((await asked).structuredContent).toMatchObject({ statements: [{ speaker: "Tomasz Reyl" }] });
  await client.close();
  await ledger.close();
});
