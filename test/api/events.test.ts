// Server-sent events: the ledger's counts at once and after every write, a heartbeat between, and an end that frees the stream.
import { afterEach, describe, expect, it } from "vitest";
import { createApp } from "../../src/api/app.ts";
import { listen } from "../../src/api/listen.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { sampleEntries } from "./sample-reports.ts";

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

  it("opens none for who asks for its head only", async () => {
    const { app } = await listening({ heartbeatMs: 60_000, most: 1 });
    for (let time = 0; time < 3; time++)
      expect((await app.request("/api/events", { method: "HEAD" })).status).toBe(200);
  });
});
