// Lists as CSV: all rows that match and not a page of them, with the columns of parley export.
import { MultiDirectedGraph } from "graphology";
import graphml from "graphology-graphml";
import { afterAll, describe, expect, it } from "vitest";
import { createApp } from "../../src/api/app.ts";
import { attributionColumns } from "../../src/export/attribution-columns.ts";
import type { Page } from "../../src/ledger/ledger.ts";
import type { CountedCheck } from "../../src/reconcile/checked.ts";
import type { Network } from "../../src/reconcile/pictures/edge.ts";
import { richLedger } from "./rich-ledger.ts";

const ledger = await richLedger();
afterAll(() => ledger.close());
const app = createApp({ ledger, onFault: (fault) => expect.unreachable(String(fault)) });

/** Lines of a table, its head first; the sample has no line break in a cell of the first column. */
async function linesOf(path: string, headers: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const answer = await app.request(path, { headers });
  expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
  return (await answer.text())
    .replace(/^\uFEFF/, "")
    .split("\r\n")
    .slice(0, -1);
}

async function pageOf(path: string): Promise<Page<{ readonly id?: string; readonly name?: string }>> {
  return (await (await app.request(path)).json()) as Page<{ readonly id?: string; readonly name?: string }>;
}

describe("every list", () => {
  it.each(["attributions", "reports", "statements", "actors", "deals", "issues"])(
    "is a table of all that it has: %s",
    async (list) => {
      const [head = "", ...rows] = await linesOf(`/api/${list}?format=csv`);
      const { rows: some, total } = await pageOf(`/api/${list}?limit=1`);
      expect(rows).toHaveLength(total);
      expect(total).toBeGreaterThan(some.length);
      expect(head.split(",")[0]).toBe(list === "issues" ? "issue" : "id");
    },
  );

  it.each([
    ["failures", "uri"],
    ["outlets", "outlet"],
    ["facets", "facet"],
    ["near?words=the+ferry+toll", "id"],
    ["timeline", "id"],
    ["network", "id"],
    ["check", "part"],
  ])("is a table too where it has no pages: %s", async (list, first) => {
    const [head = ""] = await linesOf(`/api/${list}${list.includes("?") ? "&" : "?"}format=csv`);
    expect(head.split(",")[0]).toBe(first);
  });

  it("of what needs checking has as many rows of each part as are counted", async () => {
    const rows = (await linesOf("/api/check?format=csv")).slice(1).map((row) => row.split(",")[0]);
    const { counts, differences } = (await (await app.request("/api/check")).json()) as CountedCheck;
    const accounts = differences.reduce((sum, { accounts }) => sum + accounts.length, 0);
    const { changedBetweenVersions: _changes, ...whole } = { ...counts, differences: accounts };
    for (const [part, count] of Object.entries(whole))
      expect([part, rows.filter((one) => one === part).length]).toEqual([part, count]);
    expect(rows.length).toBeGreaterThan(0);
  });

  it("of timeline and network has what the page has", async () => {
    const rowsOf = async (list: string) => (await linesOf(`/api/${list}?format=csv`)).length - 1;
    const totalOf = async (list: string) =>
      ((await (await app.request(`/api/${list}`)).json()) as { total: unknown }).total;
    expect(await rowsOf("timeline")).toBe(await totalOf("timeline"));
    expect(await totalOf("network")).toMatchObject({ edges: await rowsOf("network") });
  });

  it.each(["statements", "deals", "actors"])(
    "is one for a single record of %s, and none for one that is not there",
    async (list) => {
      const id = (await pageOf(`/api/${list}?limit=1`)).rows[0]?.id;
      expect((await linesOf(`/api/${list}/${id}?format=csv`)).length).toBeGreaterThan(0);
      expect((await app.request(`/api/${list}/none?format=csv`)).status).toBe(404);
    },
  );

  it("is a graph where it is a network, read back by graphology", async () => {
    const answer = await app.request("/api/network?format=graphml");
    expect(answer.headers.get("content-type")).toBe("application/xml; charset=utf-8");
    const graph = graphml.parse(MultiDirectedGraph, await answer.text());
    const { edges } = (await (await app.request("/api/network")).json()) as Network;
    expect(graph.size).toBe(edges.length);
    expect(graph.size).toBeGreaterThan(0);
    for (const { by, to, kind, independent } of edges)
      expect(graph.edges(by, to).map((edge) => graph.getEdgeAttributes(edge))).toContainEqual(
        expect.objectContaining({ kind, weight: independent }),
      );
    expect((await app.request("/api/reports?format=graphml")).status).toBe(400);
  });

  it("is restricted as its page is", async () => {
    const query = "words=ferry&kind=direct";
    const rows = (await linesOf(`/api/attributions?${query}&format=csv`)).slice(1);
    const page = await pageOf(`/api/attributions?${query}`);
    expect(rows.map((row) => row.split(",")[0]).toSorted()).toEqual(page.rows.map(({ id }) => id).toSorted());
    expect(rows.length).toBeGreaterThan(0);
  });

  it("has the columns of the export", async () => {
    const [head] = await linesOf("/api/attributions?format=csv&words=ferry");
    expect(head).toBe(attributionColumns.map(({ name }) => name).join(","));
  });

  it("is a table for who accepts nothing else, and JSON where the address says so", async () => {
    expect(await linesOf("/api/deals", { accept: "text/csv" })).not.toHaveLength(0);
    const answer = await app.request("/api/deals?format=json", { headers: { accept: "text/csv" } });
    expect(answer.headers.get("content-type")).toContain("application/json");
    expect(answer.headers.get("vary")).toContain("Accept");
  });

  it("has no pages as a table", async () => {
    for (const query of ["limit=3", "cursor=eA", "offset=2"])
      expect((await app.request(`/api/reports?format=csv&${query}`)).status).toBe(400);
    expect((await app.request("/api/reports?format=xls")).status).toBe(400);
  });
});

describe("a table of what is not there", () => {
  it("is a problem, as its page is", async () => {
    const answer = await app.request("/api/statements?deal=d0000000000ff&format=csv");
    expect([answer.status, await answer.json()]).toMatchObject([404, { code: "record-missing" }]);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
  });

  it("of no rows is its head alone", async () => {
    expect(await linesOf("/api/reports?words=submarine&format=csv")).toHaveLength(1);
  });

  it("tells of a fault on the way to whoever runs the server", async () => {
    const faults: unknown[] = [];
    const broken: typeof ledger = Object.assign(Object.create(ledger), {
      everyAttribution: async function* () {
        yield* (await ledger.statement((await ledger.statements({ limit: 1 })).rows[0]?.id ?? "")) ?? [];
        yield* (await ledger.statement((await ledger.statements({ limit: 1 })).rows[0]?.id ?? "")) ?? [];
        throw new Error("the disk is gone");
      },
    });
    const own = createApp({ ledger: broken, onFault: (fault) => faults.push(fault) });
    await (await own.request("/api/attributions?format=csv")).text();
    expect(faults).toEqual([new Error("the disk is gone")]);
  });
});

describe("pages", () => {
  it.each(["attributions", "reports", "statements", "actors", "deals", "issues"])(
    "follow each other through all rows, each once: %s",
    async (list) => {
      const seen: string[] = [];
      for (let cursor: string | null = ""; cursor !== null; ) {
        const page = await pageOf(`/api/${list}?limit=3&cursor=${encodeURIComponent(cursor)}`);
        seen.push(...page.rows.map((row) => row.id ?? row.name ?? ""));
        cursor = page.next;
      }
      const { total } = await pageOf(`/api/${list}?limit=1`);
      expect(seen).toHaveLength(total);
      expect(new Set(seen).size).toBe(total);
    },
  );
});
