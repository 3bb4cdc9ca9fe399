// Lexicon: the event verbs, event nouns and governing words, ready to look up, with the verb forms a tagger needs.
import { type KnownForm, VERB_FORMS } from "../../language/en/cue-verbs.ts";
import { inflect } from "../../language/en/verb-forms.ts";
import { GOVERNORS, type Government } from "./lexicon/governors.ts";
import { EVENT_NOUNS, LIGHT_VERBS, RECEIVING_VERBS } from "./lexicon/nouns.ts";
import { singularOf } from "./lexicon/object-classes.ts";
import { DEED_VERBS, SPEECH_VERBS } from "./lexicon/verbs.ts";
import { type Sense, sensesIn } from "./sense.ts";

const VERBS = sensesIn(`${SPEECH_VERBS.trim()}\n${DEED_VERBS.trim()}`);
const NOUNS = sensesIn(EVENT_NOUNS);
const LIGHT: ReadonlySet<string> = new Set(LIGHT_VERBS.split(" "));
const RECEIVING: ReadonlySet<string> = new Set(RECEIVING_VERBS.split(" "));

export function verbSenses(lemma: string): readonly Sense[] {
  return VERBS.get(lemma) ?? [];
}

/** The event that a noun names, singular or plural. */
export function nounSense(noun: string): Sense | null {
  return (NOUNS.get(noun) ?? NOUNS.get(singularOf(noun)))?.[0] ?? null;
}

/** Nouns that only carry the one before them: "mediation effort", "bombing campaign". */
const CARRIERS =
  /^(?:efforts?|campaigns?|operations?|process|sessions?|attempts?|measures?|programmes?|programs?|rounds?|deliver(?:y|ies)|packages?|mission|moves?|games?)$/;

/** The event that a noun with the word before it names: "hunger strike", "mediation effort", "attack". */
export function compoundSense(noun: string, before: string): Sense | null {
  return nounSense(`${before}-${noun}`) ?? nounSense(noun) ?? (CARRIERS.test(noun) ? nounSense(before) : null);
}

export function governmentOf(word: string): Government | null {
  return GOVERNORS.get(word) ?? null;
}

export function isLight(lemma: string): boolean {
  return LIGHT.has(lemma);
}

export function isReceiving(lemma: string): boolean {
  return RECEIVING.has(lemma);
}

const EXTRA = [...VERBS.keys(), ...LIGHT, ...RECEIVING, ...GOVERNORS.keys()];
/** Of the governing words these are no verbs, or nouns far more often. */
const NO_VERBS =
  /^(?:ready|willing|likely|unlikely|able|unable|eager|keen|determined|mean|option|idea|refusal|agreement|intention|effort|decision|denial|failure|proposal|arrangement|readiness|willingness|guarantee|commitment|deal|may|dare|possible|bound|warning|threat|unwilling|reluctant|unwillingness|poised|prepared|scheduled|expected|committed|would-be|stop-short|sanction|light|level|air|win|okay)$/;

/** Every form of every verb that the rules for attributions know, and of every event verb besides. */
export const ACT_VERB_FORMS: ReadonlyMap<string, KnownForm> = new Map([
  ...EXTRA.filter((lemma) => !NO_VERBS.test(lemma)).flatMap((lemma) =>
    inflect(lemma).map(([form, shape]) => [form, { lemma, form: shape }] as const),
  ),
  ...VERB_FORMS,
]);
