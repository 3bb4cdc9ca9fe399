// Facts of a record that lead to a page of their own: who somebody is over all reports, and the like.
import type { ReportLinks } from "../../../src/reconcile/report-links.ts";
import type { Reading } from "../../../src/schema/reading.ts";
import { actorAddress } from "../../addresses.ts";
import { strings } from "../../strings.ts";
import type { RecordFact } from "./record.ts";

/** A fact that leads to a page; none where there is no page. */
export function linked(name: string, text: string, href: string | null): readonly RecordFact[] {
  return href === null || text === "" ? [] : [{ name, text, href }];
}

/** Who the actors of a record are over all reports, each once; those without a name are nobody over them. */
export function actorFacts(
  { actors }: Pick<Reading, "actors">,
  links: Pick<ReportLinks, "actors"> | null,
  ids: readonly (string | null)[],
): readonly RecordFact[] {
  return [...new Set(ids)].flatMap((id) => {
    const known = id === null ? undefined : links?.actors[id];
    const name = actors.find((actor) => actor.id === id)?.name ?? "";
    return known === undefined ? [] : linked(strings.actor.noun, name, actorAddress(known));
  });
}
