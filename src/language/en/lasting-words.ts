// How news says how long people met: verbs that a length of time follows, and nouns for a meeting as their subject. Collected from how
// agencies report talks.
import { words } from "./word-set.ts";

/** Before a length of time; the first group is there where the verb itself tells of people meeting. */
export const LASTED: RegExp =
  /\b(?:(?<met>spoke|talked|met|conferred|sat together|negotiated)(?: \S+){0,4} for|lasted|lasting|went on for|ran for|dragged on for)(?: (?:only|just|about|some|around|more|less|no|than|at|least|most|over|under|nearly|almost|barely|a|an|three|quarters?|half|of|the)){0,7}\s*$/i;

export const MEETINGS: ReadonlySet<string> = words(`
  meeting talk talks encounter conversation session call discussion negotiation negotiations summit it they`);
