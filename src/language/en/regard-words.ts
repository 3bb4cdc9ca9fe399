// Words by which somebody speaks of or to another: verbs whose object is a person or body that is praised, blamed, asked for something
// or threatened. Stems, matched at the beginning of a word. Collected from Levin's (1993) verbs of judgement (33) and of urging and
// ordering (58, 60), and from PLOVER's SUPPORT, ACCUSE, REQUEST and THREATEN; those that mostly take a thing as their object ("support",
// "welcome", "question", "ask") are left out.

export const PRAISE: RegExp = /\b(?:prais|hail|commend|applaud|laud|salut|congratulat|compliment)/;
export const BLAME: RegExp =
  /\b(?:accus|condemn|denounc|blam|decr(?:y|ied)|criticis|criticiz|castigat|lambast|rebuk|reproach)/;
export const DEMAND: RegExp =
  /\b(?:demand|urg(?:e|ed|es|ing)\b|exhort|implor|appeal|order(?:s|ed|ing)?\b|command(?:s|ed|ing)?\b|press(?:es|ed|ing)\b)/;
export const THREAT: RegExp = /\b(?:threat|warn|vow|menac)/;

/** "gave the guild until Friday": told as a threat by what is given, which the type of the act knows. */
export const GIVE: RegExp = /^(?:has |have |had )?(?:gives?|gave|giving|given)\b/;

/** "called on the guild": with another preposition it is no demand. */
export const CALL: RegExp = /\bcall(?:s|ed|ing)?$/;
export const UPON: RegExp = /^\s+(?:up)?on\b/;
