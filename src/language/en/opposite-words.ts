// Words that turn what a sentence says into its opposite: those that negate it, those whose place another cannot take without saying the
// contrary, and those that set a clause apart from what its speaker holds to be so. Read by verify, which must never vouch for a
// quotation from which one of them was taken or into which one was put.
import { words } from "./word-set.ts";

/** The closed class of clause negation (Quirk et al. 1985, 10.54 to 10.61); forms in n't are told by their end. */
export const CLAUSE_NEGATIONS: ReadonlySet<string> = words(
  "not no never nothing nobody none neither nor without cannot nowhere noone",
);

/** Words with a negation in them: near negatives (Quirk et al. 1985, 10.59) and verbs and adjectives whose complement did not come about (Karttunen 1971). */
export const INNER_NEGATIONS: ReadonlySet<string> = words(`
  hardly barely scarcely seldom rarely unable unwilling unlikely impossible
  refuse refuses refused refusing decline declines declined declining deny denies denied denying
  reject rejects rejected rejecting fail fails failed failing dismiss dismisses dismissed refute refutes refuted
  oppose opposes opposed opposing lack lacks lacked forbid forbids forbade forbidden prohibit prohibits prohibited
  prevent prevents prevented false untrue`);

/** With a "no" in them and no negation of the clause. */
export const IDLE_NEGATIONS: RegExp =
  /\b(?:not (?:only|just|merely|simply|least)|no (?:doubt|matter|later|sooner|less|fewer|more) (?:than\b)?|no doubt|no matter|not (?:less|fewer|more|later|sooner) than|nothing but|none other|whether or not)\b/gi;

/**
 * Pairs of which one cannot stand for the other without saying the contrary, in dictionary form: antonyms and converses of WordNet
 * (Fellbaum 1998) among the verbs, adjectives, adverbs and quantifiers that reports of talks are told in; every word of one side is
 * opposed to every word of the other. Pairs that differ without denying each other (north and south, today and tomorrow) are not
 * here: a quotation with one for the other is altered.
 */
const PAIRS = `
  open reopen unlock | shut close block lock seal
  accept approve allow permit agree consent endorse | reject refuse deny decline forbid ban prohibit veto disagree oppose
  confirm admit affirm acknowledge | deny refute
  honour honor respect | break breach violate
  support back favour favor | oppose resist
  begin start launch resume continue | end stop cease halt suspend finish
  leave withdraw depart retreat exit | stay remain enter advance arrive return
  attack | defend
  release free liberate | hold detain arrest imprison capture seize jail keep
  give | take
  buy | sell
  win | lose
  rise increase grow gain raise | fall decrease shrink decline drop lower reduce cut
  strengthen | weaken
  ease loosen lift | tighten impose
  include | exclude
  succeed | fail
  love like | hate dislike
  trust believe | distrust doubt disbelieve
  remember | forget
  build | destroy demolish
  welcome praise | condemn denounce deplore
  innocent | guilty
  true | false untrue
  possible likely | impossible unlikely
  willing | unwilling
  able | unable
  legal lawful | illegal unlawful
  ready prepared | unready unprepared
  good | bad
  better | worse
  best | worst
  right correct | wrong incorrect
  strong | weak
  safe | unsafe dangerous
  big large great | small little
  high higher highest | low lower lowest
  early earlier | late later
  alive living | dead
  friend ally | enemy foe
  war | peace
  victory | defeat
  success | failure
  all every each everybody everyone everything | no none nobody nothing
  always ever | never
  some somebody someone something any anybody anyone anything | nobody nothing none
  more most | less least fewer fewest
  many much | few little
  both | neither
  either | neither
  with | without
  before | after
  for | against
  above over | below under
  inside | outside
  up | down
  now | never
  yes | no
  can could | cannot
  public publicly | secret secretly private privately
  temporary temporarily | permanent permanently
  partial partly | whole wholly complete completely full fully
  voluntary voluntarily | forced compulsory
  direct directly | indirect indirectly
`;

/** Of each word, those that are opposed to it. */
export const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = pairsOf(PAIRS);

function pairsOf(lines: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of lines.split("\n")) {
    const [one = new Set<string>(), other = new Set<string>()] = line.split("|").map((side) => words(side));
    for (const a of one)
      for (const b of other) {
        found.set(a, (found.get(a) ?? new Set()).add(b));
        found.set(b, (found.get(b) ?? new Set()).add(a));
      }
  }
  return found;
}

/** Beginnings that make the opposite of the rest: "unwilling", "disagree", "non-binding". */
export const NEGATIVE_PREFIXES: readonly string[] = ["un", "dis", "non"];

/** What follows holds only where something else does (Quirk et al. 1985, 15.33 to 15.36). */
export const CONDITION_WORDS: ReadonlySet<string> = words("if unless provided providing assuming otherwise except");

/** Of what is still to come, what follows these must come first. */
export const TIME_CONDITIONS: ReadonlySet<string> = words("when once until till");

/** In more than a word. */
export const CONDITION_PHRASES: RegExp =
  /\b(?:as long as|so long as|on (?:the )?condition|in case|only (?:if|when|after|once)|but (?:not|only)|in return for|in exchange for)\b/i;

/** What follows is not what the speaker holds to be so: verbs and nouns that leave their clause open or call it false (Karttunen 1971). */
export const DISTANCING: ReadonlySet<string> = words(`
  doubt doubts doubted deny denies denied denying false untrue lie lies lied myth rumour rumours rumor rumors pretend pretends pretended
  allege alleges alleged allegedly allegation allegations supposedly wrong whether imagine absurd nonsense wish wishes
  claim claims claimed`);
