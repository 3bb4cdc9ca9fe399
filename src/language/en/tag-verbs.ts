// Verbs that a writer puts after a question or exclamation and its closing mark, in the same sentence: “Why now?” Ruk asked.
// Source: the reporting verbs of Quirk et al. (1985), 14.28, that take a direct question or exclamation.
export const tagVerbs: ReadonlySet<string> = new Set(
  (
    "said says say asked asks ask added adds wondered wonders replied replies responded responds cried cries shouted " +
    "shouts yelled yells exclaimed exclaims demanded demands wrote writes tweeted tweets continued continues told tells " +
    "joked jokes quipped quips chanted declared declares answered answers inquired mused snapped warned warns posted"
  ).split(" "),
);
