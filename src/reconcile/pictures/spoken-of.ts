// Who names whom in what they say: the widest tie there is, and the surest, since both names stand in the report.
import type { OfReport, Told } from "../../ledger/positions.ts";
import type { Reading } from "../../schema/reading.ts";
import { contains } from "../../schema/span.ts";
import type { Tie } from "./edge.ts";

/** A tie for every actor whom the content of an attribution names; of one attribution to one actor, one. */
export function spokenOfIn(reading: Reading, told: OfReport<Told>): readonly Tie[] {
  const positions = new Map(reading.actors.map(({ id }, position) => [id as string, position]));
  const named = reading.mentions.filter(({ actor, form }) => actor !== null && form === "name");
  const ties = new Map<string, Tie>();
  for (const { id, speaker, content, status } of reading.attributions) {
    const place = positions.get(speaker ?? "");
    const by = place === undefined ? null : told.whoAt(place);
    if (by === null || !by.isActor || status === "no-comment") continue;
    for (const mention of named) {
      // The name alone is whom it is done to ("accused X"), and no words about them.
      const span = content.find((piece) => contains(piece, mention.span) && !contains(mention.span, piece));
      const at = positions.get(mention.actor ?? "");
      const to = span === undefined || at === undefined ? null : told.whoAt(at);
      if (span === undefined || to === null || !to.isActor || to.id === by.id) continue;
      const when = { day: told.day, basis: told.day === "" ? "none" : "report" } as const;
      const cited = { report: told.report, span, when, outlet: told.outlet, record: id };
      ties.set(`${id} ${to.id}`, { kind: "speaks-of", by, to, source: told.copyOf ?? told.report, cited });
    }
  }
  return [...ties.values()];
}
