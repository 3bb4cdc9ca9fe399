// Deals as a list shows them: how each stands, between whom, and what waits for an answer.
import type { DealPage } from "../../ledger/findings.ts";

export interface ShortDeal extends Pick<DealPage, "id" | "name" | "kind" | "status" | "since" | "until"> {
  readonly parties: readonly DealSide[];
  readonly mediators: readonly (DealSide & Pick<DealPage["mediators"][number], "how">)[];
  readonly reports: number;
  readonly terms: number;
  readonly openDemands: number;
}

export type DealSide = Pick<DealPage["parties"][number], "id" | "name" | "isActor">;

export function shortDeal(deal: DealPage): ShortDeal {
  const { id, name, kind, status, since, until, parties, mediators, reports, terms } = deal;
  return {
    ...{ id, name, kind, status, since, until },
    parties: parties.map(sideOf),
    mediators: mediators.map((one) => ({ ...sideOf(one), how: one.how })),
    reports: reports.length,
    terms: terms.length,
    openDemands: terms.filter(({ isOpen }) => isOpen).length,
  };
}

function sideOf({ id, name, isActor }: DealSide): DealSide {
  return { id, name, isActor };
}
