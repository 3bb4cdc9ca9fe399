// Deals over all reports that a person makes one, or sets apart: by their ids → decisions that hold by the words that name them in each report.
import type { DealPage } from "../../ledger/findings.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { DealInReports, Decision } from "../../schema/correction.ts";
import { ParleyError, shown } from "../../schema/parley-error.ts";
import { dealKnownAs, dealsOver } from "../deals/record.ts";
import { anchorTo } from "./anchor.ts";

/** The other deal is one with this. */
export interface DealMerge {
  readonly deal: string;
  readonly other: string;
}

/** What these tell of the deal is another one: ids of reports or, where one tells of it twice, `REPORT.RECORD`. */
export interface DealSplit {
  readonly deal: string;
  readonly reports: readonly string[];
}

/** @throws ParleyError record-missing, usage where they are one already */
export async function mergedDeals(ledger: Ledger, wish: DealMerge): Promise<Decision> {
  const deals = await dealsOver(ledger);
  const [deal, other] = [theDeal(wish.deal, deals), theDeal(wish.other, deals)];
  if (deal === other) throw new ParleyError("usage", "These are one deal already: there is nothing to merge.");
  return {
    verb: "merge-deals",
    deal: await toldAt(ledger, deal, deal.members),
    other: await toldAt(ledger, other, other.members),
  };
}

/** @throws ParleyError record-missing, usage for a report that does not tell of it, or where nothing would be left */
export async function splitOff(ledger: Ledger, { deal: id, reports }: DealSplit): Promise<Decision> {
  const deal = theDeal(id, await dealsOver(ledger));
  const apart = new Set(reports.flatMap((given) => membersGiven(given, deal)));
  const rest = deal.members.filter((member) => !apart.has(member));
  if (apart.size === 0) throw new ParleyError("usage", "Give the reports that tell of another deal.");
  if (rest.length === 0)
    throw new ParleyError(
      "usage",
      `That would leave nothing of "${shown(deal.name)}": give only the reports that tell of another deal.`,
    );
  return {
    verb: "split-deal",
    deal: await toldAt(ledger, deal, rest),
    other: await toldAt(ledger, deal, [...apart]),
  };
}

function theDeal(id: string, deals: readonly DealPage[]): DealPage {
  const found = dealKnownAs(id, deals);
  if (found !== undefined) return found;
  throw new ParleyError("record-missing", `There is no deal "${shown(id)}" over the reports of the ledger.`);
}

function membersGiven(given: string, { members, name }: DealPage): readonly string[] {
  const found = members.filter((member) => member === given || member.startsWith(`${given}.`));
  if (found.length > 0) return found;
  throw new ParleyError(
    "usage",
    `"${shown(given)}" is no report that tells of "${shown(name)}": give one of its page.`,
  );
}

/** @param members as `REPORT.RECORD`, in any order */
async function toldAt(ledger: Ledger, { name }: DealPage, members: readonly string[]): Promise<DealInReports> {
  const places: DealInReports["places"][number][] = [];
  for (const member of members.toSorted()) {
    const [report = "", record = ""] = member.split(".");
    const [row, reading] = [await ledger.report(report), await ledger.reading(report)];
    const deal = reading?.deals.find((one) => one.id === record);
    const [first] = deal?.evidence ?? [];
    if (row === null || reading === null || deal === undefined || first === undefined) continue;
    const anchor = anchorTo(reading.article.text, first);
    places.push({ report: row.id, address: row.uri ?? row.address, anchor, kind: deal.kind });
  }
  if (places.length > 0) return { name: name.slice(0, 500), places };
  throw new ParleyError("record-missing", `No report of the ledger names "${shown(name)}": read its reports again.`);
}
