import { afterAll, describe, expect, it } from "vitest";
import { createApp } from "../../src/api/app.ts";
import type { AppFiles } from "../../src/api/app-files.ts";
import type {
  AttributionRow,
  Facet,
  Facets,
  Page,
  ReadLedger,
  ReconciledActor,
  ReportRow,
} from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { ParleyError } from "../../src/schema/parley-error.ts";
import { Reading } from "../../src/schema/reading.ts";
import { reportOf } from "../reconcile/made-up.ts";
import { sampleLedger } from "./sample-ledger.ts";
import { sampleEntries, sampleFailure } from "./sample-reports.ts";

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const files: AppFiles = new Map([
  ["/index.html", { bytes: bytes("<!doctype html>the app"), mediaType: "text/html; charset=utf-8" }],
  ["/assets/index-1a2b.js", { bytes: bytes("export {}"), mediaType: "text/javascript; charset=utf-8" }],
]);
const faults: unknown[] = [];
const ledger = await sampleLedger();
afterAll(() => ledger.close());
const appOver = (over: ReadLedger) => createApp({ ledger: over, files, onFault: (fault) => faults.push(fault) });
const app = appOver(ledger);

async function get<Body>(path: string): Promise<Body> {
  const answer = await app.request(path);
  expect(answer.status, `${path} answered ${await answer.clone().text()}`).toBe(200);
  return (await answer.json()) as Body;
}

async function problem(path: string, init?: RequestInit) {
  const answer = await app.request(path, init);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  const body = (await answer.json()) as { status: number; code?: string; detail: string };
  expect(body.status).toBe(answer.status);
  return body;
}

describe("lists", () => {
  it("page through every row once, in order", async () => {
    const ids: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const page: Page<AttributionRow> = await get(`/api/attributions?limit=7&cursor=${encodeURIComponent(cursor)}`);
      ids.push(...page.rows.map((row) => row.id));
      cursor = page.next;
    }
    const all = sampleEntries.flatMap(({ reading }) =>
      reading.attributions.map((one) => `${reading.article.id}.${one.id}`),
    );
    expect(ids.toSorted()).toEqual(all.toSorted());
  });

  it("take several values of one facet as any of them", async () => {
    const page = await get<Page<AttributionRow>>("/api/attributions?grade=anonymous&grade=document");
    expect(page.rows.map((row) => row.attribution.sourcing.grade).toSorted()).toEqual(["anonymous", "document"]);
  });

  it("hand words, dates and speaker through", async () => {
    const page = await get<Page<AttributionRow>>(
      "/api/attributions?words=tariff&speaker=Benedek%20Soros-Aalto&since=2031-04-13&until=2031-04-15",
    );
    expect(page.rows.map((row) => row.cueText)).toEqual(["said"]);
  });

  it("give reports with their number of attributions", async () => {
    const page = await get<Page<ReportRow>>("/api/reports?since=2031-04-12&until=2031-04-12");
    expect(page.rows.map((row) => [row.outlet, row.attributions])).toEqual([["The Estuary Ledger", 9]]);
  });

  it("count the values of each facet", async () => {
    const facets = await get<Facets>("/api/facets?outlet=Northbank%20Wire");
    expect(facets.speaker).toEqual([
      { value: "Ilse Maarnen", count: 2 },
      { value: "Benedek Soros-Aalto", count: 1 },
    ]);
  });

  it("count the outlets of reports, also of those that nobody speaks in", async () => {
    const outlets = await get<readonly Facet[]>("/api/outlets?since=2031-04-13&outlet=Northbank%20Wire");
    expect(outlets.map(({ count }) => count)).toEqual([1, 1]);
    expect(outlets.map(({ value }) => value)).toContain("Northbank Wire");
  });

  it("count what the ledger holds", async () => {
    expect(await get("/api/counts")).toEqual({ reports: sampleEntries.length, attributions: 75, failures: 1 });
    expect(await get("/api/failures")).toEqual([sampleFailure]);
  });
});

describe("one record", () => {
  it("is the whole reading, as the schema has it", async () => {
    const reading = sampleEntries[0]?.reading;
    expect(Reading.parse(await get(`/api/reports/${reading?.article.id}`))).toEqual(reading);
  });

  it("is an attribution by its permanent id", async () => {
    const id = `${sampleEntries[0]?.reading.article.id}.a3`;
    expect(await get<AttributionRow>(`/api/attributions/${id}`)).toMatchObject({ id, speakerName: "Ilse Maarnen" });
  });

  it("is an actor over all reports, by name or by id", async () => {
    const ledger = await openLedger(":memory:", { create: true });
    await ledger.add([reportOf({ actors: [{ name: "Tamsin Oduya", roles: ["envoy"] }] })]);
    await reconcile(ledger);
    const own = createApp({ ledger, files: new Map(), onFault: () => {} });
    const rows = async (name: string) => (await own.request(`/api/actors/${name}`)).json();
    const found = (await rows("tamsin%20oduya")) as { readonly actor: ReconciledActor };
    expect(found.actor).toMatchObject({ name: "Tamsin Oduya", kind: "person", roles: [{ title: "envoy" }] });
    expect(await rows(found.actor.id)).toEqual(found);
    expect(await rows("nobody")).toMatchObject({ status: 404, code: "record-missing" });
    await ledger.close();
  });

  it("is sent once: a browser that has it gets 304", async () => {
    const path = `/api/reports/${sampleEntries[0]?.reading.article.id}`;
    const etag = (await app.request(path)).headers.get("etag");
    const again = await app.request(path, { headers: { "if-none-match": etag ?? "" } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect(again.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it.each(["/api/reports/r0000000000000000", "/api/reports/..%2f..%2fetc", "/api/attributions/none.a1", "/api/none"])(
    "that is not there is a 404 with its name: %s",
    async (path) => expect(await problem(path)).toMatchObject({ status: 404, code: "record-missing" }),
  );
});

it("an address that the interface does not have is no missing record", async () => {
  const { detail } = await problem("/api/rumours?x=1");
  expect(detail).toBe('There is no "/api/rumours" in the HTTP interface: docs/api.md lists its addresses.');
});

describe("query parameters", () => {
  it.each([
    ["kind=loud", 'kind="loud"'],
    ["since=12.4.2031", 'since="12.4.2031"'],
    ["limit=0", 'limit="0"'],
    ["limit=1e9", 'limit="1e9"'],
    ["words=a&words=b", 'words="a, b"'],
    ["speakr=x", '"speakr"'],
    ["report=../../x", 'report="../../x"'],
    [`words=${"w".repeat(1001)}`, "words="],
  ])("that cannot be used are refused with their value: %s", async (query, shown) => {
    const body = await problem(`/api/attributions?${query}`);
    expect(body).toMatchObject({ status: 400, code: "query-invalid" });
    expect(body.detail).toContain(shown);
  });

  it("without a value count as absent", async () => {
    const page = await get<Page<AttributionRow>>("/api/attributions?words=&since=");
    expect(page.total).toBe((await ledger.counts()).attributions);
  });
});

describe("faults", () => {
  const failing = (error: Error): ReadLedger =>
    Object.assign(Object.create(ledger) as ReadLedger, { counts: () => Promise.reject(error) });

  it("of the ledger keep their words", async () => {
    const locked = appOver(failing(new ParleyError("ledger-locked", "It is locked.")));
    const answer = await locked.request("/api/counts");
    expect([answer.status, await answer.json()]).toMatchObject([
      503,
      { code: "ledger-locked", detail: "It is locked." },
    ]);
  });

  it("of our own go to the terminal and not over the wire", async () => {
    const broken = appOver(failing(new Error("secret path /home/x")));
    const answer = await broken.request("/api/counts");
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain("secret");
    expect(faults).toEqual([new Error("secret path /home/x")]);
  });
});

describe("the guard", () => {
  it.each([
    "evil.example",
    "127.0.0.1.evil.example",
    "localhost.evil.example:4747",
    "169.254.169.254",
    "[::ffff:7f00:1]",
  ])("refuses the host %s", async (host) => {
    const body = await problem("/api/counts", { headers: { host } });
    expect(body).toMatchObject({ status: 403, code: "host-refused" });
  });

  it.each(["127.0.0.1:4747", "localhost", "LOCALHOST:80", "[::1]:4747"])("answers the host %s", async (host) => {
    expect((await app.request("/api/counts", { headers: { host } })).status).toBe(200);
  });

  it.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])("refuses %s", async (method) => {
    expect(await problem("/api/counts", { method })).toMatchObject({ status: 405, code: "usage" });
    const { headers } = await app.request("/api/counts", { method });
    expect(headers.get("allow")).toBe("GET, HEAD");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it.each(["/", "/reports", "/api/counts", "/api/none", "/assets/none.js"])("sets its headers on %s", async (path) => {
    const { headers } = await app.request(path);
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("the app's files", () => {
  it.each(["/", "/reports", "/reports/r0123456789abcdef", "/attributions", "/anything"])(
    "are the page at %s",
    async (path) => {
      const answer = await app.request(path);
      expect(await answer.text()).toBe("<!doctype html>the app");
      expect(answer.headers.get("cache-control")).toBe("no-cache");
    },
  );

  it("are kept by the browser where their name holds their hash", async () => {
    const answer = await app.request("/assets/index-1a2b.js");
    expect(answer.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(answer.headers.get("cache-control")).toContain("immutable");
  });

  it.each(["/assets/none.js", "/assets/../../package.json", "/assets/%2e%2e/index.html"])(
    "are never a path: %s",
    async (path) => expect(await (await app.request(path)).text()).not.toContain("parley-record"),
  );
});
