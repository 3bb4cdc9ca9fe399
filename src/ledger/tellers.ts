// Who tells that somebody said it: "Oduya said that Reyl had promised to wait" has Reyl's words on Oduya's word. Promise: the report's own
// names, or its words where it names nobody; whoever only repeats their own words, and the report's own outlet, tell nothing of another.
import type { Actor } from "../schema/actor.ts";
import type { Attribution } from "../schema/attribution.ts";
import type { Reading } from "../schema/reading.ts";
import type { AttributionRow } from "./attributions.ts";
import { fold } from "./fold.ts";
import { joined } from "./texts.ts";

/** Sayings within sayings beyond which nobody counts. */
const DEEPEST = 8;

type Telling = Pick<Reading, "article" | "attributions" | "actors">;

/**
 * Those on whose word it is, the nearest to the words first.
 *
 * @example "The Post reported that Oduya said Reyl had promised to wait": of "to wait", Oduya and The Post
 * @example not: "Reyl said he had promised to wait", where both are Reyl
 */
export function tellersOf(one: Attribution, reading: Telling): readonly string[] {
  const own = fold(reading.article.outlet ?? "");
  const names: string[] = [];
  let { speaker, parent }: Attribution = one;
  for (let depth = 0; parent !== null && depth < DEEPEST; depth++) {
    const around: Attribution | undefined = reading.attributions.find(({ id }) => id === parent);
    if (around === undefined) break;
    const name = around.speaker !== null && around.speaker === speaker ? null : nameOf(around, reading);
    if (name !== null && fold(name) !== own && !names.includes(name)) names.push(name);
    ({ speaker, parent } = around);
  }
  return names;
}

function nameOf({ speaker, source }: Attribution, { actors, article }: Telling): string | null {
  const actor: Actor | undefined = speaker === null ? undefined : actors.find(({ id }) => id === speaker);
  const words = joined(article.text, source).trim();
  return actor?.name ?? (words === "" ? null : words);
}

/** What of an attribution of the ledger says whose words it tells. */
export type TellingRow = Pick<AttributionRow, "id" | "report" | "accordingTo"> & {
  readonly attribution: { readonly parent: string | null };
};

/** Without those that only tell what another of them has: of "Oduya said that Reyl will wait", Reyl's words are what is told. */
export function innermost<Row extends TellingRow>(rows: readonly Row[]): readonly Row[] {
  const shells = new Set(rows.map(({ report, attribution }) => `${report}.${attribution.parent}`));
  const inside = rows.filter(({ id }) => !shells.has(id));
  return inside.length === 0 ? rows : inside;
}

/** Of what several reports have somebody say: everybody on whose word it is, where no report has it on its own. */
export function tellersOfAll(rows: readonly TellingRow[]): readonly string[] {
  const inside = innermost(rows);
  return inside.every(({ accordingTo }) => accordingTo.length > 0)
    ? [...new Set(inside.flatMap(({ accordingTo }) => accordingTo))]
    : [];
}
