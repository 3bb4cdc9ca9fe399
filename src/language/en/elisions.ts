// English words that begin with an apostrophe, so that it is not taken for a quotation mark.
// Source: the aphaeresis entries of Quirk et al., A Comprehensive Grammar of the English Language (1985), and what
// American and British news prints of spoken words. Words that are as likely to be quoted ("round", "till") are not here.
export const elisions: ReadonlySet<string> = new Set([
  "tis",
  "Tis",
  "twas",
  "Twas",
  "twere",
  "twill",
  "em",
  "til",
  "Til",
  "cause",
  "bout",
  "cuz",
  "nuff",
  "n",
  "tude",
]);
