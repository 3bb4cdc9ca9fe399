// Cue verbs: what a verb of saying, thinking, wanting or judging may be followed by when it attributes something.
// Promise: a verb and construction stand here because they carried an attribution in most of the places where the
// construction was met in PolNeAR's training part (Newell, Margolin & Ruths, LREC 2018), or because the verb belongs to
// a class whose others do: verbs of saying, promising, urging and judging (Levin 1993, classes 31.3, 33, 37).
import { COMMON_VERBS } from "./common-verbs.ts";
import { BELIEVED_VERBS, SEEMING_VERBS } from "./raising-verbs.ts";
import { inflect, type VerbForm } from "./verb-forms.ts";

/**
 * A construction: `clause` "said (that) it was", "asked whether"; `quote` and `colon` with quoted words after it;
 * `after` with the content before it, "…, he said"; `to` "vowed to go"; `object` "condemned the raid"; `object-to`
 * "urged them to go"; `object-clause` "told them (that) it was"; or the preposition that ends the cue: "called for".
 */
export type Frame = string;

export interface CueVerb {
  readonly lemma: string;
  readonly frames: ReadonlySet<Frame>;
}

const LEXICON = `
  accept: clause after
  accuse: object
  acknowledge: clause quote colon after object
  add: clause quote colon after
  admit: clause quote colon after
  advise: object-to
  affirm: clause quote colon after
  agree: clause quote colon after to
  aim: to
  allege: clause quote colon after
  allow: clause
  allude: to
  announce: clause quote colon after object object-to on
  apologize: for
  applaud: object
  approve: clause
  argue: clause quote colon after object
  ask: clause quote colon after object object-to object-clause
  assail: object
  assert: clause quote colon after
  assure: clause quote colon after object-clause
  attribute: object
  balk: at
  beg: object-to
  believe: clause colon after in
  bemoan: object
  berate: object
  beseech: object-to
  blame: object
  blast: object out
  boast: clause quote colon after about of
  brand: object
  brief: object-clause
  calculate: clause
  call: clause quote object for on
  campaign: against
  castigate: object
  caution: clause quote colon after
  chant: quote
  characterize: object
  charge: clause after
  chide: object
  cite: clause object
  claim: clause quote colon to object
  clarify: clause quote colon after
  command: object-to
  commend: object
  comment: clause quote colon after on
  compare: object
  complain: clause quote colon after about of
  concede: clause quote colon after
  conclude: clause quote colon after by
  condemn: object
  confess: clause quote colon after
  confirm: clause quote colon after object
  congratulate: object
  contemplate: object
  contend: clause quote colon after
  continue: clause quote colon after
  contrast: object
  counter: clause quote colon after
  credit: object
  criticize: clause after object
  cry: clause quote colon after out
  deadpan: clause quote colon after
  decide: clause
  declare: clause quote colon after
  decline: to object
  decry: object
  deem: object
  defend: object object-to
  demand: clause
  demonstrate: clause
  demur: clause quote colon
  denounce: clause object
  deny: clause quote colon after object
  deplore: object
  deride: object
  describe: clause after object as
  detail: clause
  disclose: clause quote colon after
  discuss: clause after object
  dismiss: object
  dispute: object
  doubt: clause
  echo: clause
  elaborate: clause quote colon after
  email: object-clause
  embrace: clause
  emphasize: clause quote colon after object
  encourage: object-to
  endorse: object
  enjoy: clause
  estimate: clause quote colon after object
  exclaim: clause quote colon after
  exhort: object-to
  expect: quote colon after
  explain: clause quote colon after object
  express: object
  favor: clause
  fear: clause quote colon after
  feel: quote
  figure: clause quote colon after
  find: clause after
  guess: clause quote colon after
  hail: object
  highlight: clause
  hint: clause quote colon after
  hope: clause quote colon after to object
  hypothesize: clause quote colon after
  imagine: clause
  implore: clause quote colon after object-to
  imply: clause
  indicate: clause quote colon after
  inform: object-clause
  inquire: clause quote colon after
  insist: clause quote colon after
  interject: clause quote colon after
  intone: clause quote colon after
  invite: object-to
  joke: clause quote colon after about
  knock: object
  know: clause quote colon
  label: object
  lambaste: object
  lament: clause quote colon after object
  lash: out
  laud: object
  learn: clause
  liken: object
  list: object
  look: to
  love: to
  maintain: clause quote colon after
  mandate: object
  marvel: clause quote colon after
  mention: clause after object
  mock: object
  muse: clause quote colon after
  mutter: clause quote colon after
  name: object
  note: clause quote colon after object
  notify: object-clause
  object: to
  observe: clause quote colon after
  offer: to
  opine: clause quote colon after
  order: clause object-to
  outline: clause
  pass: clause
  persuade: object
  plead: clause quote colon after
  pledge: clause quote colon to
  point: clause after to out
  portray: object
  posit: clause quote colon after
  post: clause quote colon after
  praise: clause after object
  predict: clause quote colon after
  prefer: object
  press: object-to
  proclaim: clause quote colon after object
  profess: clause quote colon after
  prohibit: object
  project: clause
  promise: clause quote colon after to object object-clause
  pronounce: object
  propose: clause quote colon to object
  push: to for
  question: clause after object
  quip: clause quote colon after
  quote: object
  rail: against
  read: quote after
  reaffirm: clause quote colon after
  realize: clause
  reason: clause
  rebuke: object
  rebut: object
  recall: clause quote colon after object
  reckon: clause quote colon after
  recognize: clause
  recommend: clause quote colon after
  recount: clause quote colon after object
  refer: to
  reference: object
  refuse: to
  regret: object
  reiterate: clause quote colon after object
  reject: clause object
  remark: clause quote colon after
  remember: clause object
  remind: object-clause
  repeat: clause quote colon after
  reply: clause quote colon after
  report: clause quote colon after object in on
  request: object-to
  respond: clause quote colon after with
  retort: clause quote colon after
  retweet: object
  reveal: clause quote colon after
  ridicule: object
  rule: clause after
  say: clause quote colon after object object-to for in of on
  scoff: clause quote colon after
  scream: clause quote colon after
  see: object-to
  seek: to
  share: clause
  shout: clause quote colon after
  show: clause after object
  signal: clause quote colon after
  single: out
  sketch: out
  slam: clause object
  snap: clause quote colon after
  sound: off
  speak: about of out
  speculate: clause quote colon after
  state: clause quote colon after of
  stipulate: clause quote colon after
  stress: clause quote colon after object
  suggest: clause quote colon after object
  surmise: clause quote colon after
  suspect: clause
  swear: clause quote colon after to
  talk: about of
  tell: clause quote colon after object object-clause
  testify: clause quote colon after
  text: object-clause
  thank: object
  theorize: clause quote colon after
  think: clause colon after object about
  threaten: to
  touch: on
  tout: clause object
  tweet: clause quote colon after object
  underline: clause quote colon after
  underscore: clause quote colon after
  urge: clause quote colon after object object-to
  voice: object
  volunteer: clause quote colon after
  vouch: for
  vow: clause quote colon after to
  want: object-to
  warn: clause quote colon after object object-to object-clause against of
  whisper: clause quote colon after
  wish: clause to
  wonder: clause quote colon after
  worry: clause
  write: clause quote colon after to about on
  yell: clause quote colon
`;

const LISTED: ReadonlyMap<string, CueVerb> = new Map(
  LEXICON.trim()
    .split("\n")
    .map((line) => {
      const [lemma = "", frames = ""] = line.trim().split(": ");
      return [lemma, { lemma, frames: new Set(frames.split(" ")) }];
    }),
);

/** Verbs of seeming and of believing in the passive are cues too, in no construction of the list. */
const CUE_VERBS: ReadonlyMap<string, CueVerb> = new Map([
  ...[...SEEMING_VERBS, ...BELIEVED_VERBS.keys()].map((lemma) => [lemma, { lemma, frames: new Set<Frame>() }] as const),
  ...LISTED,
]);

/** "say", "deny" and "vow" are cue verbs; "go" is none. */
export function cueVerb(lemma: string): CueVerb | undefined {
  return CUE_VERBS.get(lemma);
}

export interface KnownForm {
  readonly lemma: string;
  readonly form: VerbForm;
}

/** Every form of every cue verb and common verb. Of two verbs with one form, the cue verb has it. */
export const VERB_FORMS: ReadonlyMap<string, KnownForm> = new Map(
  [...COMMON_VERBS, ...CUE_VERBS.keys()].flatMap((lemma) =>
    inflect(lemma).map(([written, form]) => [written, { lemma, form }] as const),
  ),
);
