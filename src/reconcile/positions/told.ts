// Reading → all that the record of positions and deals takes from one report, the whole way on one screen. Pure: the same reading
// gives the same.
import type { Told } from "../../ledger/positions.ts";
import type { Correction } from "../../schema/correction.ts";
import type { Reading } from "../../schema/reading.ts";
import { withHand } from "../deals/by-hand.ts";
import { aroundIn, dealsIn, isOfTalks, meetingsIn, termsIn } from "../deals/said.ts";
import { sidesIn } from "../deals/sides.ts";
import { findRegards } from "../regards/regards.ts";
import { codedStances } from "./coded.ts";
import { findConfronted } from "./confronted.ts";
import { findCounts } from "./counts.ts";
import { findCountsInTurn } from "./counts-in-turn.ts";
import { findLasted } from "./lasted.ts";
import { findOpposed } from "./opposed.ts";
import { sceneOf } from "./scene.ts";
import { findStances } from "./stances.ts";

/** @param corrections of this report; what people coded as positions stands behind what is found, deals say what was decided of them */
export function toldIn(reading: Reading, corrections: readonly Correction[] = []): Told {
  const scene = sceneOf(reading);
  const found = findStances(scene);
  const stances = [...found, ...codedStances(scene, corrections)];
  const told = {
    around: aroundIn(reading),
    stances,
    confronted: findConfronted(scene, found),
    disagreements: [...findCounts(scene), ...findCountsInTurn(scene), ...findOpposed(scene)],
    deals: withHand(dealsIn(scene), { reading, corrections }),
    terms: termsIn(scene),
    isOfTalks: isOfTalks(scene),
    sides: sidesIn(reading),
    meetings: meetingsIn(scene),
    regards: findRegards(scene),
    lasted: findLasted(scene),
  };
  return { names: namesOf(reading, placesIn(told)), ...told };
}

function placesIn(told: Omit<Told, "names">): ReadonlySet<number> {
  return new Set(
    [
      ...told.around,
      ...told.stances.flatMap(({ holder, teller }) => [holder, teller]),
      ...told.confronted.map(({ holder }) => holder),
      ...told.disagreements.flatMap(({ accounts }) => accounts.map(({ teller }) => teller)),
      ...told.lasted.map(({ teller }) => teller),
      ...told.deals.flatMap(({ parties, mediators }) => [...parties, ...mediators.map(({ actor }) => actor)]),
      ...told.terms.flatMap(({ by, to }) => [...by, ...to]),
      ...told.sides.flat(),
      ...told.meetings.flatMap(({ who }) => who),
      ...told.regards.flatMap(({ by, to, teller }) => [by, to, teller]),
    ].filter((place) => place !== null),
  );
}

function namesOf({ actors }: Reading, places: ReadonlySet<number>): Told["names"] {
  return Object.fromEntries(
    [...places]
      .toSorted((a, b) => a - b)
      .flatMap((place) => {
        const name = actors[place]?.name;
        return name === undefined ? [] : [[place, name]];
      }),
  );
}
