// What people said of which attributions are one utterance, as links between wordings that outweigh whatever the rules find.
import type { HandSide } from "../../ledger/statements.ts";
import type { Correction } from "../../schema/correction.ts";
import type { Reading } from "../../schema/reading.ts";
import { matching } from "../corrections/match.ts";
import { sidesIn } from "../corrections/sides.ts";

/** Log odds beyond any sum of what the rules give (statements/group.ts). */
const CERTAIN = 1e9;

/** @param wordingAt the wording of the attribution at a place among the reading's; undefined for one that says nothing */
export function handSidesIn(
  reading: Reading,
  corrections: readonly Correction[],
  wordingAt: (position: number) => number | undefined,
): readonly HandSide[] {
  const records = reading.attributions.map(({ source, cue, content }, position) => ({
    ...{ source, cue, content, position },
  }));
  return corrections.flatMap(({ uid, body }) => {
    if (body.verb !== "merge-statements" && body.verb !== "split-statements") return [];
    const odds = body.verb === "merge-statements" ? CERTAIN : -CERTAIN;
    return sidesIn(body, reading.article).flatMap(({ side, found }) => {
      const record = matching(found, records);
      const wording = record === undefined ? undefined : wordingAt(record.position);
      return wording === undefined ? [] : [{ correction: uid, side, wording, odds }];
    });
  });
}
