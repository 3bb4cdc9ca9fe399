// Sightings into the ledger, and out of it again. Promise: both in the transaction they are given, and what is left after
// taking back is what was there before.
import { sql, type Transaction } from "kysely";
import type { ProfileId, SeenReport, Sighting } from "../../profiles.ts";
import { chunks } from "../chunks.ts";
import type { Tables } from "../tables.ts";
import { profileRow, tallyAt } from "./rows.ts";
import { added, isTelling, type Tally, tallyOf } from "./tally.ts";

/** Reports of a profile that stand for all of them where its company is asked. */
export const SAMPLE = 16;

/** Gives the profiles of which anything changed that decides. */
export async function keepSightings(
  trx: Transaction<Tables>,
  seen: readonly SeenReport[],
): Promise<readonly ProfileId[]> {
  const tallies = tallyOf(seen);
  const there = await talliesOf(trx, [...tallies.keys()]);
  const changed = new Set<ProfileId>();
  const rows: Tables["profiles"][] = [];
  for (const [id, more] of tallies) {
    const before = there.get(id) ?? null;
    const after = before === null ? more : plus(before, more, 1);
    if (isTelling(before, after)) changed.add(id);
    rows.push(profileRow(after));
  }
  await upsertProfiles(trx, rows);
  await insertKeys(trx, tallies, there);
  await insertSightings(trx, seen);
  const total = (id: ProfileId): number => (there.get(id)?.sightings ?? 0) + (tallies.get(id)?.sightings ?? 0);
  for (const id of await sampled(trx, seen, total)) changed.add(id);
  await speakFor(trx, seen);
  return [...changed];
}

/** Gives the profiles that changed or are no more. */
export async function takeBackSightings(
  trx: Transaction<Tables>,
  seen: readonly SeenReport[],
): Promise<readonly ProfileId[]> {
  const tallies = tallyOf(seen);
  const there = await talliesOf(trx, [...tallies.keys()]);
  const left: Tally[] = [];
  for (const [id, less] of tallies) {
    const before = there.get(id);
    if (before === undefined) continue;
    const after = plus(before, less, -1);
    if (after.sightings > 0) left.push(after);
    else await forgetProfile(trx, id, before);
    const lost = Object.keys(before.evidence.keys).filter((key) => after.evidence.keys[key] === undefined);
    for (const some of chunks(lost.map(Number)))
      await trx.deleteFrom("profile_keys").where("profile", "=", id).where("key", "in", some).execute();
  }
  await upsertProfiles(trx, left.map(profileRow));
  for (const some of chunks(seen.map(({ report }) => report)))
    await trx.deleteFrom("sightings").where("report", "in", some).execute();
  await speakForNobody(trx, seen);
  for (const { report, sightings } of seen)
    for (const some of chunks(sightings.map(({ seed }) => seed.id)))
      await trx.deleteFrom("profile_roles").where("profile", "in", some).where("report", "=", report).execute();
  return [...tallies.keys()];
}

function plus(there: Tally, more: Tally, sign: 1 | -1): Tally {
  return {
    seed: there.seed,
    sightings: there.sightings + sign * more.sightings,
    evidence: added(there.evidence, more.evidence, sign),
  };
}

async function talliesOf(trx: Transaction<Tables>, ids: readonly ProfileId[]): Promise<ReadonlyMap<ProfileId, Tally>> {
  const tallies = new Map<ProfileId, Tally>();
  const { rows } = await sql<Tables["profiles"]>`
    select * from profiles where id in (select value from json_each(${JSON.stringify(ids)}))`.execute(trx);
  for (const row of rows) tallies.set(row.id, tallyAt(row));
  return tallies;
}

async function upsertProfiles(trx: Transaction<Tables>, rows: readonly Tables["profiles"][]): Promise<void> {
  for (const some of chunks(rows))
    await trx
      .insertInto("profiles")
      .values(some)
      .onConflict((conflict) =>
        conflict.column("id").doUpdateSet((row) => ({
          evidence: row.ref("excluded.evidence"),
          sightings: row.ref("excluded.sightings"),
        })),
      )
      .execute();
}

async function insertKeys(
  trx: Transaction<Tables>,
  tallies: ReadonlyMap<ProfileId, Tally>,
  there: ReadonlyMap<ProfileId, Tally>,
): Promise<void> {
  const rows = [...tallies].flatMap(([profile, { evidence }]) =>
    Object.keys(evidence.keys)
      .filter((key) => there.get(profile)?.evidence.keys[key] === undefined)
      .map((key) => ({ key: Number(key), profile })),
  );
  for (const some of chunks(rows)) await trx.insertInto("profile_keys").values(some).execute();
}

async function insertSightings(trx: Transaction<Tables>, seen: readonly SeenReport[]): Promise<void> {
  const rows = seen.flatMap(({ report, reading, sightings }) =>
    sightings.map(({ seed, position, isCompany }) => ({
      profile: seed.id,
      mark: markOf(reading.article.id),
      report,
      position,
      is_company: isCompany ? (1 as const) : (0 as const),
    })),
  );
  for (const some of chunks(rows)) await trx.insertInto("sightings").values(some).execute();
  const roles = seen.flatMap(({ report, sightings }) => sightings.flatMap((one) => roleRows(one, report)));
  for (const some of chunks(roles))
    await trx
      .insertInto("profile_roles")
      .values(some)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

function roleRows({ seed, roles }: Sighting, report: number): readonly Tables["profile_roles"][] {
  return roles.map(({ title, of, standing, since, until, span }) => ({
    profile: seed.id,
    report,
    ...span,
    title,
    of: of ?? "",
    standing: standing ?? "",
    since: since ?? "",
    until: until ?? "",
  }));
}

/** Of the profiles seen, those whose sample of reports a new sighting came into. */
async function sampled(
  trx: Transaction<Tables>,
  seen: readonly SeenReport[],
  sightingsOf: (profile: ProfileId) => number,
): Promise<readonly ProfileId[]> {
  const least = new Map<ProfileId, number>();
  for (const { reading, sightings } of seen)
    for (const { seed } of sightings)
      least.set(seed.id, Math.min(least.get(seed.id) ?? Number.MAX_SAFE_INTEGER, markOf(reading.article.id)));
  const changed: ProfileId[] = [];
  for (const [profile, mark] of least)
    if (sightingsOf(profile) <= SAMPLE || mark <= (await lastMark(trx, profile))) changed.push(profile);
  return changed;
}

async function lastMark(trx: Transaction<Tables>, profile: ProfileId): Promise<number> {
  const last = await trx
    .selectFrom("sightings")
    .select("mark")
    .where("profile", "=", profile)
    .orderBy("mark")
    .limit(1)
    .offset(SAMPLE - 1)
    .executeTakeFirst();
  return last?.mark ?? Number.MAX_SAFE_INTEGER;
}

/** Who speaks, beside each attribution, so that a search need not ask where an actor was seen. */
async function speakFor(trx: Transaction<Tables>, seen: readonly SeenReport[]): Promise<void> {
  const firsts = await firstAttributions(
    trx,
    seen.map(({ report }) => report),
  );
  for (const { report, reading, sightings } of seen) {
    const profiles = new Map(sightings.map(({ seed, position }) => [reading.actors[position]?.id, seed.id]));
    const numbers = new Map<ProfileId, number[]>();
    for (const [position, { speaker }] of reading.attributions.entries()) {
      const profile = speaker === null ? undefined : profiles.get(speaker);
      if (profile === undefined) continue;
      const spoken = numbers.get(profile) ?? [];
      spoken.push((firsts.get(report) ?? 0) + position);
      numbers.set(profile, spoken);
    }
    for (const [profile, all] of numbers)
      for (const some of chunks(all))
        await trx.updateTable("attributions").set({ profile }).where("n", "in", some).execute();
  }
}

async function speakForNobody(trx: Transaction<Tables>, seen: readonly SeenReport[]): Promise<void> {
  const firsts = await firstAttributions(
    trx,
    seen.map(({ report }) => report),
  );
  for (const { report, reading } of seen) {
    const first = firsts.get(report) ?? 0;
    const end = first + reading.attributions.length;
    await trx.updateTable("attributions").set({ profile: null }).where("n", ">=", first).where("n", "<", end).execute();
  }
}

/** The number of the first attribution of each report; the others follow without a gap. */
async function firstAttributions(
  trx: Transaction<Tables>,
  reports: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const firsts = new Map<number, number>();
  for (const some of chunks(reports)) {
    const rows = await trx.selectFrom("reports").select(["n", "first_attribution"]).where("n", "in", some).execute();
    for (const row of rows) firsts.set(row.n, row.first_attribution);
  }
  return firsts;
}

async function forgetProfile(trx: Transaction<Tables>, id: ProfileId, { evidence }: Tally): Promise<void> {
  await trx.deleteFrom("profiles").where("id", "=", id).execute();
  for (const some of chunks(Object.keys(evidence.keys).map(Number)))
    await trx.deleteFrom("profile_keys").where("profile", "=", id).where("key", "in", some).execute();
}

/** The first 32 bits of a report's id, less one so that they fit a signed number: "r8f…" → 1 … */
function markOf(id: string): number {
  return Number.parseInt(id.slice(1, 9), 16) >>> 1;
}
