// Where words were said or written: nouns of channels with the medium they belong to, and verbs that address someone.
// Reason: "in a statement" tells how a report came by the words, which is part of on whose word they rest.

/** Noun, singular → medium. */
export const channelNouns: ReadonlyMap<string, string> = new Map([
  ...["statement", "communique", "communiqué", "declaration"].map((n) => [n, "statement"] as const),
  ...["interview", "interviews"].map((n) => [n, "interview"] as const),
  ...["speech", "address", "remarks", "lecture", "testimony", "sermon"].map((n) => [n, "speech"] as const),
  ...["letter", "memo", "note"].map((n) => [n, "letter"] as const),
  ...["email", "e-mail", "emails"].map((n) => [n, "email"] as const),
  ...["tweet", "tweets", "post", "posts", "account", "page", "thread", "feed"].map((n) => [n, "post"] as const),
  ...["op-ed", "column", "article", "essay", "editorial", "blog", "book"].map((n) => [n, "article"] as const),
  ...["release"].map((n) => [n, "press release"] as const),
  ...["conference", "briefing", "briefings"].map((n) => [n, "news conference"] as const),
  ...["video", "broadcast", "podcast", "appearance", "programme"].map((n) => [n, "broadcast"] as const),
  ...["hearing", "debate", "rally", "forum", "meeting", "event", "ceremony", "summit"].map(
    (n) => [n, "event"] as const,
  ),
  ...["phone", "telephone", "call"].map((n) => [n, "telephone"] as const),
]);

/** "tweeted", "posted": the verb is the channel. */
export const channelVerbs: ReadonlyMap<string, string> = new Map([
  ...["tweeted", "tweets", "tweeting", "retweeted"].map((v) => [v, "post"] as const),
  ...["emailed", "e-mailed"].map((v) => [v, "email"] as const),
]);

export const channelPrepositions: ReadonlySet<string> = new Set([
  "in",
  "on",
  "at",
  "via",
  "during",
  "through",
  "by",
  "from",
  "writing",
]);

/** Things through which their owner speaks: "his account", "her letter". */
export const instruments: ReadonlySet<string> = new Set(
  "account statement letter post tweet tweets comments remarks speech message email memo video page feed website words testimony interview book op-ed".split(
    " ",
  ),
);

/** Verbs whose object is whom the words are addressed to. "accused" is not among them: it names whom they are about. */
export const addressing: ReadonlySet<string> = new Set(
  (
    "tell tells told telling inform informs informed informing ask asks asked asking urge urges urged urging warn warns warned warning " +
    "assure assures assured assuring remind reminds reminded reminding advise advised advising press pressed pressing push pushed pushing " +
    "challenge challenged challenging implore implored beg begged order ordered ordering instruct instructed briefed brief notify notified " +
    "promise promised promising convince convinced persuade persuaded"
  ).split(" "),
);
