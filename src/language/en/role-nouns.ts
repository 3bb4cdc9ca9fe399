// Nouns for people by what they do: the head of "the envoy", "a senior Marenni official", "Foreign Minister".
// Sources: the offices, ranks and callings of PLOVER's and CAMEO's agent classes, and the heads of sources that
// news attributions have in common (counted in PolNeAR's train part, then chosen by hand). Singular; plurals are derived.
import { words } from "./word-set.ts";

/** May stand capitalised before a name as its title. */
export const offices: ReadonlySet<string> = words(
  "president premier chancellor minister secretary undersecretary ambassador envoy representative negotiator mediator",
  "spokesman spokeswoman spokesperson chairman chairwoman chairperson chair speaker senator congressman congresswoman",
  "governor mayor councillor councilman councilwoman commissioner director chief head leader commander general admiral",
  "colonel major captain lieutenant sergeant marshal brigadier king queen prince princess emperor emir sheikh sheik",
  "sultan pope archbishop bishop cardinal rabbi imam ayatollah mullah patriarch pastor reverend father sister judge",
  "justice attorney prosecutor professor coordinator adviser advisor aide delegate deputy lawmaker legislator",
  "officer official detective inspector sheriff superintendent editor correspondent reporter host analyst",
  "strategist pollster manager consultant economist diplomat consul vice-president rapporteur administrator treasurer",
  "candidate nominee activist author actor actress billionaire businessman columnist commentator historian journalist",
  "lawyer lady laureate expert scholar scientist researcher politician dictator warlord founder executive",
);

/** Of these, what people do for a living: "French journalist" tells a nationality, "French minister" an office. */
export const callings: ReadonlySet<string> = words(
  "author actor actress billionaire businessman columnist commentator historian journalist lawyer laureate expert scholar",
  "scientist researcher economist consultant professor reporter editor",
);

/** Of these, and of people, those who belong to the body that their role names: who speaks for it, leads or founded it. */
export const affiliations: ReadonlySet<string> = words(
  "spokesman spokeswoman spokesperson member leader founder co-founder cofounder official officer figure politician chief",
  "head chair chairman chairwoman chairperson director secretary commander deputy executive delegate representative",
  "negotiator coordinator president fighter militant operative employee lawmaker legislator senator correspondent reporter",
  "editor journalist analyst fellow researcher professor manager administrator treasurer strategist adviser advisor agent",
);

/** Other people who are quoted or act, never titles with a capital. */
export const people: ReadonlySet<string> = words(
  "source insider witness bystander resident citizen civilian villager neighbour neighbor farmer trader driver teacher",
  "student doctor nurse physician surgeon engineer worker employee owner boss banker investor entrepreneur",
  "businesswoman critic supporter opponent rival ally observer member colleague friend relative mother brother",
  "son daughter wife husband parent widow survivor victim hostage prisoner detainee refugee migrant protester",
  "demonstrator campaigner militant fighter rebel insurgent soldier troop gunman police policeman policewoman pilot",
  "voter delegate veteran pundit academic specialist blogger writer novelist poet musician singer filmmaker",
  "producer photographer cleric priest theologian figure man woman guy boy girl person people child youth dissident",
  "exile defector monarch guard agent spy whistleblower informant operative contractor partner donor sponsor",
  "republican democrat conservative liberal socialist communist nationalist separatist islamist settler advocate",
  "organiser organizer assistant clerk bureaucrat authority newsman anchor moderator panelist",
  "bureaucrat peacemaker monitor inspector trustee counsel counselor ex-president frontrunner front-runner hopeful",
  "comedian athlete player coach patient guest visitor tourist passenger customer shopkeeper mechanic tycoon",
  "headteacher headmaster headmistress convener convenor arbitrator facilitator interlocutor peacekeeper magistrate",
  "pensioner trucker fisherman herder nun monk chieftain surveyor carpenter principal",
);

/** Of these, what somebody does for a living: whoever is called so was introduced so, or is somebody new. */
export const occupations: ReadonlySet<string> = words(
  "farmer trader driver teacher student doctor nurse physician surgeon engineer banker shopkeeper mechanic soldier gunman",
  "policeman policewoman pilot cleric priest theologian guard producer photographer bureaucrat clerk athlete player coach",
  "headteacher headmaster headmistress magistrate pensioner trucker fisherman herder nun monk chieftain surveyor carpenter",
  "principal prisoner hostage detainee migrant refugee passenger customer",
);

/** Bodies and groups without a name: "the group", "the ministry". */
export const bodyNouns: ReadonlySet<string> = words(
  "group government administration ministry department agency office organization organisation party movement",
  "militia army military navy force company firm corporation council committee commission court parliament",
  "senate congress assembly cabinet delegation mission embassy consulate bank union alliance coalition faction",
  "campaign team regime junta presidency kingdom country nation state bloc charity foundation institute university",
  "bureau board tribunal directorate headquarters leadership opposition side secretariat think-tank watchdog",
  "audience crowd police prosecution defense defence embassy guerrillas militants rebels palace caucus panel federation league",
);

/** What a minister is of: behind "Minister of" they are the office's, and no beginning of a name. */
export const portfolios: ReadonlySet<string> = words(
  "foreign internal external home affairs defense defence interior finance justice health education trade commerce energy economy",
  "agriculture environment information communications transport labor labour culture security intelligence development",
);

/** Those that report: second-hand sources. */
export const outletNouns: ReadonlySet<string> = words(
  "newspaper newspapers paper media press broadcaster broadcasters network channel station magazine website outlet outlets tabloid daily weekly newswire blog",
);

/** Documents that state something. */
export const documentNouns: ReadonlySet<string> = words(
  "report statement document letter memo memorandum communique communiqué poll survey study analysis article filing record",
  "email transcript draft resolution charter treaty agreement accord law bill ruling order indictment complaint",
  "lawsuit petition declaration press-release release announcement dossier cable book paper budget figure finding",
  "statistics data evidence image video photograph photo map chart warrant affidavit manifesto constitution op-ed",
  "editorial headline story text message note leaflet list plan proposal readout blueprint document footnote annex",
  "appendix communication memoir pamphlet brochure bulletin newsletter timetable questionnaire certificate deed",
);

/** Words before a role noun that belong to it and need no article: "senior Western officials". */
export const roleModifiers: ReadonlySet<string> = words(
  "senior junior former top high-ranking high-level local foreign national international regional federal state",
  "western eastern northern southern central official anonymous unnamed unidentified political military security",
  "intelligence government diplomatic presidential congressional administration defense defence law enforcement",
  "police medical health rescue hospital aid relief human rights opposition party campaign transition independent",
  "industry market energy oil legal media news army navy rebel tribal religious government-backed veteran leading",
  "prominent several many some other two three four five six seven eight nine ten dozens hundreds thousands most few both",
  "various conservative liberal republican democratic progressive moderate hard-line hardline prime vice deputy chief",
  "acting incoming outgoing assistant associate executive managing general special chief personal longtime fellow",
  "key main private public retired elder middle-east economic financial trade finance interior justice education",
  "environment agriculture labour labor housing transport press communications policy undocumented early likely registered",
);

/** Standing of a role, where the report says so. */
export const standings: ReadonlyMap<string, string> = new Map([
  ["former", "former"],
  ["ex", "former"],
  ["onetime", "former"],
  ["acting", "acting"],
  ["interim", "acting"],
  ["caretaker", "acting"],
  ["incoming", "incoming"],
  ["outgoing", "outgoing"],
  ["then", "former"],
  ["late", "late"],
]);

/** Roles that say the gender of who holds them. */
export const roleGenders: ReadonlyMap<string, "male" | "female"> = new Map([
  ...[
    "spokesman",
    "chairman",
    "congressman",
    "councilman",
    "businessman",
    "king",
    "prince",
    "emperor",
    "emir",
    "sheikh",
  ].map((w) => [w, "male"] as const),
  ...["sultan", "pope", "father", "husband", "son", "brother", "actor", "man", "boy", "policeman", "gunman"].map(
    (w) => [w, "male"] as const,
  ),
  ...[
    "spokeswoman",
    "chairwoman",
    "congresswoman",
    "councilwoman",
    "businesswoman",
    "queen",
    "princess",
    "actress",
  ].map((w) => [w, "female"] as const),
  ...["lady", "mother", "wife", "daughter", "widow", "woman", "girl", "policewoman", "sister"].map(
    (w) => [w, "female"] as const,
  ),
]);
