// A ledger of an older form opens with all that it held; what is derived since is made from it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openLedger } from "../../src/ledger/open.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
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
  for (const table of ["waiting", "notes", "corrections", "told", "issue_corrections"])
    database.exec(`drop table ${table}`);
  for (const table of ["copy_marks", "copy_members", "copy_links", "copies"]) database.exec(`drop table ${table}`);
  for (const table of ["story_reports", "story_words", "story_weeks", "story_topics", "story_links", "stories"])
    database.exec(`drop table ${table}`);
  database.exec("drop index attributions_by_wording; alter table attributions drop column wording");
  database.exec("alter table attributions drop column credit");
  for (const table of ["wordings", "wording_marks", "wording_links"]) database.exec(`drop table ${table}`);
  for (const table of ["said", "said_acts", "arrivals"]) database.exec(`drop table ${table}`);
  database.exec("drop index reports_by_address");
  for (const table of ["hand_sides", "uncorrected", "correction_holds", "correction_targets", "record_corrections"])
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
