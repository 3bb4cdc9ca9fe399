// Words by which a party takes a stance on a matter: verbs of accepting and refusing, and the deeds that parties at a table are
// asked for. Verbs in dictionary form. Collected from PLOVER's codebook (AGREE, CONCEDE, RETREAT, REJECT, REQUEST) and
// Levin's (1993) classes of future having and of permitting; judged over made-up reports.
import { words } from "./word-set.ts";

/** Their object is what is let happen: "accept monitors", "allow inspections". */
export const ACCEPTING: ReadonlySet<string> = words("accept allow permit tolerate approve endorse ratify");

/** Their object is what is not: "reject the plan", "oppose a pause". Two words: a verb with its particle. */
export const REFUSING: ReadonlySet<string> = words("reject refuse oppose rebuff spurn decline veto rule_out turn_down");

/** Their infinitive is what is promised or refused: "agreed to open", "refuses to leave". */
export const PROMISING_TO: ReadonlySet<string> = words("agree promise pledge vow undertake commit");
export const REFUSING_TO: ReadonlySet<string> = words("refuse decline");

/** Adjectives before an infinitive: "ready to open". */
export const READY_TO: ReadonlySet<string> = words("ready willing prepared");

/** What parties do or leave undone at a table. Verbs of talking and feeling are no deeds. */
export const DEEDS: ReadonlySet<string> = words(`
  hand_over give_up pull_out pull_back step_down
  withdraw release free open reopen close halt stop suspend end resume restart lift ease sign leave join recognize recognise
  disarm surrender abandon dismantle freeze extend cede pay compensate cut reduce impose deploy share transfer exchange
  return renegotiate negotiate cancel scrap renew restore evacuate destroy expel extradite recall remove abolish`);

/** Deeds that need no object: what follows "from", "to" or "with" is the matter. */
export const DEED_LINKS: ReadonlySet<string> = words("from to with");

/** Nouns that say nothing by themselves: behind "of" stands what is meant. */
export const LIGHT_NOUNS: ReadonlySet<string> = words(`
  presence number use kind sort form type idea notion possibility prospect deployment arrival sending group part phase
  stage round set series package list amount level range`);

/** Nouns that many matters share, so that one of them alone does not make two matters one. */
export const GENERIC_NOUNS: ReadonlySet<string> = words(`
  proposal plan offer deal agreement accord treaty pact talk negotiation demand term condition resolution draft invitation
  solution step measure people person man woman thing matter issue question side party way move part state country government
  one role action decision request bid change day time power right support force bill document text letter call world
  leader president minister official member team group company market road door border territory land area place
  result vote election campaign charge claim report idea case policy law order rule statement position`);

/** What limits a matter: "all prisoners" is not "22 prisoners". */
export const AMOUNTS: ReadonlySet<string> = words(`
  all every each entire whole full complete more further additional another extra other remaining rest new final
  permanent temporary partial total unlimited immediate unconditional unilateral direct indirect both half most many few several`);

/** Subordinators that make a clause a condition of another. */
export const CONDITIONS: ReadonlySet<string> = words(
  "if unless until provided providing before without only once till when except",
);

/** Words by which a report sets somebody's earlier word before them. */
export const CONFRONTING: readonly RegExp[] = [
  /\b(?:reminded|challenged|confronted|pressed|quizzed)\b/i,
  /\basked (?:about|why|whether|if|how)\b/i,
  /\banswering (?:a|the) (?:remark|question)\b/i,
  /\b(?:just|only) (?:days|weeks|months) (?:ago|earlier|after)\b/i,
];

/** Words by which somebody owns to an earlier word, or to there having been one: "I said never", "that was then". */
export const OWNING: readonly RegExp[] = [
  /\b(?:I|we) (?:did )?sa(?:id|y) (?:never|no|not|so|that|it)\b/i,
  /\b(?:I|we) (?:spoke|talked|meant|was speaking|were speaking) (?:then|at the time)\b/i,
  /\bthat was (?:then|before)\b/i,
  /\b(?:changed|change|reversed|softened|hardened|shifted) (?:my|our|his|her|its|their) (?:mind|position|stance|view|tone|course)\b/i,
  /\bposition of [^.,;]{1,40} (?:had|has) (?:not )?changed\b/i,
  /\b(?:position|stance|view|line) (?:had|has|have) (?:not |never )?(?:changed|shifted)\b/i,
  /\bcircumstances (?:had |have |has )?changed\b/i,
];

/** What is accepted by a pronoun: what was said before says what it is. */
export const ACCEPTED_IDIOM: RegExp =
  /\b(?:can|could|will|would) (?:now )?(?:live with|accept|agree to|go along with) (?:that|this|it|them)\b/i;

/** Plain praise and plain accusation, in any form. */
export const PRAISING: RegExp = /\b(?:prais|hail|commend|applaud|laud|salut)/;
export const ACCUSING: RegExp = /\b(?:accus|condemn|denounc|blam|decr(?:y|ied))/;
