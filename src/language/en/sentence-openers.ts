// Words that, with a capital, open a sentence far more often than they stand in a name: after an abbreviation they show
// that a sentence ended ("in the U.S. The talks"). Source: the closed word classes of English (pronouns, determiners,
// conjunctions, prepositions, interrogatives), less those that open names ("Of", "Great", "New").
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    "A After Again All Also Although An And Another Any Are As Asked At Because Before But By Can Despite Did Do Does " +
    "During Each Earlier Even Every For From Had Has Have He Her Here His How However I If In Instead Is It Its Just " +
    "Last Later Many Meanwhile More Most My Nearly Neither No Nor Not Nothing Now On Once One Only Or Other Our Over " +
    "Several She Since So Some Still Such That The Their Then There These They This Those Though Through Thus To Today " +
    "Two Under Until Was We Were What When Where Which While Who Why Will With Without Yet You Your"
  ).split(" "),
);
