// Words of bargaining: who demands, offers, promises, refuses, and on what condition. Verbs in dictionary form. Collected from
// PLOVER's codebook (REQUEST, AGREE, REJECT, THREATEN) and from how agencies report talks; what the same words mean elsewhere
// ("refused to comment", "offered his condolences") is listed beside them.
import { words } from "./word-set.ts";

/** Verbs whose object is whom something is demanded of, before "to": "urged Lomara to withdraw". */
export const URGING: ReadonlySet<string> = words(
  "urge ask tell press push pressure order implore beg exhort instruct require want warn encourage lobby request demand challenge",
);

/** Verbs whose object is what is demanded: "demanded a withdrawal", "demanded that". */
export const DEMANDING: ReadonlySet<string> = words("demand urge request insist");

/** With "for" behind them: "called for a truce". */
export const CALLING: ReadonlySet<string> = words("call press push campaign appeal lobby ask");

/** The public is warned and advised, not bargained with; reporters are spoken to. */
export const PUBLIC: ReadonlySet<string> =
  words(`resident residents people voters voter supporters supporter fans travellers travelers citizens
  reporters journalists customers readers viewers audience crowd everyone everybody anyone you me us users passengers drivers
  tourists motorists shoppers consumers parents students investors followers staff colleagues young him her it`);

/** Words for those who bargain, where no name tells who they are. */
export const PARTIES: ReadonlySet<string> = words(
  "states countries nations governments government parties sides factions rebels unions members delegations mediators powers lawmakers leaders council",
);

/** What is asked of people without being a demand: "asked to be excused", "told him to wait". */
export const IDLE_REQUESTS: ReadonlySet<string> = words(
  "comment explain elaborate answer describe respond name speak remain vote know imagine say",
);

export const PROMISING: ReadonlySet<string> = words(
  "promise pledge vow commit undertake swear agree guarantee consent",
);
export const OFFERING: ReadonlySet<string> = words("offer propose");
export const REFUSING: ReadonlySet<string> = words("refuse decline reject rebuff spurn dismiss oppose");

/** What "offered" gives without bargaining. */
export const COURTESIES: ReadonlySet<string> =
  words(`condolences congratulations prayers apology apologies sympathy sympathies thanks praise comment
  explanation explanations details detail insight insights advice criticism evidence view views glimpse hint clue support opinion assessment
  account version response reason reasons word words thoughts example examples proof clues chance opportunity tickets courses`);

/** Refused in talk and not at the table. */
export const TALKING: ReadonlySet<string> =
  words(`comment say answer speak elaborate confirm discuss give name identify disclose reveal describe explain
  specify provide be respond rule believe concur acknowledge admit apologize apologise talk detail go share address take endorse debate vote let`);

/** What a refusal is about where a noun follows it. */
export const REFUSABLE: ReadonlySet<string> =
  words(`proposal proposals offer offers plan plans idea ideas demand demands request requests call calls
  deal deals agreement agreements accord truce ceasefire cease-fire talks negotiations negotiation ultimatum conditions terms condition
  compromise initiative resolution draft treaty pact swap exchange invitation overture overtures concession concessions withdrawal
  mediation settlement framework appeal appeals solution presence monitors observers timetable deadline formula package bid
  sanctions inspections role`);

/** What is put on the table where a noun follows "offered": measures, money and posts. */
export const GIVEN: ReadonlySet<string> =
  words(`release freeze raise raises increase increases rise wage wages pay salary
  salaries bonus bonuses pension pensions payment payments compensation severance subsidy subsidies loan loans grant grants aid
  funding amnesty pardon pardons immunity autonomy referendum election elections seats posts portfolio ministries passage
  corridor corridors access guarantee guarantees assurance assurances relief quota quotas tariff tariffs cut cuts reduction
  reductions moratorium pause halt end lifting extension handover transfer exit asylum land territory price prices`);

/** Deeds that turn a vow into a threat, which is an act and no term. */
export const HOSTILE: ReadonlySet<string> =
  words(`destroy eliminate annihilate crush punish avenge retaliate attack strike defeat kill bomb wipe hunt eradicate
  fight continue respond invade obliterate resist`);

/** Verbs that, refused by "will not", refuse something at the table. */
export const YIELDING: ReadonlySet<string> =
  words(`accept allow tolerate negotiate recognize recognise surrender withdraw sign concede yield hand
  disarm release free submit compromise permit cede abandon`);

/** Adjectives of readiness before "to". */
export const READY: ReadonlySet<string> = words("ready willing prepared open happy");

/** What parties do to each other or want of each other; an "if" without any of these is no bargaining. */
export const STAKES: ReadonlySet<string> =
  words(`face pay respond retaliate strike attack destroy fire release free withdraw pull lift ease impose
  resume halt stop suspend accept sign negotiate reopen open solution peace deal agreement sanctions war price consequences hell suffer
  aid recognize recognise talks truce ceasefire cease-fire hostages prisoners captives troops tariffs weapons missiles retaliation military force
  threatened threatens threaten disarm surrender return restore extend comply concessions withdrawal demand demands wage wages salaries pension
  pensions tariff quota quotas subsidies`);

/** What something is said in: "demanded its release in a statement". */
export const OCCASIONS: ReadonlySet<string> = words(
  "statement statements speech speeches interview interviews letter letters tweet tweets post posts briefing email message remarks",
);

/** Nouns whose own infinitive follows them: "called for efforts to end the war" wants the efforts. */
export const PURPOSES: ReadonlySet<string> =
  words(`effort efforts step steps move moves measure measures plan plans attempt attempts
  decision decisions action law laws bill right rights ability need way ways mechanism commission committee force forces mission group
  meeting summit session conference talks legislation system mandate power powers support help redoubling push campaign pressure`);

/** Measures that bound something: "a cap of", "the 2 million-barrel cap". */
export const CAPS: ReadonlySet<string> = words("cap ceiling quota limit limits quotas caps threshold");
export const BOUNDING: ReadonlySet<string> = words("slashing capping limiting restricting cutting reducing curbing");
export const MEASURE_NOUNS: ReadonlySet<string> = words(
  "resolution agreement deal accord treaty law decree order sanctions measure measures proposal plan",
);

/** Verbs that no provision hangs on: they tell how a deal stands, or what it would be like. Dictionary forms. */
export const IDLE_PROVISIONS: ReadonlySet<string> = words(
  `be have need last mean remain begin start end expire follow become see depend apply seem like want know think say tell be be happen come
  face consider hope expect`,
);

/** What it is no refusal not to do, beside harm: to stand in the way, or to answer in kind. Dictionary forms. */
export const NO_REFUSAL: ReadonlySet<string> = words(
  `rule oppose object objection reject refuse block veto obstruct hinder resist impose tariff arrest prosecute expel blockade escalate
  retaliate`,
);

/** What is given on a condition and is not to be: "there will be no talks", but not "no later than Friday", "nothing less than a treaty". */
export const NOT_GIVEN: RegExp =
  /\b(?:never|cannot)\b|n['’]t\b|\bnot\b(?! (?:only|just|later|more|less|fewer)\b)|\b(?:no|nobody|nothing|none)\b(?! (?:(?:later|more|less|fewer|longer|sooner|earlier) than|but)\b)/i;
