// Server-sent events: the ledger's counts at once and after every write, a heartbeat between, and an end that frees the stream.
import { afterEach, describe, expect, it } from "vitest";
import { createApp } from "../../src/api/app.ts";
import { listen } from "../../src/api/listen.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { type Run, runNote } from "../../src/ledger/run.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { reportsOf } from "../reconcile/positions/made-up-reports.ts";
import { sampleEntries } from "./sample-reports.ts";

const quay: Run = { doing: "reading", done: 3, total: 40, at: "reports/quay.txt" };
const told = [
  "2031-03-06 Ferries stay. Tamsin Oduya said: “We will never accept a foreign buyer of the ferry.”",
  "2031-03-28 Talks at the quay. Tamsin Oduya said: “The lighthouse needs a new lamp before winter.”",
];

const open: { ledger?: Ledger; reader?: ReadableStreamDefaultReader<Uint8Array> } = {};
afterEach(async () => {
  await open.reader?.cancel();
  await open.ledger?.close();
});

async function listening(events: { readonly heartbeatMs: number; readonly most: number }) {
  const ledger = await openLedger(":memory:", { create: true });
  open.ledger = ledger;
  const faults: unknown[] = [];
  const app = createApp({ ledger, events: { everyMs: 5, ...events }, onFault: (fault) => faults.push(fault) });
  return { ledger, app, faults };
}

/** Reads the stream up to some text, and gives what came until then. */
async function until(reader: ReadableStreamDefaultReader<Uint8Array>, text: string): Promise<string> {
  const decoder = new TextDecoder();
  for (let read = ""; ; ) {
    const { value, done } = await reader.read();
    if (done) return expect.unreachable(`the stream ended before "${text}": ${read}`);
    read += decoder.decode(value, { stream: true });
    if (read.includes(text)) return read;
  }
}

describe("/api/events", () => {
  it("tells what the ledger holds, and again once something was added", async () => {
    const { ledger, app } = await listening({ heartbeatMs: 60_000, most: 1 });
    const answer = await app.request("/api/events");
    expect(answer.headers.get("content-type")).toBe("text/event-stream");
    const reader = answer.body?.getReader();
    if (reader === undefined) return expect.unreachable();
    open.reader = reader;
    const first = await until(reader, '"reports":0');
    expect(first).toContain("event: ledger\n");
    await ledger.add(sampleEntries.slice(0, 2));
    expect(await until(reader, '"reports":2')).toContain('"waiting":2');
  });

  it("keeps the connection with a heartbeat where nothing happens", async () => {
    const { app } = await listening({ heartbeatMs: 10, most: 1 });
    const reader = (await app.request("/api/events")).body?.getReader();
    if (reader === undefined) return expect.unreachable();
    open.reader = reader;
    const read = await until(reader, ": still here\n\n");
    expect(read.match(/event: ledger/g)).toHaveLength(1);
  });

  it("opens only so many streams, and another where one has ended", async () => {
    const { app, faults } = await listening({ heartbeatMs: 60_000, most: 1 });
    const reader = (await app.request("/api/events")).body?.getReader();
    if (reader === undefined) return expect.unreachable();
    await until(reader, "ledger");
    const refused = await app.request("/api/events");
    expect([refused.status, await refused.json()]).toMatchObject([429, { code: "too-many-requests" }]);
    await reader.cancel();
    await expect
      .poll(async () => {
        const answer = await app.request("/api/events");
        await answer.body?.cancel();
        return answer.status;
      })
      .toBe(200);
    expect(faults).toEqual([]);
  });

  it("ends with the server, at once and without a fault", async () => {
    const { app, faults, ledger } = await listening({ heartbeatMs: 60_000, most: 1 });
    const { address, close } = await listen(app, { port: 0, onFault: (fault) => faults.push(fault) });
    const reader = (await fetch(`${address}/api/events`)).body?.getReader();
    if (reader === undefined) return expect.unreachable();
    await until(reader, "ledger");
    const start = performance.now();
    await close();
    await expect(reader.read()).rejects.toThrow();
    expect(performance.now() - start).toBeLessThan(2000);
    await ledger.close();
    delete open.ledger;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(faults).toEqual([]);
  });

  it("tells how far a run of another program is, and when it is over", async () => {
    const { ledger, app } = await listening({ heartbeatMs: 60_000, most: 1 });
    const reader = (await app.request("/api/events")).body?.getReader();
    if (reader === undefined) return expect.unreachable();
    open.reader = reader;
    await until(reader, "event: ledger");
    await ledger.reconcile((store) => store.waits.setNote("run", runNote(quay, Date.now())));
    expect(await until(reader, "quay.txt")).toBe(`event: run\ndata: ${JSON.stringify(quay)}\n\n`);
    await ledger.reconcile((store) => store.waits.setNote("run", ""));
    expect(await until(reader, "null")).toBe("event: run\ndata: null\n\n");
  });

  it("tells what is new of what is followed, once it is joined with the rest", async () => {
    const { ledger, app } = await listening({ heartbeatMs: 60_000, most: 1 });
    await ledger.add(await reportsOf(told.slice(0, 1)));
    await reconcile(ledger);
    const [actor] = (await ledger.actors({ words: "oduya" })).rows;
    const reader = (await app.request(`/api/events?actor=${actor?.id}`)).body?.getReader();
    if (reader === undefined) return expect.unreachable();
    open.reader = reader;
    expect(await until(reader, "\n\n")).not.toContain("event: news");
    await ledger.add(await reportsOf(told.slice(1)));
    expect(await until(reader, '"waiting":1')).not.toContain("event: news");
    await reconcile(ledger);
    const [, news = "", id] = /event: news\ndata: (.*)\nid: (.*)\n\n/.exec(await until(reader, "event: news\n")) ?? [];
    expect(JSON.parse(news)).toEqual({ reports: 1, statements: 1, deals: [] });
    expect(id).toBe(await ledger.lastArrival());
  });

  it("taken up again tells what came in meanwhile, and nothing twice", async () => {
    const { ledger, app } = await listening({ heartbeatMs: 60_000, most: 9 });
    await ledger.add(await reportsOf(told.slice(0, 1)));
    await reconcile(ledger);
    const known = await ledger.lastArrival();
    // Two reports of one millisecond came at one moment.
    await expect.poll(() => new Date().toISOString() > known).toBe(true);
    await ledger.add(await reportsOf(told.slice(1)));
    await reconcile(ledger);
    const firstOf = async (path: string, headers: Record<string, string> = {}): Promise<string> => {
      const reader = (await app.request(path, { headers })).body?.getReader();
      if (reader === undefined) return expect.unreachable();
      // What was there when it began is told before what is noted now.
      const first = await until(reader, "event: ledger");
      await ledger.reconcile((store) => store.waits.setNote("run", runNote(quay, Date.now())));
      const read = first + (await until(reader, "quay.txt"));
      await reader.cancel();
      await ledger.reconcile((store) => store.waits.setNote("run", ""));
      return read;
    };
    const later = '{"reports":1,"statements":0,"deals":[]}';
    const news = (of: string): readonly string[] =>
      [...of.matchAll(/event: news\ndata: (.*)/g)].map(([, data = ""]) => data);
    expect(news(await firstOf("/api/events", { "Last-Event-ID": known }))).toEqual([later]);
    expect(news(await firstOf(`/api/events?since=${known}`))).toEqual([later]);
    expect(news(await firstOf("/api/events", { "Last-Event-ID": await ledger.lastArrival() }))).toEqual([]);
    expect(news(await firstOf("/api/events"))).toEqual([]);
    // Of another server, or none at all.
    expect(news(await firstOf("/api/events", { "Last-Event-ID": "17; drop" }))).toEqual([]);
    expect(news(await firstOf("/api/events?since=2931-01-01T00:00:00.000Z"))).toEqual([]);
  });

  it("refuses what it does not know, and what is no moment", async () => {
    const { app } = await listening({ heartbeatMs: 60_000, most: 1 });
    for (const query of ["since=yesterday", "speaker=x", "since=2031-01-01"])
      expect((await app.request(`/api/events?${query}`)).status).toBe(400);
  });

  it("opens none for who asks for its head only", async () => {
    const { app } = await listening({ heartbeatMs: 60_000, most: 1 });
    for (let time = 0; time < 3; time++)
      expect((await app.request("/api/events", { method: "HEAD" })).status).toBe(200);
  });
});
