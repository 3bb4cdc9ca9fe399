// Copies, the whole way on one screen: marks of each waiting report, those that share some compared with it, groups of what is
// linked, and of each group the one that counts. Promise: which reports are linked depends on these reports and the marks of all;
// one more report is compared with few, though thousands be the same.
import type { CopyLink, MarkedReport } from "../ledger/copies.ts";
import type { RecordStore } from "../ledger/stages.ts";
import type { ReportId } from "../schema/ids.ts";
import type { Reading } from "../schema/reading.ts";
import { compare } from "./copies/compare.ts";
import { creditsIn } from "./copies/credits.ts";
import { settleGroup } from "./copies/group.ts";
import { marksOf, SHARED_MARKS } from "./copies/marks.ts";
import { type Telling, tellingOf } from "./copies/telling.ts";
import { keyOf } from "./report-number.ts";
import type { Stage } from "./stage.ts";

/** More than other stages take: marks fall all over their index, and many at once share the pages that are written. */
const AT_ONCE = 256;

/** Of all that hold a mark, the first few by key stand for all; see CopyStore.sharing. */
const HUBS = 8;

export const copies: Stage = {
  name: "copies",
  rules: "2",
  step: reconcileSome,
  takeBack,
  startAnew: (store) => store.copies.startAnew(),
};

async function reconcileSome(record: RecordStore): Promise<number> {
  const waiting = await record.waits.waiting("copies", AT_ONCE);
  if (waiting.length === 0) return 0;
  const tellings = new Map(waiting.map(({ report, reading }) => [report, tellingOf(reading.article)]));
  const addresses = await record.copies.addresses(waiting.map(({ report }) => report));
  const marked = waiting.map(({ report, reading }): MarkedReport => {
    const telling = tellings.get(report);
    return {
      report,
      key: keyOf(reading.article.id),
      marks: telling === undefined ? [] : marksOf(telling, addresses.get(report)),
      length: lengthOf(reading),
      credited: creditsIn(reading),
    };
  });
  const numbers = marked.map(({ report }) => report);
  await record.copies.forget(numbers);
  await record.copies.keep(marked);
  await record.copies.link(numbers, await linksAmong(record, marked, tellings));
  await record.waits.end("copies", numbers);
  await settle(record, numbers);
  return numbers.length;
}

/** The links of these, each pair compared once. */
async function linksAmong(
  record: RecordStore,
  marked: readonly MarkedReport[],
  tellings: Map<number, Telling>,
): Promise<readonly CopyLink[]> {
  const links: CopyLink[] = [];
  const compared = new Set<string>();
  for (const one of marked) {
    const others = await record.copies.sharing(one, SHARED_MARKS, HUBS);
    const unread = others.filter((other) => !tellings.has(other));
    for (const { report, reading } of await record.waits.numbered(unread))
      tellings.set(report, tellingOf(reading.article));
    const at = await record.copies.addresses([one.report, ...others]);
    const address = at.get(one.report);
    for (const other of others) {
      const pair = `${Math.min(one.report, other)} ${Math.max(one.report, other)}`;
      const [mine, its] = [tellings.get(one.report), tellings.get(other)];
      if (compared.has(pair) || mine === undefined || its === undefined) continue;
      compared.add(pair);
      const likeness = compare(mine, its, address !== undefined && address === at.get(other));
      if (likeness !== null) links.push({ report: one.report, other, ...likeness });
    }
  }
  return links;
}

/** Settles the groups that these reports are or were in. */
async function settle(record: RecordStore, reports: readonly number[]): Promise<void> {
  const were = await record.copies.copies(reports);
  const origins = [...reports, ...were.map(({ origin }) => origin)];
  const touched = [...new Set([...origins, ...(await record.copies.copiesOf(origins))])];
  const links = await linksAround(record, touched);
  const concerned = [...new Set([...touched, ...links.flatMap(({ report, other }) => [report, other])])];
  const linked = new Set(links.map(({ report }) => report));
  const members = await record.copies.members(concerned.filter((one) => linked.has(one)));
  const before = new Map((await record.copies.copies(concerned)).map((copy) => [copy.report, copy.origin]));
  const now = settleGroup(members, links);
  await record.copies.keepCopies(concerned, now);
  const after = new Map(now.map((copy) => [copy.report, copy.origin]));
  await record.waits.again(
    "stories",
    concerned.filter((report) => before.get(report) !== after.get(report)),
  );
}

/** Of its body, in UTF-16 units. */
function lengthOf({ article }: Reading): number {
  return article.body.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** All links of the groups that these are in. */
async function linksAround(record: RecordStore, reports: readonly number[]): Promise<readonly CopyLink[]> {
  const links: (readonly CopyLink[])[] = [];
  const seen = new Set(reports);
  for (let edge = reports; edge.length > 0; ) {
    const some = await record.copies.linksOf(edge);
    links.push(some);
    edge = [...new Set(some.map(({ other }) => other))].filter((other) => !seen.has(other));
    for (const one of edge) seen.add(one);
  }
  // Thousands of copies have over a hundred thousand links, more than a call takes arguments.
  return links.flat();
}

async function takeBack(record: RecordStore, ids: readonly ReportId[]): Promise<void> {
  const reports = (await record.waits.reports(ids)).map(({ report }) => report);
  const linked = (await record.copies.linksOf(reports)).map(({ other }) => other);
  await record.copies.forget(reports);
  await record.copies.link(reports, []);
  await record.waits.again("copies", reports);
  await settle(record, [...reports, ...linked]);
}
