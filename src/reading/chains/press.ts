// Press: whether a source is second-hand by its own words: an outlet, the media, an article or reports of them. Promise: of
// the words alone, before anyone knows who is who.
import { outletHeads } from "../../language/en/bodies.ts";
import { nounOf } from "../mentions/descriptions.ts";
import { knownName } from "../mentions/known-names.ts";
import { gradeOfPaper, isOutlet } from "../sourcing/papers.ts";
import { isCapital, keyOf, type Phrase } from "../sourcing/phrase.ts";

/**
 * @example "the Oro News", "local media", "the Vell Times": press
 * @example not: "an Oro News reporter", "the News minister"
 */
export function isPress(phrase: Phrase): boolean {
  const { core, head } = phrase;
  const last = core.at(-1) ?? "";
  if (nounOf(head)?.kind === "person") return false;
  if (nounOf(head)?.kind === "outlet" || isOutlet(phrase) || gradeOfPaper(phrase, null) === "outlet") return true;
  const keys = core.map(keyOf);
  const isKnown = keys.some(
    (_, i) => isOutletName(keys.slice(i).join(" ")) || isOutletName(`the ${keys.slice(i).join(" ")}`),
  );
  return isKnown || (core.length > 1 && isCapital(last) && outletHeads.has(keyOf(last)));
}

function isOutletName(key: string): boolean {
  return knownName(key)?.kind === "outlet";
}
