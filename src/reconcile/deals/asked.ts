// Which deals a search finds: its words in their names and those of their sides, and what else is asked of them.
import type { DealPage } from "../../ledger/findings.ts";
import { fold } from "../../ledger/fold.ts";
import type { DealKind, DealStatus } from "../../schema/deal.ts";

export interface DealWish {
  /** Each must stand in one of its names or those of its sides; case and accents aside. */
  readonly words?: string;
  readonly kind?: readonly DealKind[];
  readonly status?: readonly DealStatus[];
  /** A party or mediator, by id or name. */
  readonly actor?: readonly string[];
  readonly party?: readonly string[];
  readonly mediator?: readonly string[];
  /** At least so many demands are open. */
  readonly demands?: number;
  /** Told of between these days, YYYY-MM-DD, both inclusive. */
  readonly since?: string;
  readonly until?: string;
}

type Side = Pick<DealPage["parties"][number], "id" | "name">;

export function isWished(wish: DealWish): (deal: DealPage) => boolean {
  const { kind, status, demands = 0, since, until } = wish;
  const wanted = fold(wish.words ?? "")
    .split(" ")
    .filter((word) => word !== "");
  const [actor, party, mediator] = [wish.actor, wish.party, wish.mediator].map(isOneOf);
  return (deal) => {
    const sides: readonly Side[] = [...deal.parties, ...deal.mediators];
    const text = fold([...deal.names, ...sides.map(({ name }) => name)].join(" "));
    return (
      wanted.every((word) => text.includes(word)) &&
      (kind === undefined || kind.includes(deal.kind)) &&
      (status === undefined || (deal.status !== null && status.includes(deal.status))) &&
      (actor === undefined || sides.some(actor)) &&
      (party === undefined || deal.parties.some(party)) &&
      (mediator === undefined || deal.mediators.some(mediator)) &&
      deal.terms.filter(({ isOpen }) => isOpen).length >= demands &&
      (since === undefined || (deal.until ?? "") >= since) &&
      (until === undefined || (deal.since ?? "~") <= until)
    );
  };
}

function isOneOf(names: readonly string[] | undefined): ((side: Side) => boolean) | undefined {
  if (names === undefined) return undefined;
  const known = new Set(names.flatMap((name) => [name, fold(name)]));
  return ({ id, name }) => known.has(id) || known.has(fold(name));
}
