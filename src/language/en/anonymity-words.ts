// By which words a report says that a source asked for anonymity, was granted it or spoke under it: gathered from what English-language
// outlets print beside unnamed sources, by what is asked (the name), who is asked (the outlet) and how it is granted. Promise: every
// quantifier is bounded.

const OWNED = "(?:his|her|its|their|the (?:official|source|person|aide)s?['’]s?)";
const NAME = `${OWNED} (?:full |last |first |real |own )?(?:names?|identity|identities)`;
const NAMED = "(?:named|identified|quoted by name|quoted|cited by name|publicly identified|further identified)";
const SPEAK =
  "(?:speak|talk|comment|discuss|brief|disclose|be|give|release|address|make|reveal|share|describe|go on|provide|divulge|communicate|detail)";

/** "asked this newspaper", "wants", "insisted on having": whoever asks it of somebody, and up to four words on. */
const ASK =
  "(?:asks?|asked|asking|requests?|requested|requesting|wants?|wanted|wanting|wish(?:es|ed|ing)?|prefers?|preferred|preferring|insist(?:s|ed|ing)?|demand(?:s|ed|ing)?|begs?|begged|begging|pleads?|pleaded)(?: [\\w'’]+){0,4}";
const PRINT = "(?:use|print|publish|give|mention|reveal|disclose|share|quote|name|run|report)";
const PRINTED =
  "(?:used|published|printed|disclosed|revealed|quoted|mentioned|given|named|shared|reported|made public)";
const HIDDEN =
  "(?:withheld|left out|left off|kept (?:out|off|back|secret|private)|changed|concealed|protected|hidden|omitted|removed)";
const NOT = "(?:not|never|\\w{2,5}n['’]t)";

const WORDINGS = [
  `on (?:the )?(?:strict )?condition (?:of (?:strict |total )?anonymity|that (?:(?:he|she|they) (?:would |should )?not be ${NAMED}|${NAME} (?:would |should )?not be ${PRINTED}))`,
  "anonymously|anonymous|anonymity",
  `(?:not to|declin(?:e|es|ed) to|refus(?:e|es|ed) to|cannot|can['’]t|could not|couldn['’]t|prefer(?:s|red)? not to|wish(?:es|ed)? not to|would not|wouldn['’]t|must not|may not) be ${NAMED}`,
  `(?:did not|does not|do not|didn['’]t|doesn['’]t|don['’]t|declining|refusing|not wanting|not wishing|unwilling) (?:(?:want|wish|like|to want) )?(?:to be ${NAMED}|to have ${NAME}|${NAME} (?:to (?:be )?)?(?:${PRINTED}|appear))`,
  `(?:that |asked for |requested that |asked that )?${NAME} (?:not be ${PRINTED}|(?:to )?be (?:withheld|kept|left out))`,
  `${ASK} ${NAME} (?:(?:should |must |may )?not (?:to )?(?:be ${PRINTED}|appear)|(?:to )?(?:be )?${HIDDEN})`,
  `${ASK} (?:not to|not) ${PRINT} ${NAME}`,
  `${ASK} to keep ${NAME} (?:out|off|back|secret|private|to)`,
  `${ASK} to (?:remain|stay|be kept|go) (?:unnamed|nameless|unidentified)`,
  `(?:${ASK} that|only if|provided that|as long as|so long as) (?:he|she|they) (?:not be|was not|were not|is not|are not|would not be|remain|remained) (?:${NAMED}|unnamed|nameless|unidentified)`,
  `${ASK} to be (?:named|identified|known|quoted) (?:only|solely|just) (?:by|as|with)`,
  "(?:is|are|was|were) not being (?:named|identified)",
  `${NOT}\\s?(?:officially |formally |publicly )?(?:authori[sz]ed|allowed|permitted|cleared) to (?:\\w+ )?${SPEAK}`,
  `(?:un|un-)(?:officially |formally |publicly )?(?:authori[sz]ed|allowed|permitted|cleared) to (?:\\w+ )?${SPEAK}`,
  "(?:speaking|spoke|spoken|talked|talking|briefed reporters) on (?:deep )?background|speaking (?:only )?off the record",
  `whose (?:full |last |real )?(?:name|names|identity|identities) (?:is|are|was|were|has been|have been) (?:being )?(?:withheld|known to|changed|not (?:being )?${PRINTED})`,
  `whose (?:names?|identity|identities) (?:[\\w'’]+ ){1,4}(?:is|are|was|were|has|have|agreed) (?:not|withholding) ?(?:to )?(?:publish|print|us|nam|giv|reveal|disclos)?(?:e|ing)?`,
  `${NAME} (?:is|are|was|were|has been|have been) (?:being )?(?:withheld|changed|not (?:being )?${PRINTED})`,
  "(?:if|were (?:he|she|they)) (?:publicly )?(?:identified|named)",
  "for fear of (?:reprisals?|retaliation|retribution|arrest|being (?:identified|punished|fired|arrested))",
  `withh(?:old|olding|eld) ${NAME}`,
  "(?:give|gave|giving) (?:only )?(?:his|her|their) first names?",
  "not (?:his|her|their) real names?|us(?:es|ed|ing) a pseudonym|under a pseudonym",
  "(?:neither|none)(?: of (?:them|the \\w+))? (?:wanted|wished|agreed|consented|was willing|were willing|wants|want) to (?:be named|be identified|be quoted by name|give)",
];

/** What somebody will not give: as likely another's name as the source's own, so that the caller has to tell which. */
const KEPT = `(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|prefer(?:s|red|ring)? not|unwilling|reluctant|(?:would|will|did|does|do|could) not|(?:would|wo|did|does|do|could)n['’]t|not (?:wanting|wishing|willing))(?: (?:want|wish|like))?(?: to)? (?:give|provide|disclose|reveal|share|state|offer|tell|say|supply)(?: (?:us|reporters|anyone|anybody))? (?<whose>his|her|their) (?:full |last |own |real )?(?:names?|identity|identities)`;

/** Wordings of asked or granted anonymity. A match with a group `whose` is the source's only where it agrees with it in number. */
export const ANONYMITY: RegExp = new RegExp(
  `\\b(?:${[...WORDINGS, KEPT].map((one) => `(?:${one})`).join("|")})\\b`,
  "gi",
);

/** Nouns that stand for whoever was just told of: "this person, who requested anonymity". */
export const ANYBODY: ReadonlySet<string> = new Set(["person", "source", "man", "woman", "speaker"]);
