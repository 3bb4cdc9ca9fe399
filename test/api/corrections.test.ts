// Corrections over HTTP: only the app's own pages may write, and what was written is answered at once.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createApp } from "../../src/api/app.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { removeReports } from "../../src/reconcile/remove.ts";
import { entryOf } from "../ledger/example.ts";
import { reportsOf } from "../reconcile/positions/made-up-reports.ts";

const ENTRY = entryOf({
  address: "morning.txt",
  statements: [
    { speaker: "Ilse Marquand", says: "the toll is twelve crowns" },
    { speaker: "officials", says: "no date was set", grade: "unnamed" },
  ],
});
const OTHER = entryOf({
  address: "evening.txt",
  statements: [{ speaker: "Ilse Marquand", says: "the ferries stay in port" }],
});
const BRIDGE = "2031-03-06 At the quay. Tamsin Oduya said: “We will never accept a foreign buyer of the ferry.”";
const HARBOUR = "2031-03-07 At the mole. Tamsin Oduya said: “We will never accept the closing of the harbour.”";
const TRUCE = "2031-03-02 The truce has held since Monday. The truce between Chad and Mali was mediated by Niger.";
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

  it("may add an attribution that no reader found", async () => {
    const { text } = ENTRY.reading.article;
    const start = text.indexOf("no date");
    const content = [{ start, end: start + "no date".length }];
    const answer = await post("", { wishes: [{ verb: "add", report: REPORT, content, who: "Tomasz Reyl" }] });
    expect([answer.status, await answer.json()]).toEqual([201, { refs: ["1"] }]);
    expect(await json("/api/attributions?speaker=Tomasz+Reyl")).toMatchObject({ total: 1 });
    const again = await post("", { wishes: [{ verb: "add", report: REPORT, content, who: null }] });
    expect([again.status, (await again.json()).detail]).toEqual([
      400,
      expect.stringContaining("correct that one instead"),
    ]);
  });

  it("may add an act and a term that no reader found", async () => {
    const { text } = ENTRY.reading.article;
    const start = text.indexOf("no date");
    const evidence = [{ start, end: start + "no date".length }];
    const act = { verb: "add-act", report: REPORT, evidence, kind: "REQUEST", who: ["Ilse Marquand"] };
    const term = { verb: "add-term", report: REPORT, evidence, kind: "demand", demand: evidence };
    const answer = await post("", { wishes: [act, term] });
    expect([answer.status, await answer.json()]).toEqual([201, { refs: ["1", "2"] }]);
    expect(await json(`/api/reports/${REPORT}`)).toMatchObject({
      acts: [{ kind: "REQUEST", by: [{}], evidence, confidence: 1 }],
      terms: [{ kind: "demand", demand: evidence, evidence }],
    });
    for (const wish of [act, { ...act, kind: "WISH" }, { ...act, who: ["Nobody Here"] }])
      expect((await post("", { wishes: [wish] })).status).toBe(400);
    for (const n of [1, 2]) await post(`/${n}/undo`, {});
    expect(await json(`/api/reports/${REPORT}`)).toMatchObject({ acts: [], terms: [] });
  });

  it("may be about acts and terms: of one kind each, and nothing that they cannot be", async () => {
    for (const [wish, status] of [
      [{ verb: "kind", record: FIRST, kind: "demand" }, 400],
      [{ verb: "kind", record: FIRST, kind: "nonsense" }, 400],
      [{ verb: "whose", record: `${REPORT}.o1`, who: [] }, 404],
      [{ verb: "sides", record: `${REPORT}.o1`, give: [] }, 404],
      [{ verb: "status", record: FIRST, status: "denied" }, 201],
    ] as const)
      expect([wish.verb, (await post("", { wishes: [wish] })).status]).toEqual([wish.verb, status]);
  });

  it("may be about actors", async () => {
    const [actor] = await ledger.actorsNamed("Ilse Marquand");
    const answer = await post("", { wishes: [{ verb: "rename-actor", actor: actor?.id, name: "Ilse M." }] });
    expect(await answer.json()).toEqual({ refs: ["1"] });
    expect((await post("/1/undo", {})).status).toBe(200);
    expect((await ledger.actorsNamed("Ilse Marquand"))[0]?.name).toBe("Ilse Marquand");
    expect(await json("/api/corrections")).toMatchObject({
      rows: [{ ref: "1", of: "actor", verb: "rename-actor", by: "Ola Brandt", is: "Ilse M.", state: "undone" }],
    });
    expect((await post("/1/redo", {})).status).toBe(200);
    expect((await ledger.actorsNamed("Ilse Marquand"))[0]?.name).toBe("Ilse M.");
  });
});

describe("corrections of what is over all reports", () => {
  const send = async (wish: Record<string, unknown>) => {
    const answer = await post("", { wishes: [wish], by: "Ines Vale" });
    return { status: answer.status, ...((await answer.json()) as { refs?: readonly string[]; detail?: string }) };
  };

  it("set an actor apart in a report, take that back and put it back", async () => {
    await ledger.add([OTHER]);
    await reconcile(ledger);
    const [actor] = await ledger.actorsNamed("Ilse Marquand");
    const wish = { verb: "split-actor", actor: actor?.id, reports: [OTHER.reading.article.id] };
    expect(await send(wish)).toEqual({ status: 201, refs: ["1"] });
    expect(await ledger.actorsNamed("Ilse Marquand")).toHaveLength(2);
    expect(await json("/api/corrections")).toMatchObject({
      rows: [{ ref: "1", of: "actor", verb: "split-actor-reports", by: "Ines Vale" }],
    });
    expect((await post("/1/undo", {})).status).toBe(200);
    expect(await ledger.actorsNamed("Ilse Marquand")).toHaveLength(1);
    expect((await post("/1/redo", {})).status).toBe(200);
    expect(await ledger.actorsNamed("Ilse Marquand")).toHaveLength(2);
  });

  it("rename an issue and merge two, take that back and put it back, and are orphans once no report has them", async () => {
    const names = async () =>
      ((await json("/api/issues")) as { rows: { name: string }[] }).rows.map(({ name }) => name).toSorted();
    await ledger.add(await reportsOf([BRIDGE, HARBOUR]));
    await reconcile(ledger);
    const [one = "", other = ""] = await names();
    expect(await send({ verb: "rename-issue", issue: one, name: "Crossings" })).toEqual({
      status: 201,
      refs: ["1"],
    });
    expect(await names()).toEqual(["Crossings", other].toSorted());
    expect(await send({ verb: "merge-issues", issue: other, other: "crossings" })).toEqual({
      status: 201,
      refs: ["2"],
    });
    expect(await names()).toEqual([other]);
    expect(await send({ verb: "split-issue", issue: other, words: one, name: "Apart" })).toEqual({
      status: 201,
      refs: ["3"],
    });
    expect(await names()).toEqual([other, "Apart"].toSorted());
    expect((await send({ verb: "split-issue", issue: other, words: one, name: "Apart" })).status).toBe(400);
    for (const n of [3, 2, 1]) expect((await post(`/${n}/undo`, {})).status).toBe(200);
    expect(await names()).toEqual([one, other]);
    for (const n of [1, 2]) expect((await post(`/${n}/redo`, {})).status).toBe(200);
    expect(await names()).toEqual([other]);
    expect(await json("/api/corrections")).toMatchObject({
      rows: [
        { ref: "3", of: "issue", verb: "split-issue", was: other, is: "Apart", state: "undone" },
        { ref: "2", of: "issue", verb: "merge-issues", by: "Ines Vale", was: "Crossings", is: other, state: "held" },
        { ref: "1", of: "issue", verb: "rename-issue", was: one, is: "Crossings", state: "held" },
      ],
    });
    await removeReports(
      ledger,
      (await ledger.reports({})).rows.map(({ id }) => id),
    );
    expect(await json("/api/corrections?orphans=true")).toMatchObject({
      total: 2,
      rows: [{ state: "lost" }, { state: "lost" }],
    });
  });

  it("make deals one, and set one apart again", async () => {
    await ledger.add(await reportsOf([TRUCE, TRUCE.replace("2031", "2035")]));
    await reconcile(ledger);
    const ids = async () => ((await json("/api/deals")) as { rows: { id: string }[] }).rows.map(({ id }) => id);
    const [deal, other] = await ids();
    expect(await send({ verb: "merge-deals", deal, other })).toEqual({ status: 201, refs: ["1"] });
    expect(await ids()).toHaveLength(1);
    const { id, reports } = (await json(`/api/deals/${other}`)) as { id: string; reports: readonly string[] };
    expect(await send({ verb: "split-deal", deal: id, reports: reports.slice(0, 1) })).toEqual({
      status: 201,
      refs: ["2"],
    });
    expect((await ids()).toSorted()).toEqual([deal, other].toSorted());
  });

  it.each([
    [{ verb: "split-actor", actor: "w000000000000", names: ["X"] }, 404, "no such actor"],
    [{ verb: "split-actor", actor: "nobody", names: ["X"] }, 404, "no actor"],
    [{ verb: "split-actor", actor: "w000000000000" }, 400, "either names or reports"],
    [{ verb: "split-actor", actor: "w000000000000", reports: ["r0000000000000000"] }, 404, "no report"],
    [{ verb: "merge-issues", issue: "tolls", other: "gates" }, 404, "no issue"],
    [{ verb: "split-issue", issue: "tolls", words: "gate", name: "Gates" }, 404, "no issue"],
    [{ verb: "split-issue", issue: "tolls", words: " ", name: "Gates" }, 400, ""],
    [{ verb: "merge-deals", deal: "d000000000000", other: "d000000000001" }, 404, "no deal"],
    [{ verb: "split-deal", deal: "d000000000000", reports: [] }, 400, ""],
  ])("refuse %j with a sentence", async (wish, status, sentence) => {
    const answer = await send(wish);
    expect(answer.status).toBe(status);
    expect(answer.detail).toContain(sentence);
    expect(await json("/api/corrections")).toMatchObject({ total: 0 });
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
