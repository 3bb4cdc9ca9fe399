// Whom a person means as the speaker: an actor of the report, an actor over all reports, or a name that is new to both.
import { fold } from "../../ledger/fold.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { joined } from "../../ledger/texts.ts";
import type { Speaker } from "../../schema/correction.ts";
import type { ActorKind } from "../../schema/mention.ts";
import { ParleyError, shown } from "../../schema/parley-error.ts";
import type { Reading } from "../../schema/reading.ts";
import { readActorId } from "../../schema/reconciled-id.ts";
import { speakerOf } from "./target.ts";

/**
 * @param given an id of the report ("p3"), one over all reports ("w…"), or a name
 * @param kind of somebody whom no report names yet
 * @throws ParleyError record-missing for an id that nobody has
 */
export async function whom(
  ledger: Ledger,
  reading: Reading,
  { given, kind = "person" }: { readonly given: string; readonly kind?: ActorKind | undefined },
): Promise<Speaker> {
  const wanted = fold(given);
  const own =
    reading.actors.find(({ id }) => id === given) ??
    reading.actors.find(({ name, aliases }) => [name, ...aliases].some((each) => fold(each) === wanted));
  if (own !== undefined) return speakerOf(own);
  const isId = readActorId(given) !== null;
  const [actor, ...others] = await ledger.actorsNamed(given);
  if (actor === undefined) {
    if (!isId) return { name: given.trim().slice(0, 500), kind };
    throw new ParleyError("record-missing", `There is no actor ${shown(given)} over the reports of the ledger.`);
  }
  if (others.length > 0) return { name: given.trim().slice(0, 500), kind: actor.kind };
  for (const [position, one] of reading.actors.entries())
    if ((await ledger.actorAt(reading.article.id, position)) === actor.id) return speakerOf(one);
  // A name that a person gave it is in no report; the one that most have is known again in this one.
  return speakerOf({ name: actor.aliases[0]?.name ?? actor.name, kind: actor.kind });
}

/** Ids of the attributions whose source is worded as this one's, itself among them. */
export function ofSameSource(reading: Reading, id: string): readonly string[] {
  const { text } = reading.article;
  const one = reading.attributions.find((each) => each.id === id);
  const words = fold(joined(text, one?.source ?? []));
  if (words === "") return [id];
  return reading.attributions.filter(({ source }) => fold(joined(text, source)) === words).map((each) => each.id);
}

/** Ids of the attributions in other reports that are of the same statements, by the same speaker as there. */
export async function ofSameStatement(ledger: Ledger, ids: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const id of ids) {
    const row = await ledger.attribution(id);
    const members = typeof row?.statement === "string" ? await ledger.statement(row.statement) : null;
    for (const { row: member } of members ?? [])
      if (fold(member.speakerName ?? "") === fold(row?.speakerName ?? "")) found.add(member.id);
  }
  return [...found];
}
