// The closed word classes of English, by the class a shallow grammar needs them in. A word that belongs to several
// classes stands in the one it has most often in news; `tagWords` decides by its neighbours where that matters.
// Classes after Quirk et al., A Comprehensive Grammar of the English Language (1985), chapter 2.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const DETERMINERS = words(`
  the a an this these those each every either neither some any no all both half several many most few
  another such other certain various one two three four five six seven eight nine ten eleven twelve`);

/** Determiners that can be a subject by themselves: "some said", "this suggests". */
export const STANDALONE = words(
  "this that these those each either neither some any all both several many most few others one",
);

export const POSSESSIVES = words("my your his her its our their whose");

export const PRONOUNS = words(`
  i you he she it we they me him us them himself herself itself themselves myself ourselves yourself
  everyone everybody everything someone somebody something anyone anybody anything nobody nothing none mine yours
  hers ours theirs others`);

/** Pronouns that can only be a subject, so that what follows them is a verb. */
export const SUBJECT_PRONOUNS = words("i you he she it we they who");

export const RELATIVES = words("who which whom");

export const QUESTION_WORDS = words("what how why whether where whatever whoever");

export const PREPOSITIONS = words(`
  of in on at by for from with about against among amid into onto over under after before during through throughout
  between behind beyond near toward towards upon within without outside inside across along around despite except like
  off per regarding since until till via versus concerning including following alongside beside besides beneath below
  above atop aboard down up out than as`);

export const CONJUNCTIONS = words("and or nor but &");

export const SUBORDINATORS = words(
  "if because although though while whereas unless when once lest whenever wherever so",
);

export const MODALS = words("will would shall should can could may might must ca wo cannot 'll ’ll 'd ’d");

export const AUXILIARIES = words(`
  be am is are was were been being have has had having do does did 're ’re 've ’ve 'm ’m
  ain isn aren wasn weren haven hasn hadn don doesn didn`);

export const BE_FORMS = words("be am is are was were been being 're ’re 'm ’m isn aren wasn weren 's ’s");

export const NEGATIONS = words("not n't n’t never");

export const ADVERBS = words(`
  also already again always almost ever even far first further here however indeed instead just last later long
  maybe meanwhile moreover much nearly next now often once only otherwise perhaps quite rather seldom sometimes soon
  still then there therefore thereby thus today together too twice very well yesterday tomorrow yet explicitly likely
  earlier nevertheless nonetheless furthermore back away forward apparently`);

/** Days, months and other words of time that follow a verb as an adverbial: "said Tuesday", "said last week". */
export const TIME_WORDS = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december today yesterday tomorrow tonight morning afternoon evening night noon midnight week weekend
  month year day hour earlier later recently ago monday's friday's`);

export const ADJECTIVES = words(`
  new old former senior top good great big small high low long short early late young major minor own same
  different foreign national international local federal political private free full real true
  many more most less least own other only likely unlikely clear sure able ready willing hopeful confident
  direct certain important possible impossible difficult easy hard common recent final main key top deputy acting
  unnamed anonymous several close near bad better best worse worst strong weak open serious
  nuclear civil legal human social economic financial global regional western eastern northern southern central`);

/** Base forms of verbs of saying and thinking that are no nouns, so that any subject may stand before them. */
export const NEVER_NOUNS = words(
  "say believe think know want argue insist agree see tell expect understand oppose deny seem appear prefer",
);

/** Forms of cue verbs that are nouns nearly everywhere in news of a negotiation. */
export const NEARLY_NOUNS = words("talks");

/** Nouns and adjectives that end as adverbs do. */
export const NO_ADVERBS_IN_LY = words(
  "family ally rally assembly reply supply july italy monopoly anomaly bully friendly deadly costly elderly weekly daily monthly lonely ugly orderly",
);
