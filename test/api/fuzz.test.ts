// The interface asked anything that its description allows and much that it does not: whatever is wrong with a request, the answer is a
// problem that says so, and never a fault of ours.
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { createApp } from "../../src/api/app.ts";
import { makeToken, readTokens } from "../../src/api/guards/tokens.ts";
import type { JsonSchema } from "../../src/api/nouns.ts";
import { openApiOf } from "../../src/api/openapi.ts";
import { routesOver } from "../../src/api/routes.ts";
import { sourcesOver } from "../../src/api/sources.ts";
import { richLedger } from "./rich-ledger.ts";

const numRuns = Number(process.env.PARLEY_RUNS ?? 150);
const ledger = await richLedger();
afterAll(() => ledger.close());
const faults: unknown[] = [];
const rate = { perMinute: 1e9, atOnce: 1e9 };
const app = createApp({ ledger, rate, onFault: (fault) => faults.push(fault) });
const { paths } = openApiOf(routesOver(sourcesOver(ledger)), "0");
const asked = Object.entries(paths).flatMap(([path, { get }]) =>
  get === undefined || path === "/events" ? [] : [{ path, parameters: get.parameters }],
);

/** Values that are no value of anything, next to ids and cursors that look like some. */
const wild = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.integer().map(String),
  fc.double().map(String),
  fc.constantFrom(
    ...["0", "-1", "1e9", "999999999999999999999", "NaN", "null", "[]", "{}", "../../etc/passwd", "%00", "\u0000"],
    ...["' or 1=1 --", '"', "NEAR(a b)", "*", "a*", "2031-13-45", "12.4.2031", "r0000000000000000", "s000000000000"],
    ...["d397ca5b853b0", "wffffffffffff", "s7fffffffffff", "x".repeat(2000), "́".repeat(300), "=cmd|' /C calc'!A0"],
  ),
  fc.tuple(fc.string(), fc.integer()).map((pair) => Buffer.from(JSON.stringify(pair)).toString("base64url")),
  fc
    .tuple(fc.date({ noInvalidDate: true }), fc.integer())
    .map(([day, n]) => Buffer.from(`${day.toISOString().slice(0, 10)}~${n}`).toString("base64url")),
  fc.tuple(fc.nat(), fc.nat()).map(([rank, n]) => Buffer.from(`${rank}~${n}`).toString("base64url")),
);

/** A value that the parameter allows, as far as its schema says. */
function tame(schema: JsonSchema): fc.Arbitrary<string> {
  if (typeof schema.items === "object" && !Array.isArray(schema.items)) return tame(schema.items as JsonSchema);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum.map(String));
  if (schema.type === "integer") return fc.integer({ min: 1, max: 200 }).map(String);
  if (schema.format === "date")
    return fc
      .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10));
  return fc.constantFrom("ferry", "Tamsin Oduya", "the", "“buyer”", "ceasefire quay");
}

const requests = fc.constantFrom(...asked).chain(({ path, parameters }) =>
  fc.record({
    path: fc.constant(path),
    own: fc.record(
      Object.fromEntries(
        parameters.map(({ name, schema }) => [
          name,
          fc.oneof({ weight: 3, arbitrary: wild }, { weight: 2, arbitrary: tame(schema) }),
        ]),
      ),
      { requiredKeys: parameters.filter(({ in: where }) => where === "path").map(({ name }) => name) },
    ),
    more: fc.option(fc.tuple(fc.string({ maxLength: 10 }), wild), { freq: 1 }),
  }),
);

/** The address of a request; an id that is no path segment is left as it is escaped. */
function addressOf(
  path: string,
  own: Readonly<Record<string, string>>,
  more: readonly [string, string] | null,
): string {
  const segments = new Set([...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name));
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => escaped(own[name] ?? ""));
  const query = Object.entries(own).filter(([name]) => !segments.has(name));
  return `/api${filled}?${[...query, ...(more === null ? [] : [more])].map((pair) => pair.map(escaped).join("=")).join("&")}`;
}

function escaped(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

async function answerOf(address: string, headers: Readonly<Record<string, string>> = {}, method = "GET") {
  const answer = await app.request(address, { headers, method });
  const body = await answer.text();
  return { status: answer.status, type: answer.headers.get("content-type") ?? "", body };
}

describe("whatever is asked", () => {
  it("is answered, or refused with a problem that names its code", async () => {
    const statuses = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(requests, async ({ path, own, more }) => {
        const { status, type, body } = await answerOf(addressOf(path, own, more));
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        expect(faults).toEqual([]);
        if (status === 200) return;
        expect([400, 404]).toContain(status);
        expect(type).toBe("application/problem+json");
        expect(JSON.parse(body)).toMatchObject({
          status,
          code: expect.stringMatching(/^(query-invalid|record-missing)$/),
        });
      }),
      { numRuns },
    );
    // Both must have been tried.
    expect(statuses.get(200)).toBeGreaterThan(0);
    expect(statuses.get(400)).toBeGreaterThan(0);
  });

  it("a forged cursor is refused, and one that only looks right gives a page", async () => {
    const lists = asked.filter(({ parameters }) => parameters.some(({ name }) => name === "cursor"));
    expect(lists.length).toBeGreaterThan(5);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...lists), wild, async ({ path }, cursor) => {
        fc.pre(cursor !== "" && !path.includes("{"));
        const { status, body } = await answerOf(`/api${path}?cursor=${escaped(cursor)}`);
        if (status === 200) expect(JSON.parse(body)).toMatchObject({ rows: expect.any(Array) });
        else expect(JSON.parse(body)).toMatchObject({ status: 400, code: "query-invalid" });
        expect(faults).toEqual([]);
      }),
      { numRuns },
    );
  });

  it("any Host, Origin, method and header is answered or refused", async () => {
    const header = fc.string({ unit: "grapheme-ascii", maxLength: 60 }).map((text) => text.trim());
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          host: fc.oneof(
            header,
            fc.constantFrom("127.0.0.1", "localhost:1", "evil.example", "127.0.0.1.evil.example", ""),
          ),
          origin: fc.oneof(
            header,
            fc.constantFrom("null", "http://evil.example", "http://127.0.0.1", "file://", "http://"),
          ),
          accept: fc.oneof(header, fc.constantFrom("text/csv", "text/html", "*/*;q=nan", ";;;,")),
          "if-none-match": header,
          authorization: header,
          "sec-fetch-site": fc.constantFrom("cross-site", "same-site", "same-origin", "none"),
        }),
        fc.constantFrom("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"),
        async (headers, method) => {
          const { status } = await answerOf("/api/reports", headers, method);
          expect([200, 400, 403, 405]).toContain(status);
          expect(faults).toEqual([]);
        },
      ),
      { numRuns },
    );
  });
});

describe("with tokens", () => {
  const { token, line } = makeToken("desk", "read");
  const guarded = createApp({
    ledger,
    rate,
    tokens: readTokens(line, "tokens"),
    onFault: (fault) => faults.push(fault),
  });

  it("nothing but the token itself is let in", async () => {
    const near = fc.tuple(fc.nat(token.length - 1), fc.constantFrom(..."abcXYZ019_-")).map(([at, letter]) => {
      return token.slice(0, at) + letter + token.slice(at + 1);
    });
    const ascii = fc.string({ unit: "grapheme-ascii", maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          near,
          ascii,
          ascii.map((text) => token + text),
        ),
        async (tried) => {
          fc.pre(tried.trim() !== token);
          const answer = await guarded.request("/api/counts", { headers: { authorization: `Bearer ${tried}` } });
          expect(answer.status).toBe(401);
          expect(answer.headers.get("www-authenticate")).toBe("Bearer");
        },
      ),
      { numRuns },
    );
    const answer = await guarded.request("/api/counts", { headers: { authorization: `Bearer ${token}` } });
    expect(answer.status).toBe(200);
  });
});
