// What a person decides about actors: these are one, these are not, this is the name. Each is kept as a correction of its own,
// over all that is derived, and can be taken back; see overlay.ts for how they are laid over the rules.
import type { Ledger } from "../ledger/ledger.ts";
import type { Correction, CorrectionBody, Profile, ProfileId, ProfileRef, ProfileStore } from "../ledger/profiles.ts";
import type { Signature } from "../ledger/signature.ts";
import type { RecordStore } from "../ledger/stages.ts";
import type { ReportId } from "../schema/ids.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import { settle } from "./actors.ts";
import { refsOf } from "./overlay.ts";
import { reconcile, takeBack } from "./reconcile.ts";
import { seedFor } from "./sightings.ts";

/** Number of the correction. */
export type CorrectionNumber = number;

/** The other becomes the kept one, under its name and id. */
export function mergeActors(ledger: Ledger, kept: ProfileId, other: ProfileId, signature: Signature) {
  return ledger.reconcile(async (record): Promise<CorrectionNumber> => {
    if (kept === other) throw new ParleyError("usage", "These are one actor already: there is nothing to merge.");
    const [into, from] = [await profilesOf(record.actors, kept), await profilesOf(record.actors, other)];
    const body = { verb: "merge", into: refOf(kept, into), from: refOf(other, from) } as const;
    return correct(record, body, signature, [...into, ...from]);
  });
}

export function renameActor(ledger: Ledger, actor: ProfileId, name: string, signature: Signature) {
  return ledger.reconcile(async (record): Promise<CorrectionNumber> => {
    const profiles = await profilesOf(record.actors, actor);
    return correct(record, { verb: "rename", actor: refOf(actor, profiles), name }, signature, profiles);
  });
}

/** The sightings under these of the actor's names become one actor of their own. @throws ParleyError usage */
export function splitByName(ledger: Ledger, actor: ProfileId, names: readonly string[], signature: Signature) {
  return ledger.reconcile(async (record): Promise<CorrectionNumber> => {
    const all = await profilesOf(record.actors, actor);
    const apart = names.flatMap((name) => named(name, all));
    if (new Set(apart).size === all.length)
      throw new ParleyError(
        "usage",
        `That would leave nothing of the actor: name only what is to be set apart, or give the reports in which it is somebody else.`,
      );
    const profiles = [...new Set(apart)].map((profile) => refTo(profile));
    return correct(record, { verb: "split", profiles }, signature, all);
  });
}

/** Whoever these reports mean by the actor becomes an actor of its own. @throws ParleyError usage */
export async function splitByReport(
  ledger: Ledger,
  actor: ProfileId,
  reports: readonly ReportId[],
  signature: Signature,
) {
  const n = await ledger.reconcile(async (record): Promise<CorrectionNumber> => {
    const profiles = await profilesOf(record.actors, actor);
    const names = [...new Set(profiles.map(({ traits }) => traits.words.join(" ")))];
    await takeBack(record, reports);
    const body = { verb: "split-reports", from: refOf(actor, profiles), reports, names } as const;
    return record.actors.addCorrection(body, signature);
  });
  await reconcile(ledger);
  return n;
}

/** Takes a correction back. @throws ParleyError record-missing */
export async function undoCorrection(ledger: Ledger, n: CorrectionNumber, at: string): Promise<void> {
  await ledger.reconcile(async (record) => {
    const correction = (await record.actors.corrections()).find((one) => one.n === n);
    if (correction === undefined)
      throw new ParleyError("record-missing", `There is no correction ${n}: "parley actors log" lists them.`);
    const touched = await touchedBy(record.actors, correction);
    if (correction.body.verb === "split-reports") await takeBack(record, correction.body.reports);
    await record.actors.undoCorrection(n, at);
    await settle(record, touched);
  });
  await reconcile(ledger);
}

async function correct(
  record: RecordStore,
  body: CorrectionBody,
  signature: Signature,
  touched: readonly Profile[],
): Promise<CorrectionNumber> {
  const n = await record.actors.addCorrection(body, signature);
  await settle(record, touched);
  return n;
}

async function touchedBy(store: ProfileStore, correction: Correction): Promise<readonly Profile[]> {
  const named = await store.profiles(refsOf([correction]).map(({ id }) => id));
  return store.ofActors(named.flatMap(({ actor }) => actor ?? []));
}

async function profilesOf(store: ProfileStore, actor: ProfileId): Promise<readonly Profile[]> {
  const profiles = await store.ofActors([actor]);
  if (profiles.length > 0) return profiles;
  throw new ParleyError("record-missing", 'There is no such actor in the ledger: "parley show NAME" gives the ids.');
}

/** The profile whose id the actor bears, else the one seen most. */
function refOf(actor: ProfileId, profiles: readonly Profile[]): ProfileRef {
  const [most] = profiles.toSorted((a, b) => b.sightings - a.sightings || a.id - b.id);
  const anchor = profiles.find(({ id }) => id === actor) ?? most;
  if (anchor === undefined) throw new Error("an actor without a profile");
  return refTo(anchor);
}

function refTo({ id, realm, traits }: Profile): ProfileRef {
  return { id, realm, name: traits.words.join(" ") };
}

/** Those of the profiles that bear the name. @throws ParleyError usage where none does */
function named(name: string, profiles: readonly Profile[]): readonly Profile[] {
  const words = new Set(
    (["person", "organization", "state"] as const).flatMap((kind) => seedFor(name, kind)?.traits.words.join(" ") ?? []),
  );
  const found = profiles.filter(({ traits }) => words.has(traits.words.join(" ")));
  if (found.length > 0) return found;
  throw new ParleyError(
    "usage",
    `No report calls the actor "${shown(name)}" alone: give one of the names that "parley show" lists as joined, or the ids of reports.`,
  );
}
