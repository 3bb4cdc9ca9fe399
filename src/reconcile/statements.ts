// Statements: one utterance, however many reports carry it. The whole way on one screen: each report's wordings, those of other
// reports that share marks with them, links where two are likely one utterance, groups of what is linked. Promises: the same
// reports in any order give the same statements with the same ids; one more report costs by what it is linked with.
import type { RecordStore } from "../ledger/stages.ts";
import type { FoundWording, StatementStore, Wording, WordingId, WordingLink } from "../ledger/statements.ts";
import type { ReportId } from "../schema/ids.ts";
import type { Stage } from "./stage.ts";
import { handSidesIn } from "./statements/by-hand.ts";
import { groupWordings, LINKED } from "./statements/group.ts";
import { likenessOf } from "./statements/likeness.ts";
import { wordingsIn } from "./statements/said.ts";

/** Reports of one step. */
const AT_ONCE = 64;

export const statements: Stage = {
  name: "statements",
  rules: "5",
  step,
  takeBack,
  startAnew: (store) => store.statements.startAnew(),
};

async function step({ statements: store, waits, corrections }: RecordStore): Promise<number> {
  const waiting = await waits.waiting("statements", AT_ONCE);
  if (waiting.length === 0) {
    await store.settle();
    return 0;
  }
  const fresh = new Map<WordingId, FoundWording>();
  const corrected = await corrections.concerned(waiting.map(({ report }) => report));
  const decided = new Map(corrected.map((one) => [one.report, one.corrections]));
  const byHand: WordingId[] = [];
  for (const { report, reading } of waiting) {
    const found = wordingsIn(reading);
    const added = new Set(await store.keep(report, found));
    for (const one of found) if (added.has(one.wording.id)) fresh.set(one.wording.id, one);
    const wordings = new Map(found.map(({ position, wording }) => [position, wording.id]));
    const sides = handSidesIn(reading, decided.get(report) ?? [], (position) => wordings.get(position));
    await store.keepSides(report, sides);
    byHand.push(...sides.map(({ wording }) => wording));
  }
  for (const one of fresh.values()) await store.link(await linksOf(one, store));
  await regroup(store, [...fresh.keys(), ...byHand]);
  await waits.end(
    "statements",
    waiting.map(({ report }) => report),
  );
  return waiting.length;
}

async function takeBack({ statements: store, waits }: RecordStore, reports: readonly ReportId[]): Promise<void> {
  const rows = (await waits.reports(reports)).map(({ report }) => report);
  await regroup(store, await store.takeBack(rows));
  await waits.again("statements", rows);
}

async function linksOf({ wording, marks }: FoundWording, store: StatementStore): Promise<readonly WordingLink[]> {
  const others = await store.wordings(await store.sharing(wording.id, marks));
  return others.flatMap((other) => {
    const odds = likenessOf(wording, other);
    return odds >= LINKED ? [{ one: wording.id, other: other.id, odds }] : [];
  });
}

/** Groups anew whatever is linked with these, directly or through others. */
async function regroup(store: StatementStore, touched: readonly WordingId[]): Promise<void> {
  const links = new Map<string, WordingLink>();
  const seen = new Set(touched);
  for (let front: readonly WordingId[] = touched; front.length > 0; ) {
    const next: WordingId[] = [];
    for (const link of await store.linksOf(front)) {
      links.set(`${Math.min(link.one, link.other)} ${Math.max(link.one, link.other)}`, link);
      for (const id of [link.one, link.other]) {
        if (seen.has(id)) continue;
        seen.add(id);
        next.push(id);
      }
    }
    front = next;
  }
  const wordings: readonly Wording[] = await store.wordings([...seen]);
  await store.assign(groupWordings(wordings, [...links.values()]));
}
