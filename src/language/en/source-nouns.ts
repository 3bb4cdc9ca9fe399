// What the head of an attribution's source can be, beside the role nouns: who speaks though no list of roles has them,
// and nouns built like those of persons that are none. Written by hand from general knowledge, after reading what the rules gave on PolNeAR's dev part.
import { words } from "./word-set.ts";

/** Words behind which a source only says more of its head: prepositions, relatives, conjunctions of a clause. */
export const sourceStops: ReadonlySet<string> = words(
  "in on at from with by for to of against about inside outside near within around across behind under over into aboard",
  "including like during after before since through between among amid upon as than until regarding concerning onboard",
  "who whom whose which that where when while because if whether close involved familiar briefed",
);

/** Nouns of those who speak as many or as a body, too weak to be mentions of someone everywhere. */
export const collectives: ReadonlySet<string> = words(
  "family household city county town village province municipality school hospital community neighbourhood",
  "neighborhood percent per_cent majority minority half third public world insurgency coalition electorate staff",
  "crew clergy elite intelligentsia diaspora industry judiciary legislature management monarchy police press union",
  "airline airport bank carmaker casino charity church mosque synagogue club factory fund hotel house museum operator",
  "pharmacy retailer startup store theatre theater trust utility clan tribe dynasty camp squad unit brigade battalion",
);

/** Works that state something, though they are seldom called documents: "the ad says", "the footage shows". */
export const works: ReadonlySet<string> = words(
  "ad advertisement commercial spot clip footage film documentary movie slide research piece review survey recording",
  "tape audio banner billboard slogan podcast series song play programme broadcast webpage page",
);

/** They end like persons ("-er", "-or", "-ant", "-ian") and are things. */
export const unlikePersons: ReadonlySet<string> = words(
  "number matter order river water power labor labour weather corner computer center centre layer paper border letter",
  "error factor sector motor color moment answer offer chapter member_state quarter winter summer september october",
  "november december dinner disorder disaster danger fever finger flower hunger laughter leather liver lumber manner",
  "murder banner barrier behavior behaviour calendar career cover chamber character charter clutter counter crater",
  "cylinder encounter filter folder frontier gender harbor harbour honor humor interior exterior ladder meter metre",
  "meteor minor major mirror monitor nuclear odor organ oyster pattern pepper plaster poster prior prayer register",
  "reminder remainder rumor rumour scanner server shelter shoulder shower silver slander slaughter soccer spider",
  "spectator_sport sugar surrender temper tenor terror theater theatre thunder timber tower trailer transfer trigger",
  "tumor vapor vector vigor war year want restaurant important significant grant plant constant distant elephant",
  "warrant covenant instant pennant remnant variant giant indian italian another other either neither never ever",
  "over under after later sooner rather together however whatever better greater lower higher former latter",
  "engineering beer deer peer career steer jeer cheer anyone_else human german roman",
);
