// Words that stand in bylines and in no person's name: posts, desks and kinds of outlet.
// Source: gathered from author fields of news pages; a word is left out where it is also a common surname (Page, Post).
export const NOT_NAME_WORDS: ReadonlySet<string> = new Set(
  (
    "admin administrator agence agencies agency anonymous associated at-large author blog bureau chief columnist contributor " +
    "contributors correspondent correspondents daily desk director editor editor-at-large editor-in-chief editorial editors " +
    "gazette guest insider intern international journal magazine media network news newsroom newspaper online photographer " +
    "press producer report reporter reporters reports review service services sport sports staff team telegraph times today " +
    "tribune wire wires writer writers"
  ).split(" "),
);
