// The page at /try: its own files and no other, under a policy of its own.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../../src/api/app.ts";
import { listTryFiles } from "../../src/api/try-page.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open.ts";

let folder: string;
let ledger: Ledger;
let app: Hono;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parley-try-"));
  for (const name of ["built", "model"]) await mkdir(join(folder, name));
  await writeFile(join(folder, "built/index.html"), "<p>page</p>");
  await writeFile(join(folder, "model/reader.onnx"), "weights");
  await writeFile(join(folder, "model/card.md"), "card");
  await writeFile(join(folder, "secret.txt"), "secret");
  ledger = await openLedger(":memory:", { create: true });
  app = createApp({ ledger, tryFiles: await listTryFiles(join(folder, "built"), join(folder, "model")), onFault });
});
afterAll(async () => {
  await ledger.close();
  await rm(folder, { recursive: true });
});

function onFault(fault: unknown): void {
  throw fault;
}

describe("/try", () => {
  it("leads to the page, which may run WebAssembly and ask its own server, and nothing else", async () => {
    const led = await app.request("/try");
    expect([led.status, led.headers.get("location")]).toEqual([308, "/try/"]);
    const page = await app.request("/try/");
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    const policy = page.headers.get("content-security-policy")?.split("; ") ?? [];
    expect(policy).toEqual(
      expect.arrayContaining(["default-src 'none'", "connect-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"]),
    );
    expect(page.headers.get("x-content-type-options")).toBe("nosniff");
    expect((await app.request("/api/counts")).headers.get("content-security-policy")).not.toContain("wasm");
  });

  it("has the model's files, which a browser keeps until they change", async () => {
    const first = await app.request("/try/reader/reader.onnx");
    expect(await first.text()).toBe("weights");
    const tag = first.headers.get("etag") ?? "";
    const again = await app.request("/try/reader/reader.onnx", { headers: { "If-None-Match": tag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it.each(["card.md", "reader/card.md", "../secret.txt", "..%2fsecret.txt", "reader/..%2f..%2fsecret.txt", "none"])(
    "has no %s",
    async (path) => {
      const answer = await app.request(`/try/${path}`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toMatch(/^(?:card|secret)$/);
    },
  );

  it("says that it is not built where it is not", async () => {
    const bare = createApp({
      ledger,
      tryFiles: await listTryFiles(join(folder, "none"), join(folder, "model")),
      onFault,
    });
    expect(await (await bare.request("/try/")).json()).toMatchObject({ code: "app-unbuilt" });
  });
});
