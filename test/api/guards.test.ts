// What stands before the interface: methods, pages of others, tokens and their scopes, how often one may ask, and how much be sent.
import { Hono } from "hono";
import { afterAll, describe, expect, it } from "vitest";
import { createApp } from "../../src/api/app.ts";
import { limitRate } from "../../src/api/guards/rate.ts";
import { makeToken, readTokens } from "../../src/api/guards/tokens.ts";
import { sampleLedger } from "./sample-ledger.ts";

const ledger = await sampleLedger();
afterAll(() => ledger.close());
const onFault = (fault: unknown): void => expect.unreachable(String(fault));
const desk = { signer: "Ola Brandt", write: <Answer>(act: (over: typeof ledger) => Promise<Answer>) => act(ledger) };
const app = createApp({ ledger, desk, onFault });
type App = ReturnType<typeof createApp>;

async function refusal(path: string, init: RequestInit, of: App = app) {
  const answer = await of.request(path, init);
  const { status, code } = (await answer.json()) as { readonly status: number; readonly code?: string };
  expect([answer.headers.get("content-type"), status]).toEqual(["application/problem+json", answer.status]);
  return [answer.status, code];
}

describe("a page of another site", () => {
  it.each(["http://evil.example", "null", "http://127.0.0.1:9999", "http://localhost.evil.example", "file:///x"])(
    "is refused by its Origin: %s",
    async (origin) => {
      const headers = { host: "127.0.0.1:4747", origin };
      expect(await refusal("/api/counts", { headers })).toEqual([403, "origin-refused"]);
    },
  );

  it("is refused where it asks without an Origin, as an image does", async () => {
    for (const site of ["cross-site", "same-site"])
      expect(await refusal("/api/counts", { headers: { "sec-fetch-site": site } })).toEqual([403, "origin-refused"]);
  });

  it("may link to the app, which is only the app's own files", async () => {
    const page = { bytes: new TextEncoder().encode("page"), mediaType: "text/html; charset=utf-8" };
    const whole = createApp({ ledger, files: new Map([["/index.html", page]]), onFault });
    expect((await whole.request("/reports", { headers: { "sec-fetch-site": "cross-site" } })).status).toBe(200);
  });

  it.each([
    { origin: "http://127.0.0.1:4747", "sec-fetch-site": "same-origin" },
    { "sec-fetch-site": "none" },
    // Behind a server that speaks TLS
    { origin: "https://127.0.0.1:4747" },
  ])("is not our own page, nor what is typed: %o", async (headers) => {
    const answer = await app.request("/api/counts", { headers: { host: "127.0.0.1:4747", ...headers } });
    expect(answer.status).toBe(200);
  });
});

describe("names", () => {
  const named = createApp({ ledger, names: ["Archive.example"], onFault });

  it("that it was told are answered, others are not", async () => {
    const at = (host: string) => named.request("/api/counts", { headers: { host } });
    expect((await at("archive.example:4747")).status).toBe(200);
    expect((await at("127.0.0.1")).status).toBe(200);
    expect((await at("www.archive.example")).status).toBe(403);
    expect(((await (await at("x.example")).json()) as { readonly detail: string }).detail).toContain("Archive.example");
  });
});

describe("what is written", () => {
  const own = { host: "127.0.0.1:4747", origin: "http://127.0.0.1:4747", "x-parley": "1" };
  const post = (headers: Record<string, string>, body = "{}") => ({ method: "POST", headers, body });

  it("is refused everywhere but under corrections", async () => {
    expect(await refusal("/api/reports", post(own))).toEqual([405, "usage"]);
    expect(await refusal("/", post(own))).toEqual([405, "usage"]);
    expect(await refusal("/api/corrections", { method: "PUT", headers: own })).toEqual([405, "usage"]);
  });

  it("is refused without the header that a form cannot send, and without an Origin", async () => {
    const { "x-parley": _header, ...formed } = own;
    const { origin: _origin, ...unnamed } = own;
    expect(await refusal("/api/corrections", post(formed))).toEqual([403, "origin-refused"]);
    expect(await refusal("/api/corrections", post(unnamed))).toEqual([403, "origin-refused"]);
    expect(await refusal("/api/corrections", post({ ...own, origin: "http://evil.example" }))).toEqual([
      403,
      "origin-refused",
    ]);
  });

  it("is JSON of the form that the description has", async () => {
    expect(await refusal("/api/corrections", post(own, "{"))).toEqual([400, "body-invalid"]);
    expect(await refusal("/api/corrections", post(own, '{"wishes":[]}'))).toEqual([400, "body-invalid"]);
    expect(await refusal("/api/corrections?x=1", post(own, '{"wishes":[]}'))).toEqual([400, "query-invalid"]);
  });

  it("is not read where it is too large", async () => {
    const large = post({ ...own, "content-length": "1100000" }, "x".repeat(1_100_000));
    expect(await refusal("/api/corrections", large)).toEqual([413, "body-too-large"]);
  });
});

describe("tokens", () => {
  const [reading, correcting] = [makeToken("notebook", "read"), makeToken("desk", "correct")];
  const file = `# who may ask\n\n${reading.line}\r\n${correcting.line}\n`;
  const tokens = readTokens(file, "tokens.txt");
  const guarded = createApp({ ledger, desk, tokens, onFault });
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

  it("are read from a file that does not have them", () => {
    expect(tokens.map(({ name, scope }) => [name, scope])).toEqual([
      ["notebook", "read"],
      ["desk", "correct"],
    ]);
    expect(file).not.toContain(reading.token);
  });

  it("let in who shows one, and nobody else", async () => {
    expect((await guarded.request("/api/counts", { headers: bearer(reading.token) })).status).toBe(200);
    expect((await guarded.request("/api/counts", { headers: bearer(correcting.token) })).status).toBe(200);
    expect(await refusal("/api/counts", {}, guarded)).toEqual([401, "token-refused"]);
    expect(await refusal("/api/openapi.json", {}, guarded)).toEqual([401, "token-refused"]);
    expect(await refusal("/api/counts", { headers: bearer(`${reading.token}x`) }, guarded)).toEqual([
      401,
      "token-refused",
    ]);
    expect(await refusal("/api/counts", { headers: { authorization: reading.token } }, guarded)).toEqual([
      401,
      "token-refused",
    ]);
    // The hash is no token.
    const hash = reading.line.split(" ")[2] ?? "";
    expect(await refusal("/api/counts", { headers: bearer(hash) }, guarded)).toEqual([401, "token-refused"]);
  });

  it("let correct only whom they allow to", async () => {
    const write = (token: string) => ({ method: "POST", body: "{}", headers: { "x-parley": "1", ...bearer(token) } });
    expect(await refusal("/api/corrections", write(reading.token), guarded)).toEqual([403, "scope-missing"]);
    const answer = await guarded.request("/api/corrections", write(reading.token));
    expect(answer.headers.get("www-authenticate")).toBe('Bearer error="insufficient_scope", scope="correct"');
    // A program has no Origin, and its token stands in for it.
    expect(await refusal("/api/corrections", write(correcting.token), guarded)).toEqual([400, "body-invalid"]);
  });

  it.each(["desk correct", "desk write 00", `desk read ${"0".repeat(63)}`, reading.token])(
    "that are none are refused with their line: %s",
    (line) => {
      expect(() => readTokens(`# two\n${line}`, "tokens.txt")).toThrow(/^Line 2 of the tokens in tokens\.txt/);
    },
  );
});

describe("how often one may ask", () => {
  it("is as often as the bucket holds, and again once it has refilled", async () => {
    let time = 0;
    const limited = new Hono().use(limitRate({ perMinute: 60, atOnce: 3 }, () => time)).get("/", (c) => c.text("here"));
    const ask = async () => (await limited.request("/")).status;
    expect([await ask(), await ask(), await ask(), await ask()]).toEqual([200, 200, 200, 429]);
    time += 1000;
    expect([await ask(), await ask()]).toEqual([200, 429]);
    time += 3_600_000;
    expect([await ask(), await ask(), await ask(), await ask()]).toEqual([200, 200, 200, 429]);
  });

  it("is told where it was too often, and when to ask again", async () => {
    const limited = createApp({ ledger, rate: { perMinute: 6, atOnce: 1 }, onFault });
    expect((await limited.request("/api/counts")).status).toBe(200);
    const answer = await limited.request("/api/counts");
    expect(answer.headers.get("retry-after")).toBe("10");
    expect(await answer.json()).toMatchObject({ status: 429, code: "too-many-requests" });
  });
});
