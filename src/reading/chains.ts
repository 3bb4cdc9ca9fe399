// Chains: on whose word through whose words. "W. is considering a visit, NBC reported, citing officials" is three
// attributions: NBC's, the officials' within it, W.'s within theirs. This is the map of the room; what a reader finds goes
// through here before parents are settled. Promise: roles are spans of the text; nothing is found in a chain but links.

import { linkCited } from "./chains/cited.ts";
import { linkCitedBy } from "./chains/cited-by.ts";
import { linkQuotedAs } from "./chains/quoted-as.ts";
import type { Chained, Linking } from "./chains/record.ts";

/** The records with those that a chain adds; each added one says within whose words it stands. */
export function linkChains<R extends Chained>(records: readonly R[], linking: Linking<R>): readonly R[] {
  return linkCited(linkCitedBy(linkQuotedAs(records, linking), linking), linking);
}
