// Blame words: what somebody says of another that makes the saying an accusation. Chosen by hand from general knowledge of
// political news, with Hu and Liu's (2004) negative opinion words as a check of what is negative at all; words that news uses of mishaps as well
// ("failure", "problem") are left out.
import { words } from "../../../language/en/word-set.ts";

/** Verbs that nobody says of a friend. */
export const BLAME_VERBS: ReadonlySet<string> = words(
  "sabotage flout stifle undermine destabilise destabilize exploit incite lie betray mislead deceive violate provoke",
  "humiliate terrorise terrorize harass smear slander defame distort manipulate abuse misuse oppress bully fabricate",
  "jeopardise jeopardize squander endanger disregard trample meddle interfere collude rig scaremonger discriminate",
);

/** Adjectives and nouns of condemnation, said with "is" of somebody or of what they do. */
export const BLAME_WORDS: ReadonlySet<string> = words(
  "unacceptable illegal unlawful illegitimate irresponsible unjust unjustified unfair shameful disgraceful outrageous reckless",
  "provocative barbaric brutal criminal corrupt racist fascist hypocritical cynical cowardly dishonest destabilising destabilizing",
  "inhumane immoral scandalous deplorable reprehensible unconstitutional undemocratic intolerable heinous despicable baseless",
  "extremist fanatic tyrannical dictatorial oppressive aggressive disproportionate inexcusable appalling disappointed guilty",
  "violation provocation aggression apartheid genocide terrorism tyranny hypocrisy corruption disgrace betrayal lie lies racism",
  "war_crime crimes oppression sabotage blackmail double_standards barbarism incitement murderer murderers terrorist thug liar",
);

/** Who is responsible for what is bad: "were responsible", "is to blame", "were behind". */
export const BLAME_PHRASE = /^(?:responsible|behind|blame|guilty|complicit)$/;
