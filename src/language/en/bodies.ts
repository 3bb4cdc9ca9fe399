// Words that tell what kind of thing a capitalised name is: the head noun of organisations, places, outlets,
// documents and events. Reason: a name's last noun says its kind far more surely than where the name stands.
import { words } from "./word-set.ts";

export const organizationHeads: ReadonlySet<string> = words(
  "ministry department agency office bureau council committee commission party union league association federation",
  "confederation organization organisation alliance coalition front movement brigade brigades army navy force forces",
  "guard guards corps police court tribunal senate house congress parliament assembly knesset duma diet bundestag",
  "cabinet government administration authority board bank fund group company corporation corp inc ltd llc plc co",
  "university college school institute institution academy foundation trust society club center centre hospital",
  "network campaign caucus secretariat embassy command staff service services agencies nations community",
  "democrats republicans conservatives socialists communists greens liberals labour taliban initiative project",
  "chamber legislature synod church directorate taskforce pac mission militia liberation-army industries holdings",
  "airlines airways motors systems partners associates laboratories media",
);

/** Groups that a body's name says it belongs to: "Tigray People's Liberation Front", "Teachers' Union". */
export const nameOwners: ReadonlySet<string> = words(
  "people peoples workers farmers peasants teachers students women men mothers children soldiers veterans miners",
  "lawyers journalists writers consumers employers employees producers citizens officers drivers dockers nurses",
  "doctors pilots traders growers owners tenants fishermen fishers merchants artists players prisoners refugees",
  "settlers residents lord ministers governors mayors bishops bankers builders electricians firefighters",
);

/** Of these heads, those that are nobody's surname: "Foreign Ministry" is a body however it speaks. */
export const onlyBodies: ReadonlySet<string> = words(
  "ministry department agency committee commission council parliament association federation confederation organization",
  "organisation coalition secretariat university legislature directorate",
);

/** Behind an agency's name, of its picture: "Getty Images". */
export const pictureWords: ReadonlySet<string> = words("image images photo photos picture pictures file handout");

/** Realms, which are called by what they are: "Kingdom of Marenn", "Marenni Empire". They join an "of". */
export const realmHeads: ReadonlySet<string> = words(
  "republic kingdom empire duchy principality emirate sultanate caliphate colony protectorate commonwealth confederacy",
);

export const placeHeads: ReadonlySet<string> = words(
  "river lake mount mountain mountains street avenue road city town village province county island islands isles strip",
  "sea ocean peninsula gulf valley airport heights coast desert square district region state bay cape canal strait",
  "port park hills hill beach harbor harbour bridge plains basin delta forest riding constituency municipality",
  "dam crossing checkpoint hotel palace mosque stadium reservoir barracks cathedral monastery fortress highway motorway",
  ...realmHeads,
);

/** Of these heads, those that are nobody's surname: "Oru Dam" is a place however it speaks. */
export const onlyPlaces: ReadonlySet<string> = words(
  "dam crossing checkpoint hotel palace mosque stadium reservoir barracks cathedral monastery airport peninsula highway motorway",
);

/** Behind a name, in lower case, they say that it is a place's: "the Oru crossing"; what people own too ("the Oru camp") is none of them. */
export const placesBehind: ReadonlySet<string> = words(
  "dam crossing checkpoint reservoir peninsula province river valley airport canal strait highway bridge region road",
);

/** Before a name, they make it a place: "Lake Oro", "Mount Tarel", "Fort Ness". */
export const placeOpeners: ReadonlySet<string> = words("lake mount fort cape port gulf san santa new saint st camp");

/** Offices that are held over a town or a province: behind their "of" stands a place. */
export const placeOffices: ReadonlySet<string> = words("mayor mayors governor governors vice-governor burgomaster");

/** Who and what a body has and nobody else: behind its "'s" they tell that the name before is a body's. */
export const bodysOwn: ReadonlySet<string> = words(
  "shareholders headquarters chief_executive chief_financial chief_operating general_secretary managing_director",
  "secretary_general secretary-general finance_director human_resources joint_secretary deputy_chairman deputy_chairwoman",
);

/** Words that make another place of a place's name: "Greater Oru". */
export const partsOfPlaces: ReadonlySet<string> = words(
  "greater inner outer upper lower north south east west northern southern eastern western central metropolitan new",
);

const noFirms = words(
  "union ministry department government administration council committee commission parliament senate court tribunal",
  "party front movement army navy police university nations church cabinet congress assembly federation league",
);
const noGroups = words("ministry department university bank court tribunal parliament nations senate");

/** Words in a body's name that say that it is not what the description names: "the company" is no union. */
export const namesUnlike: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...["company", "firm", "corporation"].map((head) => [head, noFirms] as const),
  ...["party", "movement", "militia", "group"].map((head) => [head, noGroups] as const),
]);

export const outletHeads: ReadonlySet<string> = words(
  "news times post journal tribune herald gazette telegraph guardian observer chronicle mirror express daily weekly",
  "magazine radio tv television broadcasting newspaper review monitor dispatch wire bulletin courier examiner",
  "inquirer standard globe star today press reuters",
  "diario diário jornal gazeta zeitung dagblad",
);

export const documentHeads: ReadonlySet<string> = words(
  "act treaty agreement accord accords constitution resolution declaration convention charter protocol memorandum",
  "amendment bill pact",
);

/** Names that stand for nobody: events, eras, prizes, programmes, faiths, things. */
export const eventHeads: ReadonlySet<string> = words(
  "war wars prize award awards election elections day night week month year summit conference games olympics cup",
  "revolution uprising festival plan deal crisis massacre attack attacks battle operation championship season open",
  "referendum primary primaries debate caucuses scandal era century empire-day debates tour bowl anniversary spring",
  "law theory program programme test missile flight ship case trial inquiry show series movie film book novel song",
  "album edition version christmas easter ramadan islam christianity judaism avenue",
);

/** Residences and houses of power that speak by their own name. Lower case → as it is written. */
export const residences: ReadonlyMap<string, string> = new Map([
  ["white house", "White House"],
  ["kremlin", "Kremlin"],
  ["pentagon", "Pentagon"],
  ["downing street", "Downing Street"],
  ["blue house", "Blue House"],
  ["élysée", "Élysée"],
  ["elysee", "Elysee"],
  ["capitol hill", "Capitol Hill"],
  ["foggy bottom", "Foggy Bottom"],
  ["whitehall", "Whitehall"],
  ["supreme court", "Supreme Court"],
  ["congress", "Congress"],
  ["senate", "Senate"],
  ["parliament", "Parliament"],
  ["knesset", "Knesset"],
  ["bundestag", "Bundestag"],
]);

/** Bodies that reports name by their letters alone. Key without full stops, lower case. */
export const acronyms: ReadonlyMap<string, string> = new Map([
  ["un", "United Nations"],
  ["united nations", "United Nations"],
  ["eu", "European Union"],
  ["european union", "European Union"],
  ["nato", "NATO"],
  ["imf", "International Monetary Fund"],
  ["international monetary fund", "International Monetary Fund"],
  ["iaea", "International Atomic Energy Agency"],
  ["international atomic energy agency", "International Atomic Energy Agency"],
  ["icrc", "International Committee of the Red Cross"],
  ["international committee of the red cross", "International Committee of the Red Cross"],
]);
