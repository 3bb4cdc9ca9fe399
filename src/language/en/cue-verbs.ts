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
  address: clause
  admit: clause quote colon after object
  advise: object-clause
  advocate: clause after
  affirm: clause quote colon after
  agree: clause quote colon after to with
  aim: to
  allege: clause quote colon after
  allow: clause
  allude: to
  announce: clause quote colon after object object-to on
  answer: clause after
  apologize: for
  applaud: object
  argue: clause quote colon after object
  ask: clause quote colon after to object object-to object-clause for
  assail: object
  assert: clause quote colon after
  assume: clause
  assure: clause quote colon after object-clause
  attribute: object
  balk: at
  beg: object-to
  believe: clause quote colon after in
  bemoan: object
  berate: object
  beseech: object-to
  blame: object
  blast: object out
  boast: clause quote colon after about
  brand: object
  brief: object-clause
  broadcast: clause
  calculate: clause
  call: clause quote to object for on out
  campaign: against
  cast: clause after
  castigate: object
  caution: clause quote colon after against
  celebrate: clause
  chant: quote
  characterize: object
  charge: clause
  chide: object
  circulate: object
  cite: clause object
  claim: clause quote colon after to object
  clarify: clause quote colon after
  command: object-to
  commend: object
  comment: quote colon after on
  compare: object
  complain: clause quote colon after of
  concede: clause quote colon after
  conclude: clause quote colon after
  condemn: object
  confess: clause quote colon after
  confirm: clause quote colon after object
  congratulate: object
  consider: object
  contemplate: clause
  contend: clause quote colon after
  continue: quote colon after
  contrast: object
  counter: clause quote colon after
  credit: object
  criticize: clause after object
  cry: clause quote colon after
  deadpan: clause quote colon after
  decide: clause to
  declare: clause quote colon after object
  decline: to object
  decry: object
  deem: object
  defend: object object-to
  deliver: clause
  demand: clause to object
  demonstrate: clause
  demur: clause quote colon
  denounce: clause object
  deny: clause quote colon after object
  deplore: object
  deride: object
  describe: clause after object as
  determine: clause
  disavow: object
  disclose: clause quote colon after
  discuss: clause object
  dismiss: object
  dispute: object
  doubt: clause
  dub: object
  echo: clause object
  elaborate: clause quote colon after
  email: object-clause
  embrace: clause
  emphasize: clause quote colon after object
  encourage: object-to
  endorse: clause after object
  enjoy: clause
  estimate: clause quote colon after object
  exclaim: clause quote colon after
  exhort: object-to
  expect: clause quote colon after to object object-to
  explain: clause quote colon after to object
  express: object
  extol: object
  favor: clause
  fear: clause quote colon
  feel: clause
  felt: clause
  figure: clause quote colon after
  find: clause after
  focus: on
  forget: clause
  frame: object
  guess: clause quote colon after
  hail: object
  hate: object
  hear: clause
  highlight: clause object
  hint: clause quote colon after
  hope: clause quote colon to object for
  hypothesize: clause quote colon after
  identify: object
  ignore: object
  implore: clause quote colon after object-to
  imply: clause
  indicate: clause quote colon after
  inform: object-clause
  inquire: clause quote colon after
  insist: clause quote colon after on
  intend: to
  interject: clause quote colon after
  intone: clause quote colon after
  invite: object-to
  invoke: object
  joke: clause quote colon after
  knock: object
  know: clause quote colon
  label: object
  lambast: object
  lambaste: object
  lament: clause quote colon after object
  lash: out
  learn: clause
  like: to
  liken: object
  list: object
  look: to
  love: to
  maintain: clause quote colon after
  marvel: clause quote colon after
  mention: clause object
  mock: object
  muse: clause quote colon after
  mutter: clause quote colon after
  name: clause object
  need: clause after
  note: clause quote colon after object
  notify: object-clause
  object: to
  observe: quote colon after
  offer: clause to
  opine: clause quote colon after
  oppose: clause after object
  opt: to
  order: clause object-to
  outline: clause
  paint: object
  pass: clause
  persuade: object
  plan: to
  plead: clause quote colon after
  pledge: clause quote colon after to
  point: to out
  portray: object
  posit: clause quote colon after
  post: clause quote colon after
  praise: clause after object
  predict: clause quote colon after
  prefer: to object
  press: object-to for
  proclaim: clause quote colon after
  profess: clause quote colon after
  prohibit: object
  promise: clause quote colon after to object object-clause
  propose: clause quote colon to object
  pursue: clause
  push: to object-to for
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
  recognize: clause object
  recommend: quote colon after
  recount: clause quote colon after object
  refer: to
  reference: object
  reflect: on
  refuse: to
  regret: object
  reiterate: clause quote colon after object
  reject: clause object
  release: clause
  remark: clause quote colon after upon
  remember: clause object
  remind: object-clause
  repeat: clause quote colon after
  reply: clause quote colon after
  report: clause quote colon after object on
  request: object object-to
  respond: clause quote colon after to with
  retort: clause quote colon after
  retweet: object
  reveal: clause quote colon after object
  ridicule: object
  rip: object
  rule: clause after out
  savage: object
  say: clause quote colon after object object-to of
  scoff: clause quote colon after
  scream: clause quote colon after
  see: clause object
  seek: quote to object
  share: clause
  shout: clause quote colon after
  show: clause after object object-to
  side: with
  sign: clause
  signal: clause quote colon after object
  single: out
  slam: object
  snap: clause quote colon after
  speak: about of out
  speculate: clause quote colon after
  spot: object
  state: clause quote colon after of
  stipulate: clause quote colon after
  stress: quote colon object
  suggest: clause quote colon after object
  support: clause
  surmise: clause quote colon after
  suspect: clause
  swear: clause quote colon after to
  talk: clause about of up
  tell: clause quote colon after object-clause
  testify: clause quote colon after
  text: object-clause
  thank: object
  theorize: clause quote colon after
  think: clause quote colon object about
  threaten: clause to
  touch: on
  tout: clause object
  trash: object
  tweet: clause quote colon after object
  underline: clause quote colon after
  underscore: clause quote colon after
  understand: clause
  urge: quote colon after object object-to
  view: object
  volunteer: clause quote colon
  vote: to against
  vouch: for
  vow: clause quote colon after to
  want: clause to object object-to
  warn: clause quote colon after object object-to object-clause against of
  whisper: clause quote colon after
  wish: to
  wonder: clause quote colon after
  worry: clause about
  write: clause quote colon after to about on
  yell: clause colon after
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

/**
 * Verbs of perceiving, having to do with and wanting: by a reporter they attribute, inside somebody's words they tell
 * what happened. Chosen by judgement over the inner records of the demo that its golden readings lack.
 */
export const INNER_ACTS: ReadonlySet<string> = new Set(
  "see discuss defend need recognize consider seek show find hear learn pursue identify remember know expect prefer request".split(
    " ",
  ),
);

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
