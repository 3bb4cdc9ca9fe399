// A search within a deal, of which the ledger knows nothing, as a search on the sentences that tell of it.
import type { PlaceInReport } from "../ledger/ledger.ts";
import { placesOf } from "../reconcile/deals/places.ts";
import { dealKnownAs } from "../reconcile/deals/record.ts";
import { missing } from "./missing.ts";
import type { Sources } from "./sources.ts";

export interface OfDeal {
  /** By its id. */
  readonly deal?: string;
}

/** @throws ParleyError record-missing */
export async function withPlaces<Asked extends OfDeal>(
  { deals }: Pick<Sources, "deals">,
  { deal: id, ...asked }: Asked,
): Promise<Omit<Asked, "deal"> & { readonly places?: readonly PlaceInReport[] }> {
  if (id === undefined) return asked;
  const found = dealKnownAs(id, await deals()) ?? missing("deal", id);
  return { ...asked, places: placesOf(found) };
}
