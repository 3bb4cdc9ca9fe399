// The app on a real socket: only on this machine, on a port that can be had, closed at once, no error of it swallowed.
import { request } from "node:http";
import { Server } from "node:net";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { createApp } from "../../src/api/app.ts";
import { type Listening, listen } from "../../src/api/listen.ts";
import { sampleLedger } from "./sample-ledger.ts";

const ledger = await sampleLedger();
afterAll(() => ledger.close());
const faults: unknown[] = [];
const onFault = (fault: unknown): void => void faults.push(fault);
const app = createApp({ ledger, files: new Map(), onFault });
const open: Listening[] = [];

async function opened(port?: number): Promise<Listening> {
  const listening = await listen(app, { port, onFault });
  open.push(listening);
  return listening;
}

/** Status of a GET over a real socket with a Host header of our choice, which `fetch` would not let us send. */
function statusWithHost(address: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${address}/api/counts`, { headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((listening) => listening.close()));
});

describe("listen", () => {
  it("answers on the loopback address and refuses a foreign Host over the socket", async () => {
    const { address } = await opened(0);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await statusWithHost(address, new URL(address).host)).toBe(200);
    expect(await statusWithHost(address, "rebound.example")).toBe(403);
  });

  it("says that a port which was asked for is taken", async () => {
    const port = Number(new URL((await opened(0)).address).port);
    await expect(opened(port)).rejects.toMatchObject({
      code: "port-taken",
      message: expect.stringContaining(String(port)),
    });
  });

  it("finds a free port where none was asked for", async () => {
    const [first, second] = [await opened(), await opened()];
    expect(first.address).not.toBe(second.address);
  });

  it("tells of an error that comes once it listens, and goes on answering", async () => {
    const listened = vi.spyOn(Server.prototype, "listen");
    const { address } = await opened(0);
    const server = listened.mock.contexts[0] as Server;
    listened.mockRestore();
    for (const message of ["no file descriptor left", "again"]) server.emit("error", new Error(message));
    expect(faults).toEqual([new Error("no file descriptor left"), new Error("again")]);
    expect((await fetch(`${address}/api/counts`)).status).toBe(200);
  });

  it("closes at once though a browser keeps its connection open", async () => {
    const listening = await listen(app, { port: 0, onFault });
    await fetch(`${listening.address}/api/counts`);
    const start = performance.now();
    await listening.close();
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
