// Capitalised words that are no name: sentence openers, months, days, faiths and other words English writes with a
// capital. Reason: a capital at a sentence's beginning tells nothing, and these are the words found there.
import { words } from "./word-set.ts";

/** Never part of a name in running text. */
export const calendar: ReadonlySet<string> = words(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep",
  "sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun",
  "christmas easter ramadan eid thanksgiving hanukkah passover halloween today tomorrow yesterday am pm gmt utc edt est pdt pst cet",
);

/** Function words: a name never begins with one, save an article inside an outlet's name, which is left out. */
export const functionWords: ReadonlySet<string> = words(
  "a an the this that these those and or but nor so yet for if unless because although though while when whenever where",
  "wherever whereas since until till before after as than whether once of in on at by to from with without within into onto",
  "upon over under above below between among amid against about across along around behind beside besides beyond despite",
  "down during except inside like near off out outside past through throughout toward towards via per i me my mine we us",
  "our ours you your yours he him his she her hers it its they them their theirs who whom whose which what why how there here",
  "then thus hence however moreover furthermore meanwhile nevertheless nonetheless instead otherwise therefore also too even",
  "still just only again already always never often sometimes usually now later earlier soon ago perhaps maybe indeed",
  "is are was were be been being do does did done has have had having can could might must shall should would ought",
  "no not none nothing nobody neither either both all any each every some many much more most few fewer several such same",
  "other others another according asked told said says say saying speaking citing following given including regarding",
  "yes please thank thanks well oh let let's don't didn't doesn't isn't wasn't can't won't it's that's there's he's she's i'm",
  "i've i'd i'll we're we've we'll you're they're they've what's who's here's where's nearly almost roughly approximately",
  "recently currently finally eventually initially originally additionally similarly apparently reportedly allegedly",
);

/** Ordinary words that open sentences, headings and captions: alone with a capital they are no name. */
export const openers: ReadonlySet<string> = words(
  "one two three four five six seven eight nine ten eleven twelve hundred thousand million first second third last next new",
  "former latter old up back based founded born made photo image images file getty courtesy caption video watch follow share",
  "related updated published breaking exclusive read click ironically clearly obviously supposedly interestingly likewise",
  "concerning considering depending owing people officials analysts experts critics supporters voters residents witnesses",
  "sources police authorities leaders members reporters journalists lawmakers protesters militants troops soldiers students",
  "women men children workers diplomats negotiators mediators aides advisers economists observers scientists researchers",
  "investigators prosecutors local state federal national international foreign public private government military political",
  "social economic early late part half little less least enough plenty dozens hundreds thousands millions billions madam dear",
  "god heaven hell internet web tv ceo cfo ceos gdp dna aids hiv covid covid-19 ok faq q&a id ids pdf url html north south",
  "east west northern southern eastern western central islam islamic christian jewish muslim catholic arab arabic african",
  "european asian latin republican democratic communist socialist nazi sunni shia shiite kurdish western-style allah",
  "article section chapter figure table page note notes part continue advertisement comments subscribe newsletter sign",
  "peace war talks ceasefire truce election elections poll polls reports report statement security defense defence",
);

/** After a hyphen they end an adjective, and the name ends before it: "Oruna-led", "Marenn-based". */
export const adjectiveTails: ReadonlySet<string> = words(
  "led based backed born style like era wide level held run owned controlled funded allied aligned linked bound made trained",
  "registered flagged occupied brokered mediated sponsored ruled dominated drafted educated appointed inspired affiliated",
  "only free friendly area registered area-based supplied built designed elected speaking raised",
);
