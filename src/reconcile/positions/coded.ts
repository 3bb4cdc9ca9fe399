// What people coded as positions elsewhere (a statement table's concept and agreement) → stances beside those that are found. Promise:
// whose and on what is the coder's word alone; the evidence is what the coder marked, wherever it stands now.
import type { Matter, Stance } from "../../ledger/positions.ts";
import type { Correction } from "../../schema/correction.ts";
import type { Reading } from "../../schema/reading.ts";
import { findTarget, matching } from "../corrections/match.ts";
import { actorFor } from "../corrections/speaker.ts";
import { stemsIn } from "../deals/term-stems.ts";
import { type Scene, whenOf } from "./scene.ts";

/** @param corrections in force, of the report; those of other verbs are passed over; in text order */
export function codedStances(scene: Scene, corrections: readonly Correction[]): readonly Stance[] {
  return corrections
    .toSorted((a, b) => (a.uid < b.uid ? -1 : 1))
    .flatMap(({ body, by }) => {
      if (body.verb !== "position") return [];
      const { attributions, article } = scene.reading;
      const found = findTarget(article.text, body.target);
      const holder = placeOf(scene.reading, body.who);
      const [first, last] = [found?.content[0], found?.content.at(-1)];
      if (found === null || first === undefined || last === undefined || holder === null) return [];
      const record = matching(found, attributions);
      return [
        {
          ...{ kind: body.agrees ? ("for" as const) : ("against" as const), matter: matterOf(body.issue) },
          ...{ holder, teller: null, isHearsay: false, isConditional: false, isRecalled: false },
          ...{ when: whenOf(scene, record?.time), evidence: { start: first.start, end: last.end } },
          ...{ record: record?.id ?? null, coded: { by, issue: body.issue } },
        },
      ];
    })
    .toSorted((a, b) => a.evidence.start - b.evidence.start);
}

/** Of somebody of that name among the report's actors, whom the correction has put there. */
function placeOf(reading: Reading, who: Parameters<typeof actorFor>[1]): number | null {
  const [, id] = actorFor(reading, who);
  const place = reading.actors.findIndex((actor) => actor.id === id);
  return place < 0 ? null : place;
}

function matterOf(issue: string): Matter {
  return { deed: null, words: issue, head: issue.toLowerCase(), name: issue, stems: stemsIn(issue), amounts: [] };
}
