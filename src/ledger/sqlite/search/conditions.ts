// What the stage of search keeps, as lists of attributions for the conditions of a query.
import { sql } from "kysely";
import { fold } from "../../fold.ts";
import type { PlaceInReport } from "../../ledger.ts";
import { oneOf } from "../numbers.ts";

/** Said to any of these actors, or to somebody of these names who is no actor over all reports. */
export function saidTo({
  addressee = [],
  addressed = [],
}: {
  readonly addressee?: readonly string[];
  readonly addressed?: readonly number[];
}) {
  return sql<number>`
    select said.attribution from profiles
    cross join sightings on sightings.profile = profiles.id
    cross join said on said.report = sightings.report and said.addressee = sightings.position
    where profiles.actor in ${oneOf(addressed)}
    union
    select said.attribution from said
    where said.addressee is not null
    and said.addressee_name in (
      select id from names where folded in (select value from json_each(${JSON.stringify(addressee.map(fold))}))
    )
    and not exists (
      select 1 from sightings join profiles on profiles.id = sightings.profile
      where sightings.report = said.report and sightings.position = said.addressee and profiles.actor is not null
    )`;
}

/** With any of these PLOVER event types. */
export function withActs(kinds: readonly string[]) {
  return sql<number>`select attribution from said_acts
    where kind in (select value from json_each(${JSON.stringify(kinds)}))`;
}

/** That stand, with a character at least, on one of these places. */
export function standingOn(places: readonly PlaceInReport[]) {
  const list = JSON.stringify(places.map(({ report, span }) => [report, span.start, span.end]));
  return sql<number>`
    select said.attribution from json_each(${list}) as place
    cross join reports on reports.id = place.value ->> 0
    cross join said on said.attribution >= reports.first_attribution
      and said.attribution < reports.first_attribution + reports.attributions
    where said.start < place.value ->> 2 and said.end > place.value ->> 1`;
}
