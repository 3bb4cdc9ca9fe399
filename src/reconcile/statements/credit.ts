// On whose word a report has something: the outlet that it names behind what it tells ("Harbour Post reported that Reyl said …", "told
// Harbour Post"). Promise: the report's own outlet is nobody else's word, by whatever words it speaks of itself.
import { fold } from "../../ledger/fold.ts";
import type { Attribution } from "../../schema/attribution.ts";
import type { Reading } from "../../schema/reading.ts";
import { contains } from "../../schema/span.ts";

/** What of a reading says it; without mentions, channels say nothing. */
type Credited = Pick<Reading, "article" | "attributions" | "actors" | "mentions">;

/** Sayings within sayings beyond which nobody counts. */
const DEEPEST = 8;

/** The outlet's name as the report has it; null where it is the report's own word. */
export function creditOf(one: Attribution, reading: Credited): string | null {
  const own = fold(reading.article.outlet ?? "");
  const name = outletAround(one, reading) ?? outletOfChannel(one, reading);
  return name === null || !isNamed(name) || isSame(fold(name), own) ? null : name;
}

/** "this newspaper" is the report's own outlet, and "a newspaper" nobody who could be counted beside it. */
function isNamed(name: string): boolean {
  return /[\p{Lu}\p{N}]/u.test(name);
}

function outletAround(one: Attribution, { attributions, actors }: Credited): string | null {
  let at: Attribution | undefined = one;
  for (let depth = 0; at !== undefined && depth < DEEPEST; depth++) {
    const { parent, speaker }: Attribution = at;
    const actor = actors.find(({ id }) => id === speaker);
    if (actor?.kind === "outlet") return actor.name;
    at = parent === null ? undefined : attributions.find(({ id }) => id === parent);
  }
  return null;
}

function outletOfChannel({ channel }: Attribution, { mentions, actors }: Credited): string | null {
  if (channel === null) return null;
  const named = mentions.find(({ kind, span }) => kind === "outlet" && contains(channel.span, span));
  return actors.find(({ id }) => id === named?.actor)?.name ?? null;
}

/** "kestrel news" and "kestrel news network" are one. */
function isSame(a: string, b: string): boolean {
  return b !== "" && (a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `));
}
