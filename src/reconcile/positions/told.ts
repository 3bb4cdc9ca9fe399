// Reading → all that the record of positions and deals takes from one report, the whole way on one screen. Pure: the same reading
// gives the same.
import type { Told } from "../../ledger/positions.ts";
import type { Reading } from "../../schema/reading.ts";
import { aroundIn, dealsIn, meetingsIn, termsIn } from "../deals/said.ts";
import { findRegards } from "../regards/regards.ts";
import { findConfronted } from "./confronted.ts";
import { findCounts } from "./counts.ts";
import { findCountsInTurn } from "./counts-in-turn.ts";
import { findLasted } from "./lasted.ts";
import { findOpposed } from "./opposed.ts";
import { sceneOf } from "./scene.ts";
import { findStances } from "./stances.ts";

export function toldIn(reading: Reading): Told {
  const scene = sceneOf(reading);
  const stances = findStances(scene);
  const told = {
    around: aroundIn(reading),
    stances,
    confronted: findConfronted(scene, stances),
    disagreements: [...findCounts(scene), ...findCountsInTurn(scene), ...findOpposed(scene)],
    deals: dealsIn(scene),
    terms: termsIn(scene),
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
