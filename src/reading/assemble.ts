// Found attributions and their voices → attributions, with ids in text order: "a1", "a2", …
import type { Attribution } from "../schema/attribution.ts";
import { AttributionId } from "../schema/ids.ts";
import type { Cast } from "./cast.ts";
import type { FoundAttribution } from "./reader.ts";

export function assembleAttributions(found: readonly FoundAttribution[], cast: Cast): readonly Attribution[] {
  return found.flatMap((one, index) => {
    const voice = cast.voices[index];
    if (voice === undefined) return [];
    const { parent, ...rest } = one;
    return [{ id: idAt(index), ...rest, ...voice, time: null, parent: parent === null ? null : idAt(parent) }];
  });
}

function idAt(index: number): AttributionId {
  return AttributionId.parse(`a${index + 1}`);
}
