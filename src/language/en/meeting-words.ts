// Words of a sentence that tells of a meeting. Verbs of mediating alone tell of go-betweens, and states host workers, games and armies:
// hosting is a meeting between people only. Collected from PLOVER's modes of CONSULT (codebook of 2018) and judged over news.
import { words } from "./word-set.ts";

export const MEETING_WORDS: ReadonlySet<string> = words(`
  meet meets met meeting meetings summit summits talk talks talked talking session sessions conference conferences round rounds
  negotiate negotiated negotiating negotiates negotiation negotiations conferred confer consultations consulted
  visit visits visited visiting sat encounter parley parleyed discuss discussed discussions`);

export const HOSTING_WORDS: ReadonlySet<string> = words(`
  host hosts hosted hosting receive receives received receiving welcome welcomes welcomed welcoming`);
