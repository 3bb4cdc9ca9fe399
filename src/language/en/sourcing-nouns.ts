// Nouns that tell on whose word a statement rests when no name does: papers, what outlets publish, what only counts
// people. Written by hand after reading what the reader gave as sources on the stories and on PolNeAR's train part.
import { words } from "./word-set.ts";

/** Papers, rules and findings, beside the documents of role-nouns: "the sanctions cited …", "its guidelines allow". */
export const papers: ReadonlySet<string> = words(
  "sanction sanctions initiative legislation act amendment clause provision decree directive edict fatwa guideline guidance",
  "policy code protocol schedule agenda questionnaire card material footage recording tape clip average polling result",
  "projection estimate forecast index ranking database table graph log subpoena contract deal pact convention",
  "treaty advertisement ad banner caption slide presentation paperwork docket testimony biography",
  "autobiography dictionary encyclopedia calculation census audit review assessment leaflet",
  "communications correspondence e-mail email emails archive archives diary diaries script syllabus textbook invoice receipt",
  "picture leak names",
);

/** What outlets publish: whoever cites it cites the outlet. */
export const pressPapers: ReadonlySet<string> = words(
  "article story coverage broadcast dispatch editorial newscast headline report write-up scoop",
);

/** Before "reports" they leave open or say that outlets wrote them: "local media reports", "earlier reports". */
export const pressModifiers: ReadonlySet<string> = words(
  "media press news newspaper television tv radio wire agency online local recent earlier early initial multiple several",
  "various unconfirmed some numerous published latest previous other many two three these foreign international domestic",
  "conflicting separate subsequent first breaking state-media",
);

/** An outlet by what it is, in apposition to its name: "the newspaper Oro Matin", "Vell FM, a radio station". */
export const outletKinds: ReadonlySet<string> = words(
  "newspaper paper daily weekly tabloid magazine broadcaster newswire agency service site website blog station channel",
  "network outlet radio tv television newsletter journal",
);

/** Through them their owner speaks, so that the owner's grade counts: "the zoo's website", "her account". */
export const ownedPlaces: ReadonlySet<string> = words("website site page account feed blog app webpage homepage");

/** Bodies by their number only, or no body that could answer for a statement: not to be found by asking. */
export const unlikeBodies: ReadonlySet<string> = words(
  "family household percent per_cent majority minority half third quarter public world insurgency community neighbourhood",
  "neighborhood electorate elite industry audience crowd generation diaspora intelligentsia clergy gang mob force side",
);

/** Sides of a conflict or talks: "both countries" stands for two that the report has named. */
export const namedSides: ReadonlySet<string> = words(
  "country nation state government side party leader president minister capital delegation candidate campaign ally neighbour",
  "neighbor rival army company",
);

/** What opens a source that stands for some or for any, not for one known. */
export const openOnes: ReadonlySet<string> = words(
  "a an one another any some several many most few each every no other others two three four five six seven eight nine ten",
  "dozens hundreds thousands various certain numerous more fewer half least enough much various multiple additional",
);

/** What opens a source that the report takes for known. */
export const knownOnes: ReadonlySet<string> = words("the this that these those his her its their my our your both");

/** They hold others: "a copy of the memo", "one of the aides"; what follows "of" is the head. */
export const containers: ReadonlySet<string> = words(
  "one some many most several few all both each none half two three four five six seven eight nine ten any either neither",
  "number majority handful group dozens hundreds thousands couple pair series copy batch set chain part excerpts excerpt",
  "portion version draft screenshot screenshots text transcript lot plenty range spate",
);

/** With a thing as source these verbs say what it shows; nobody has said it. */
export const showingVerbs: ReadonlySet<string> = words(
  "show shows showed shown showing suggest suggests suggested suggesting indicate indicates indicated indicating signal",
  "signals signaled signalled signaling highlight highlights highlighted highlighting underscore underscores underscored",
  "underscoring point points pointed pointing reveal reveals revealed revealing reflect reflects reflected mean means meant",
  "leave leaves left leaving illustrate illustrates illustrated demonstrate demonstrates demonstrated prove proves proved",
  "raise raises raised raising confirm confirms confirmed fuel fuels fueled fuelled hint hints hinted imply implies implied",
  "unsettled unsettle claimed claims",
);

/** Time and manner that a source may take in at its end: "Rowe today". */
export const sourceTails: ReadonlySet<string> = words(
  "today yesterday tonight also later then now monday tuesday wednesday thursday friday saturday sunday himself herself",
  "themselves itself however meanwhile alike",
);
