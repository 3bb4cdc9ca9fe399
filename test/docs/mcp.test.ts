// docs/mcp.md has every tool, and of every tool every argument.
import { readFileSync } from "node:fs";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { expect, it } from "vitest";
import { createMcpServer } from "../../src/mcp/server.ts";
import type { Sources } from "../../src/mcp/sources.ts";

const page = readFileSync("docs/mcp.md", "utf8");

it("explains every tool and each of its arguments, and none that there is not", async () => {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: "a test", version: "1" });
  await Promise.all([createMcpServer({} as Sources, "0").connect(ours), client.connect(theirs)]);
  const { tools } = await client.listTools();
  const known = tools.map(({ name, inputSchema }) => [name, Object.keys(inputSchema.properties ?? {}).toSorted()]);
  const sections = page.split(/^## `/m).slice(1);
  const explained = sections.map((section) => [
    section.slice(0, section.indexOf("`")),
    [...section.matchAll(/^\| ((?:`\w+`(?:, )?)+) \|/gm)]
      .flatMap(([, names = ""]) => [...names.matchAll(/\w+/g)].map(([name]) => name))
      .toSorted(),
  ]);
  expect(explained).toEqual(known);
  await client.close();
});
