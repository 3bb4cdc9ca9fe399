// Whatever a request meets, the visitor reads a sentence and never a fault of the parser.
import { afterEach, expect, it, vi } from "vitest";
import { ask } from "../../web/ask.ts";

afterEach(() => vi.unstubAllGlobals());

const answering = (answer: () => Response | Promise<Response>): unknown =>
  vi.stubGlobal("fetch", () => Promise.resolve().then(answer));

it("gives the answer, or the server's own words", async () => {
  answering(() => Response.json({ reports: 2 }));
  expect(await ask("/api/counts")).toEqual({ reports: 2 });
  answering(() => Response.json({ status: 503, detail: "It is locked." }, { status: 503 }));
  await expect(ask("/api/counts")).rejects.toThrow(/^It is locked\.$/);
});

it.each([
  ["a page of another program", "<!doctype html>Bad gateway", 502],
  ["a page in place of an answer", "<!doctype html>Welcome", 200],
  ["nothing at all", "", 500],
  ["a list where a problem belongs", "[]", 500],
  ["a problem without words", "null", 404],
])("says what to do where the answer is %s", async (_, body, status) => {
  answering(() => new Response(body, { status }));
  await expect(ask("/api/counts")).rejects.toThrow(`What answered is not Parley (status ${status}): `);
});

it("asks whether the server still runs where there is no answer", async () => {
  answering(() => Promise.reject(new TypeError("Failed to fetch")));
  await expect(ask("/api/counts")).rejects.toThrow("does not answer");
});
