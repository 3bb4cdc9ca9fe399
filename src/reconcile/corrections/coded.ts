// An attribution as a coder marked it elsewhere → decisions: the one of ours that it means is confirmed and made to stand where the coder
// has it; one that no reader found is taken in as the coder's.
import { fold } from "../../ledger/fold.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { Attribution } from "../../schema/attribution.ts";
import type { Decision, Speaker, Target } from "../../schema/correction.ts";
import type { Reading } from "../../schema/reading.ts";
import type { Span } from "../../schema/span.ts";
import { anchorTo } from "./anchor.ts";
import { inOrder, matching, type Pieces } from "./match.ts";
import { namedBy } from "./named-by.ts";
import { pointedAt } from "./target.ts";

/** As a coder has it; without source and cue where the coder marked what is said only. */
export type CodedAttribution = Pieces &
  Pick<Target, "kind" | "status" | "grade"> & {
    readonly speaker: Speaker | null;
    /** What the speaker is for or against by saying it, where the coder says. */
    readonly position?: { readonly issue: string; readonly agrees: boolean };
  };

export interface Decided {
  readonly decisions: readonly Decision[];
  /** Whether a reader found it too. */
  readonly isKnown: boolean;
}

/** @param report the id of one that the ledger has */
export async function asCoded(ledger: Ledger, report: string, coded: CodedAttribution): Promise<Decided> {
  const [row, reading] = [await ledger.report(report), await ledger.uncorrectedReading(report)];
  if (row === null || reading === null) return { decisions: [], isKnown: false };
  const { text } = reading.article;
  const anchors = (spans: readonly Span[]) => inOrder(spans).map((span) => anchorTo(text, span));
  const pieces = { source: anchors(coded.source), cue: anchors(coded.cue), content: anchors(coded.content) };
  const { kind, status, grade } = coded;
  const speaker = coded.speaker ?? namedBy(coded.source, reading);
  const ours = matching(coded, reading.attributions);
  if (ours === undefined) {
    const place = { report: row.id, address: row.uri ?? row.address, record: "coded" };
    const target: Target = { ...place, ...pieces, kind, status, grade, speaker };
    return { decisions: [{ verb: "accept", target }, ...positionIn(coded, speaker, target)], isKnown: false };
  }
  const { target } = await pointedAt(ledger, `${report}.${ours.id}`);
  const isMarkedWhole = coded.source.length > 0 || coded.cue.length > 0;
  const moves = isMarkedWhole && !areSame(coded, ours);
  const speaks = speaker !== null && !isSpokenBy(ours, speaker.name, reading);
  return {
    decisions: [
      { verb: "accept", target },
      ...(moves ? [{ verb: "spans" as const, target, ...pieces }] : []),
      ...(speaks ? [{ verb: "speaker" as const, target, speaker }] : []),
      ...positionIn(coded, speaker, target),
    ],
    isKnown: true,
  };
}

function positionIn({ position }: CodedAttribution, speaker: Speaker | null, target: Target): readonly Decision[] {
  return position === undefined || speaker === null ? [] : [{ verb: "position", target, who: speaker, ...position }];
}

function areSame(a: Pieces, b: Pieces): boolean {
  return (["source", "cue", "content"] as const).every(
    (role) => JSON.stringify(inOrder(a[role])) === JSON.stringify(inOrder(b[role])),
  );
}

/** By any of the speaker's names in the report. */
export function isSpokenBy({ speaker }: Pick<Attribution, "speaker">, name: string, reading: Reading): boolean {
  const actor = reading.actors.find(({ id }) => id === speaker);
  return actor !== undefined && [actor.name, ...actor.aliases].some((one) => fold(one) === fold(name));
}
