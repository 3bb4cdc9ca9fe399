// Who names whom in what they say: the widest tie there is, and the surest, since both names stand in the report.
import type { OfReport, Told, Who } from "../../ledger/positions.ts";
import type { Actor } from "../../schema/actor.ts";
import type { Attribution } from "../../schema/attribution.ts";
import type { Reading } from "../../schema/reading.ts";
import { contains, overlaps } from "../../schema/span.ts";
import type { Tie } from "./edge.ts";

/** Who says so and is no voice of their own: an outlet reports, a document is read. */
const NO_VOICE: ReadonlySet<Actor["kind"]> = new Set(["outlet", "document"]);

/** What is named without being somebody: where it happens, and what is read. */
const NOBODY: ReadonlySet<Actor["kind"]> = new Set(["place", "document"]);

interface Beside {
  /** For whom each actor speaks, by their ids over all reports. */
  readonly sides: ReadonlyMap<string, Who>;
  /** What else ties actors of this report. */
  readonly stronger: readonly Tie[];
}

/**
 * A tie for every actor whom the content of an attribution names; of one attribution to one actor, one. None to the state or body that
 * the speaker speaks for, and none where the same sentence has a tie that says more: who accuses somebody names them, too.
 */
export function spokenOfIn(reading: Reading, told: OfReport<Told>, { sides, stronger }: Beside): readonly Tie[] {
  const { actors, mentions, attributions } = reading;
  const positions = new Map(actors.map(({ id }, position) => [id as string, position]));
  const named = mentions.filter(({ actor, form }) => actor !== null && form === "name");
  const ties = new Map<string, Tie>();
  for (const attribution of attributions) {
    const { id, speaker, content, status } = attribution;
    const place = positions.get(speaker ?? "");
    const by = place === undefined ? null : told.whoAt(place);
    if (place === undefined || by === null || !by.isActor || status === "no-comment") continue;
    if (NO_VOICE.has(actors[place]?.kind ?? "person")) continue;
    const saysMore = strongerIn(reading, attribution, stronger);
    for (const mention of named) {
      // The name alone is whom it is done to ("accused X"), and no words about them.
      const span = content.find((piece) => contains(piece, mention.span) && !contains(mention.span, piece));
      const at = positions.get(mention.actor ?? "");
      const to = span === undefined || at === undefined ? null : told.whoAt(at);
      if (span === undefined || at === undefined || to === null || !to.isActor || to.id === by.id) continue;
      if (NOBODY.has(actors[at]?.kind ?? "person") || sides.get(by.id)?.id === to.id || saysMore(by.id, to.id))
        continue;
      const when = { day: told.day, basis: told.day === "" ? "none" : "report" } as const;
      const cited = { report: told.report, span, when, outlet: told.outlet, record: id };
      ties.set(`${id} ${to.id}`, { kind: "speaks-of", by, to, source: told.copyOf ?? told.report, cited });
    }
  }
  return [...ties.values()];
}

/** Whether the sentences of an attribution have a tie between two. */
function strongerIn(
  { sentences }: Reading,
  { source, cue, content }: Attribution,
  stronger: readonly Tie[],
): (by: string, to: string) => boolean {
  const own = sentences.filter((sentence) =>
    [...source, ...cue, ...content].some((piece) => overlaps(piece, sentence)),
  );
  const here = stronger.filter(({ cited }) => own.some((sentence) => overlaps(sentence, cited.span)));
  return (by, to) => here.some((one) => one.by.id === by && one.to.id === to);
}
