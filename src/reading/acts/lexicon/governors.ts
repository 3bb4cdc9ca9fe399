// Governing words: verbs, adjectives and nouns that say of another act how real it is, before an infinitive, a gerund or a
// clause: "agreed to", "considers", "refused to", "a plan to", "ready to". Chosen by hand from the classes of Karttunen's
// implicative verbs (1971) and of Saurí and Pustejovsky's event modality (FactBank 2009).

/** What a governing word makes of the act it governs. */
export type Government =
  | "agreement"
  | "promise"
  | "offer"
  | "planned"
  | "considered"
  | "refused"
  | "failed"
  | "requested"
  | "threatened"
  | "denied"
  | "stopped"
  | "allowed"
  | "accused"
  | "vowed"
  | "menacing"
  | "aspect";

const ROWS: Readonly<Record<Government, string>> = {
  agreement: "agree consent agreement accept deal",
  promise: "promise pledge commit undertake guarantee commitment promise pledge committed determined assure",
  offer: "offer propose willing ready prepared willingness readiness volunteer offer",
  vowed: "vow swear vow",
  planned:
    "plan intend prepare aim set expect schedule due intention plan poised scheduled expected decide slate gear arrange decision mean bound hope opt choose",
  considered:
    "consider mull weigh contemplate explore discuss debate want seek try attempt wish hope effort bid attempt like likely eager keen study eye ponder examine would-be proposal idea option able unable possible may",
  refused: "refuse decline refusal unwilling reluctant balk unwillingness reject",
  failed: "fail neglect unable failure forget stop-short avoid refrain",
  requested:
    "demand urge ask request call appeal press push pressure order instruct command implore beseech exhort require beg tell encourage lobby advise demand call appeal request pressure want petition insist recommend invite prod challenge summon direct oblige",
  threatened: "threaten threat warning warn",
  menacing: "reserve hesitate",
  denied: "deny denial",
  stopped: "stop cease halt end quit suspend abandon discontinue cancel drop delay postpone forgo",
  allowed: "allow permit let enable authorise authorize clear",
  accused: "accuse suspect charge blame convict criticise criticize condemn fault denounce sentence jail",
  aspect:
    "begin start continue resume keep go proceed manage come help use move rush return need have force be dare serve get manage happen appear compel join prepare work act continue turn",
};

/** By lemma or noun; of two rows the earlier has the word. */
export const GOVERNORS: ReadonlyMap<string, Government> = new Map(
  Object.entries(ROWS)
    .flatMap(([government, list]) => list.split(" ").map((word) => [word, government as Government] as const))
    .toReversed(),
);
