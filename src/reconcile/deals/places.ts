// Where a deal stands: every sentence that its page cites.
import type { Cited, DealPage } from "../../ledger/findings.ts";
import type { PlaceInReport } from "../../ledger/ledger.ts";

/** Each place once: what tells of its standing, its parties and mediators, its terms and its meetings. */
export function placesOf({ history, parties, mediators, terms, meetings }: DealPage): readonly PlaceInReport[] {
  const cited: readonly Cited[] = [
    ...history,
    ...[...parties, ...mediators].flatMap((one) => one.cited),
    ...terms.flatMap(({ moves }) => moves),
    ...meetings,
  ];
  const places = cited.map(({ report, span }): PlaceInReport => ({ report, span }));
  return [...new Map(places.map((place) => [`${place.report} ${place.span.start} ${place.span.end}`, place])).values()];
}
