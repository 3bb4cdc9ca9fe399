// How one actor speaks of others, and others of it, over all reports. Promises: every line has its sentence; of copies of one report only
// the report that counts is shown; it costs by the reports that name the actor, not by those of the ledger.
import type { RegardSaid } from "../../ledger/findings.ts";
import type { OfReport, Told, ToldRecord } from "../../ledger/positions.ts";

export interface RegardsOfActor {
  /** In order of time, the undated last. */
  readonly by: readonly RegardSaid[];
  readonly toward: readonly RegardSaid[];
}

export async function regardsOf(record: ToldRecord, actor: string): Promise<RegardsOfActor> {
  const told = await record.toldOf(actor);
  const originals = new Set(told.map(({ report }) => report as string));
  const all = told
    .filter(({ copyOf }) => copyOf === null || !originals.has(copyOf))
    .flatMap(regardsIn)
    .toSorted(byTime);
  return { by: all.filter((one) => one.by.id === actor), toward: all.filter((one) => one.to?.id === actor) };
}

/** All of one report, in the order of its acts. */
export function regardsIn({ item, report, outlet, whoAt }: OfReport<Told>): readonly RegardSaid[] {
  return item.regards.map(({ kind, by, to, toWords, teller, words, when, evidence, record }) => ({
    ...{ report, outlet, when, record, span: evidence, kind, words, toWords },
    by: whoAt(by),
    to: to === null ? null : whoAt(to),
    teller: teller === null ? null : whoAt(teller),
  }));
}

function byTime(a: RegardSaid, b: RegardSaid): number {
  const key = ({ when, report }: RegardSaid) => `${when.day || "~"} ${report}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.span.start - b.span.start;
}
