// Words that stand in speech of every kind and so say little of which utterance it is: their sharing counts for less. Written by
// hand, in base form, from what general frequency lists of English have among their first thousand (such as the General
// Service List, West 1953) and what reports of any negotiation repeat; it need not be complete.
import { words } from "./word-set.ts";

export const EVERYDAY_WORDS: ReadonlySet<string> = words(
  "say tell ask talk speak call state make do take get go come give put keep let find show see look think know believe feel",
  "want need hope try use work help become remain seem begin start continue happen lead bring follow leave turn move hold",
  "set run meet add include involve mean expect consider thing way time year month week day hour moment today yesterday",
  "tomorrow morning evening night monday tuesday wednesday thursday friday saturday sunday people person man woman child",
  "country nation world state government official part place side case point number group member leader president minister",
  "report statement question answer issue problem matter situation fact reason result effort action step measure event",
  "good great big small large high low long short new old late early recent last next first second other same different",
  "many more most much few several some all every any own such very really also just still even now then here there again",
  "ever never always already soon later ago well back away only about around over under able possible clear sure important",
  "right strong full whole real true certain current special total public national international foreign political",
  "will would could should may might must not no yes one two three please thank like than ready available lot bit end area",
  "order plan process decision support public source information news press conference interview",
);
