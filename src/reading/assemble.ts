// Found attributions, their voices and when they were said → attributions, with ids in text order: "a1", "a2", …
import type { Attribution } from "../schema/attribution.ts";
import { AttributionId, type TimeId } from "../schema/ids.ts";
import type { Cast } from "./cast.ts";
import type { FoundAttribution } from "./reader.ts";

/** `said` has one time for each of the found, in their order. */
export function assembleAttributions(
  found: readonly FoundAttribution[],
  cast: Cast,
  said: readonly (TimeId | null)[],
): readonly Attribution[] {
  return found.flatMap((one, index) => {
    const voice = cast.voices[index];
    if (voice === undefined) return [];
    const { parent, ...rest } = one;
    const time = said[index] ?? null;
    return [{ id: idAt(index), ...rest, ...voice, time, parent: parent === null ? null : idAt(parent) }];
  });
}

function idAt(index: number): AttributionId {
  return AttributionId.parse(`a${index + 1}`);
}
