// Verbs by which a report tells how something is taken to be without saying by whom: "seems", "is expected to". Their
// subject belongs to what is believed, not to who believes it (raising verbs: Huddleston & Pullum 2002, 14 § 3).

/** Active: "The truce appears to hold", "The talks seem stalled". */
export const SEEMING_VERBS: ReadonlySet<string> = new Set(["seem", "appear"]);

/** Passive: the verb and the words that may open what is believed. */
export const BELIEVED_VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    expect: ["to"],
    believe: ["to"],
    say: ["to"],
    think: ["to"],
    know: ["as", "for", "to"],
    see: ["as"],
    view: ["as"],
    regard: ["as"],
    describe: ["as"],
    consider: ["to", "a", "an", "the"],
    report: ["to"],
    suppose: ["to"],
    presume: ["to"],
    rumor: ["to"],
    allege: ["to"],
    estimate: ["to"],
    call: ["a", "the"],
    deem: ["to", "a"],
  }).map(([lemma, openers]) => [lemma, new Set(openers)]),
);
