// Corrections over HTTP: only the app's own pages may write, and what was written is answered at once.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createApp } from "../../src/api/app.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { entryOf } from "../ledger/example.ts";

const ENTRY = entryOf({
  address: "morning.txt",
  statements: [
    { speaker: "Ilse Marquand", says: "the toll is twelve crowns" },
    { speaker: "officials", says: "no date was set", grade: "unnamed" },
  ],
});
const REPORT = ENTRY.reading.article.id;
const [FIRST = "", SECOND = ""] = ENTRY.reading.attributions.map(({ id }) => `${REPORT}.${id}`);

let ledger: Ledger;
let app: ReturnType<typeof createApp>;
beforeEach(async () => {
  ledger = await openLedger(":memory:", { create: true });
  await ledger.add([ENTRY]);
  await reconcile(ledger);
  const desk = { signer: "Ola Brandt", write: <Answer>(act: (over: Ledger) => Promise<Answer>) => act(ledger) };
  app = createApp({ ledger, files: new Map(), desk, onFault: () => {} });
});
afterEach(() => ledger.close());

const ours = { "content-type": "application/json", "x-parley": "1", origin: "http://localhost" };

function post(path: string, body: unknown, headers: Record<string, string> = ours) {
  return app.request(`http://localhost/api/corrections${path}`, {
    method: "POST",
    headers,
    body: JSON.stringify(body),
  });
}
const json = async (path: string) => (await app.request(path)).json();

describe("a correction that is posted", () => {
  it("is in every answer, in the list, and gone when it is taken back", async () => {
    const answer = await post("", {
      wishes: [{ verb: "speaker", record: SECOND, who: "Tamsin Oduya" }],
      by: "Ines Vale",
    });
    expect([answer.status, await answer.json()]).toEqual([201, { refs: ["1"] }]);
    expect(await json("/api/attributions?speaker=Tamsin+Oduya")).toMatchObject({ total: 1 });
    expect(await json("/api/corrections")).toMatchObject({
      rows: [{ ref: "1", verb: "speaker", by: "Ines Vale", is: "Tamsin Oduya", state: "held" }],
      total: 1,
      next: null,
    });
    expect((await post("/1/undo", {})).status).toBe(200);
    expect(await json("/api/attributions?speaker=Tamsin+Oduya")).toMatchObject({ total: 0 });
    expect((await post("/1/redo", {})).status).toBe(200);
    expect(await json("/api/attributions?speaker=Tamsin+Oduya")).toMatchObject({ total: 1 });
  });

  it("is signed by whoever runs Parley where no name is given", async () => {
    await post("", { wishes: [{ verb: "reject", record: FIRST }] });
    expect(await json("/api/corrections?by=Ola+Brandt")).toMatchObject({ total: 1 });
  });

  it("may be about actors", async () => {
    const [actor] = await ledger.actorsNamed("Ilse Marquand");
    const answer = await post("", { wishes: [{ verb: "rename-actor", actor: actor?.id, name: "Ilse M." }] });
    expect(await answer.json()).toEqual({ refs: ["actors-1"] });
    expect((await post("/actors-1/undo", {})).status).toBe(200);
    expect((await ledger.actorsNamed("Ilse Marquand"))[0]?.name).toBe("Ilse Marquand");
  });
});

describe("what is refused", () => {
  it.each([
    ["without the app's header", { "content-type": "application/json" }, 403],
    ["from another origin", { ...ours, origin: "http://evil.example" }, 403],
    ["from a sandboxed page", { ...ours, origin: "null" }, 403],
  ])("a correction %s", async (_, headers, status) => {
    expect((await post("", { wishes: [{ verb: "reject", record: FIRST }] }, headers)).status).toBe(status);
    expect(await json("/api/corrections")).toMatchObject({ total: 0 });
  });

  it.each([
    [{ wishes: [] }, 400],
    [{ wishes: [{ verb: "burn", record: FIRST }] }, 400],
    [{ wishes: [{ verb: "reject", record: "r0000000000000000.a1" }] }, 404],
    [{ wishes: [{ verb: "furniture", report: REPORT, span: { start: 5, end: 99999 }, kind: "promo" }] }, 400],
    ["no object", 400],
  ])("%j", async (body, status) => {
    const answer = await post("", body);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
  });

  it("any other method, any other path, and everything where there is no desk", async () => {
    expect((await app.request("/api/corrections", { method: "DELETE", headers: ours })).status).toBe(405);
    expect((await app.request("/api/reports", { method: "POST", headers: ours })).status).toBe(405);
    const readOnly = createApp({ ledger, files: new Map(), onFault: () => {} });
    expect((await readOnly.request("/api/corrections", { method: "POST", headers: ours })).status).toBe(405);
  });
});

it("gives what is left to code, and what was decided", async () => {
  expect(await json("/api/coding?coder=Ines")).toMatchObject({
    total: 2,
    done: 0,
    agreement: { alpha: null, units: 0 },
  });
  await post("", { wishes: [{ verb: "accept", record: FIRST }], by: "Ines" });
  expect(await json("/api/coding?coder=Ines")).toMatchObject({ done: 1, rows: [{ id: SECOND }] });
});
