// A ledger of an older form opens with all that it held; what is derived since is made from it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openLedger } from "../../src/ledger/open.ts";
import { redo, undo } from "../../src/reconcile/corrections/decide.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { readActorId } from "../../src/schema/reconciled-id.ts";
import { gather } from "../sources/gather.ts";
import { entryOf } from "./example.ts";

const ENTRY = entryOf({ address: "a.txt", statements: [{ speaker: "Ilse Marquand", says: "the toll stays" }] });

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parley-migrations-"));
  path = join(folder, "parley.db");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Takes back what the later migrations made. */
function asFirstForm(): void {
  const database = new Sqlite(path);
  database.exec("drop index attributions_by_profile; alter table attributions drop column profile");
  for (const table of ["profiles", "profile_keys", "sightings", "profile_roles", "actors"])
    database.exec(`drop table ${table}`);
  for (const table of ["waiting", "notes", "told"]) database.exec(`drop table ${table}`);
  for (const table of ["copy_marks", "copy_members", "copy_links", "copies"]) database.exec(`drop table ${table}`);
  for (const table of ["story_reports", "story_words", "story_weeks", "story_topics", "story_links", "stories"])
    database.exec(`drop table ${table}`);
  database.exec("drop index attributions_by_wording; alter table attributions drop column wording");
  for (const column of ["credit", "witness", "begins", "ends"])
    database.exec(`alter table attributions drop column ${column}`);
  for (const table of ["wordings", "wording_marks", "wording_links"]) database.exec(`drop table ${table}`);
  for (const table of ["said", "said_acts", "arrivals", "statement_places"]) database.exec(`drop table ${table}`);
  database.exec("drop index reports_by_address");
  for (const table of ["hand_sides", "uncorrected", "correction_holds", "correction_targets", "corrections"])
    database.exec(`drop table ${table}`);
  database.exec("delete from migrations where number > 1");
  database.close();
}

it("a ledger of the first form lets all its reports wait, and their actors are joined", async () => {
  const before = await openLedger(path, { create: true });
  await before.add([ENTRY]);
  await before.close();
  asFirstForm();
  const ledger = await openLedger(path);
  expect(await ledger.waiting()).toBe(1);
  expect((await ledger.attributions({ speaker: ["Ilse Marquand"] })).total).toBe(1);
  expect(await reconcile(ledger)).toBe(1);
  expect(await gather(ledger.everyReconciledActor())).toMatchObject([
    { name: "Ilse Marquand", reports: 1, attributions: 1 },
  ]);
  expect((await ledger.attributions({ speaker: ["Ilse Marquand"] })).total).toBe(1);
  await ledger.close();
});

/** As Parley kept what people decided before it was in one table. */
function withCorrectionsApart(rows: readonly string[]): void {
  const database = new Sqlite(path);
  database.exec(`drop index corrections_over_reports; alter table corrections rename to record_corrections;
    alter table record_corrections drop column about`);
  for (const table of ["corrections", "issue_corrections"])
    database.exec(`create table ${table} (
      n integer primary key autoincrement, made_at text not null, body text not null, undone_at text, made_by text) strict`);
  for (const row of rows) database.exec(row);
  for (const column of ["witness", "begins", "ends"]) database.exec(`alter table attributions drop column ${column}`);
  database.exec("drop table statement_places; delete from migrations where number > 12");
  database.close();
}

it("what people decided about actors and issues before holds, signed and in order, and can be taken back and put back", async () => {
  const before = await openLedger(path, { create: true });
  await before.add([ENTRY]);
  await reconcile(before);
  const [actor] = await gather(before.everyReconciledActor());
  await before.close();
  const ref = { id: readActorId(actor?.id ?? ""), realm: "person", name: "ilse marquand" };
  const report = ENTRY.reading.article.id;
  const bodies = [
    { verb: "rename", actor: ref, name: "Ilse M." },
    { verb: "split-reports", from: ref, reports: [report], names: ["ilse marquand"] },
  ].map((body) => JSON.stringify(body));
  const rename = JSON.stringify({ verb: "rename", issue: "toll", name: "The toll" });
  withCorrectionsApart([
    `insert into corrections (made_at, body, made_by) values ('2031-03-04T10:00:00Z', '${bodies[0]}', 'Ines Vale')`,
    `insert into corrections (made_at, body, undone_at) values ('2031-03-05T10:00:00Z', '${bodies[1]}', '2031-03-06T10:00:00Z')`,
    `insert into issue_corrections (made_at, body, made_by) values ('2031-03-07T10:00:00Z', '${rename}', 'Ola Brandt')`,
  ]);
  const ledger = await openLedger(path);
  await reconcile(ledger);
  expect(await gather(ledger.everyReconciledActor())).toMatchObject([{ id: actor?.id, name: "Ilse M." }]);
  expect(await ledger.corrections()).toMatchObject([
    { n: 1, by: "Ines Vale", madeAt: "2031-03-04T10:00:00Z", undoneAt: null, body: { verb: "rename-actor" } },
    { n: 2, by: "unknown", undoneAt: "2031-03-06T10:00:00Z", body: { verb: "split-actor-reports", apart: 2 } },
    { n: 3, by: "Ola Brandt", body: { verb: "rename-issue", issue: "toll", name: "The toll" } },
  ]);
  expect(await ledger.issueCorrections()).toHaveLength(1);
  await undo(ledger, 1, "2031-03-08T10:00:00Z");
  await redo(ledger, 2);
  expect(await gather(ledger.everyReconciledActor())).toMatchObject([{ name: "Ilse Marquand" }]);
  await ledger.close();
});
