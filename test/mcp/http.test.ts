import { describe, expect, it } from "vitest";
import { createMcpApp } from "../../src/mcp/http.ts";
import { sourcesFrom } from "../../src/mcp/sources.ts";
import { issueBook } from "../../src/reconcile/positions/issues.ts";
import { ledgerOf } from "../reconcile/statements/told.ts";

const faults: unknown[] = [];
const sources = sourcesFrom({
  ledger: await ledgerOf([]),
  issues: async () => issueBook([]),
  read: () => Promise.reject(new Error("a defect")),
  onFault: (fault) => faults.push(fault),
});
const app = createMcpApp(sources, "0");

const json = { "content-type": "application/json", accept: "application/json, text/event-stream" };
const listing = { jsonrpc: "2.0", id: 1, method: "tools/list", params: {} };

function post(body: unknown, headers: Readonly<Record<string, string>> = {}, host = "127.0.0.1:4748") {
  return app.request(`http://${host}/mcp`, {
    ...{ method: "POST", headers: { ...json, ...headers } },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

describe("the agent interface over HTTP", () => {
  it("answers a program of this machine", async () => {
    expect((await post(listing)).status).toBe(200);
  });

  it("answers no other host name and no page of another origin", async () => {
    expect((await post(listing, {}, "rebound.example")).status).toBe(403);
    for (const origin of [
      "https://rebound.example",
      "null",
      "http://127.0.0.1.rebound.example",
      "http://localhost:6274",
    ]) {
      const refused = await post(listing, { origin });
      expect([origin, refused.status]).toEqual([origin, 403]);
      expect(await refused.json()).toMatchObject({ code: "origin-refused" });
    }
  });

  it("keeps no sessions and streams, and has nothing elsewhere", async () => {
    for (const method of ["GET", "DELETE"]) {
      const answer = await app.request("http://localhost/mcp", { method });
      expect([answer.status, answer.headers.get("allow")]).toEqual([405, "POST"]);
    }
    expect((await app.request("http://localhost/api/reports")).status).toBe(404);
  });

  it("refuses what is no JSON, and what is too large, before it looks at it", async () => {
    expect((await post("{")).status).toBe(400);
    const text = "a".repeat(3_000_000);
    const large = { ...listing, method: "tools/call", params: { name: "read_text", arguments: { text } } };
    expect((await post(large)).status).toBe(413);
  });

  it("tells an agent no more of a defect than that there was one", async () => {
    const call = { ...listing, method: "tools/call", params: { name: "read_text", arguments: { text: "A text." } } };
    const { result } = (await (await post(call)).json()) as { result: { isError: boolean; content: unknown } };
    expect(result.isError).toBe(true);
    expect(JSON.stringify(result.content)).not.toContain("a defect");
    expect(faults).toEqual([expect.objectContaining({ message: "a defect" })]);
  });
});
