// Object classes: what a verb is done to decides the event. "withdrew troops" is a retreat, "withdrew peacekeepers" and
// "withdrew its ambassador" sanctions, "withdrew the demand" a concession. Sources: the object nouns that PLOVER's 2024
// codebook and its forerunner CAMEO (Schrodt 2012) name in the definitions of their events, with near synonyms.
import { words } from "../../../language/en/word-set.ts";

/** Singular forms; `classesOf` strips plurals. A noun may stand in several classes. */
export const OBJECT_CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  troops: words(
    "troop soldier force army military fighter militia militant unit battalion brigade division rebel contingent man",
    "warship warplane tank personnel marine navy fleet garrison paratrooper armour armor submarine jet aircraft presence guerrilla",
  ),
  peacekeepers: words("peacekeeper observer monitor inspector peacekeeping peacekeeping-mission blue-helmet"),
  aid: words(
    "aid assistance relief fund funding money grant loan donation food supply medicine supplies equipment support subsidy",
    "fund financing help package dollar euro million billion credit debt fuel shelter weaponry vaccine material ventilator doctor expert team investment contribution rescue bailout shipment",
  ),
  money: words("aid assistance fund funding money grant loan dollar euro million billion credit subsidy donation"),
  weapons: words("weapon arm missile rocket bomb warhead ammunition munition arsenal gun stockpile artillery drone"),
  sanctions: words("sanction embargo boycott tariff"),
  restriction: words(
    "ban curfew restriction embargo sanction blockade siege martial-law lockdown censorship emergency limit law state",
    "tariff roadblock checkpoint control closure prohibition suspension warning advisory condition boycott order barrier quarantine requirement grip crackdown moratorium cap",
  ),
  demand: words(
    "demand request call appeal bid motion petition plea pressure ultimatum pressures application extradition claim condition conditions",
  ),
  offer: words(
    "offer proposal plan initiative deal agreement accord treaty ceasefire cease-fire truce resolution idea suggestion formula solution",
    "compromise invitation mediation negotiation talk dialogue meeting peace settlement term roadmap constitution amendment bill referendum reform",
  ),
  statement: words(
    "claim allegation accusation report charge comment remark criticism statement suggestion notion assertion finding result decision",
    "rumor rumour speculation account version verdict ruling policy story reporting methodology",
  ),
  talks: words(
    "talk negotiation dialogue discussion meeting consultation summit contact conversation conference mediation session round effort",
  ),
  visit: words(
    "visit trip tour meeting summit talk appointment event rally concert interview appearance invitation lunch dinner",
  ),
  agreement: words(
    "agreement deal accord treaty pact memorandum ceasefire cease-fire truce contract convention protocol charter settlement armistice compromise consensus understanding declaration partnership alliance communique covenant",
  ),
  consequence: words("consequence response reprisal repercussion action measure step"),
  retaliation: words("retaliation retribution reprisal revenge vengeance war strike attack force response punishment"),
  ceasefire: words("ceasefire cease-fire truce armistice cessation pause lull"),
  law: words(
    "bill law legislation act decree resolution measure amendment constitution order budget reform rule regulation change plan",
  ),
  captive: words(
    "peacekeeper homeguard captive pow passenger bodyguard inspector tourist priest prisoner hostage detainee captive inmate dissident activist journalist girl schoolgirl student body remains convict political-prisoner suspect militant soldier worker citizen sailor crew fisherman leader protester woman man people child civilian",
  ),
  property: words(
    "property land asset territory artefact artifact statue relic antiquity painting treasure manuscript body remains ship vessel fund money control island area town village zone building document passport aircraft account",
  ),
  diplomat: words("ambassador diplomat envoy attache attaché consul embassy charge chargé representative staff"),
  insider: words(
    "ambassador diplomat envoy diplomats worker staff journalist reporter organization ngo agency peacekeeper inspector observer official",
  ),
  relations: words("relation tie diplomatic-relation link cooperation contact relationship partnership trade"),
  agitation: words(
    "protest demonstration rally march strike sit-in boycott riot revolt hunger-strike campaign blockade walkout uprising",
  ),
  strike: words("strike walkout stoppage"),
  hostility: words(
    "attack war offensive hostility fighting operation bombing bombardment shelling airstrike strike raid campaign violence fire killing assault aggression conflict invasion insurgency combat airstrikes test occupation siege blockade advance violation provocation",
  ),
  test: words("missile rocket weapon warhead drill projectile satellite"),
  exercises: words("exercise drill manoeuvre maneuver war-game game wargame patrol training"),
  inquiry: words("investigation probe inquiry inquest audit case"),
  charges: words("charge lawsuit suit complaint indictment case criticism accusation petition"),
  information: words("intelligence information evidence data expertise account technology document"),
  refugees: words("refugee migrant asylum-seeker asylum evacuee displaced"),
  border: words("border door gate crossing airspace road route corridor port bridge checkpoint"),
  press: words(
    "newspaper website magazine broadcaster channel station media journalist internet network book press site app outlet publication",
  ),
  people: words(
    "person people man woman child civilian protester demonstrator activist journalist leader member suspect student worker official militant rebel soldier opponent critic lawyer politician policeman officer refugee migrant villager resident citizen",
  ),
  territory: words(
    "town city village territory area district province island region airport base town position stronghold capital land hill control neighbourhood neighborhood zone building bridge checkpoint enclave target outpost compound camp field oilfield mosque school hospital headquarters house",
  ),
  permission: words("permission access visa asylum entry approval licence license permit bail refuge amnesty"),
  post: words("post office job position presidency leadership premiership seat"),
  power: words("power reform right rule change demand election autonomy independence concession vote"),
  alert: words("alert standby emergency state alarm"),
  call: words("call telephone phone"),
  speechless: words("silence comment"),
  agent: words(
    "bomber hacker attacker assailant gunman court jury tribunal missile bomb rocket warplane jet helicopter drone prosecutor judge",
    "policeman jihadist extremist terrorist pirate bandit mob crowd striker protester teacher worker student employee union group",
    "member supporter opponent critic fighter rebel insurgent resident villager investigator inspector regulator lawmaker voter",
    "airstrike strike shelling bombing tank sniper kidnapper smuggler settler migrant refugee thousand hundred dozen million",
    "ally force delegation negotiator mediator party faction team panel commission watchdog minister official leader",
    "farmer nurse doctor driver pilot miner journalist lawyer activist dissident prisoner inmate demonstrator company firm",
  ),
  weight: words("praise support backing welcome weight"),
  loyalty: words("allegiance loyalty fealty oath"),
  honour: words("medal honour honor order prize title award"),
  ties: words("relation tie link relationship"),
};

/** The classes that a noun belongs to: "prisoners" is in `captive`; a plural counts as its singular. */
export function isOfClass(noun: string, name: string): boolean {
  const members = OBJECT_CLASSES[name];
  return members !== undefined && (members.has(noun) || members.has(singularOf(noun)));
}

/** "treaties" is "treaty", "embargoes" "embargo", "troops" "troop"; a word that is no plural stays. */
export function singularOf(noun: string): string {
  if (noun === "men" || noun === "women") return noun.replace("men", "man");
  if (noun === "children") return "child";
  if (noun.endsWith("ies") && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|o)es$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith("s") && !noun.endsWith("ss") && noun.length > 3 ? noun.slice(0, -1) : noun;
}
