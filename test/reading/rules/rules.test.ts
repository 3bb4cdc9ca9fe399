import { describe, expect, it } from "vitest";
import { attributionsIn, candidatesIn, linesOf } from "./found.ts";

/** Text, and every attribution in it as "source | cue | content". */
const FOUND: readonly (readonly [string, string, readonly string[]])[] = [
  ["that-clause", "The envoy said that the talks were over.", ["The envoy | said | that the talks were over"]],
  [
    "trailing, with a day",
    "Halden has privately offered to free the crew, the Lodra League said on Friday.",
    [
      "the Lodra League | said | Halden has privately offered to free the crew",
      "Halden | has privately offered | to free the crew",
    ],
  ],
  ["adverbial inside the cue", "Halden has so far expressed no regret.", ["Halden | has so far expressed | no regret"]],
  [
    "day is no content",
    "The League announced on Friday that it was ready.",
    ["The League | announced | that it was ready"],
  ],
  [
    "listeners with their place",
    "Wilk told reporters at the Old Mill that it was late.",
    ["Wilk | told | that it was late"],
  ],
  [
    "two verbs of one subject",
    "Wilk said the offer would be studied but insisted the port must open.",
    ["Wilk | said | the offer would be studied", "Wilk | insisted | the port must open"],
  ],
  [
    "subject with a relative clause",
    "A guard who was waiting at the gate said the bus never came.",
    ["A guard who was waiting at the gate | said | the bus never came"],
  ],
  [
    "another's main clause ends the content",
    "Wilk said the port was open, and Jane Rowe repeated it.",
    ["Wilk | said | the port was open"],
  ],
  ["day before the verb", "The court this month rejected the claim.", ["The court | rejected | the claim"]],
  ["clause without that", "Officials say the border is open.", ["Officials | say | the border is open"]],
  [
    "auxiliaries belong to the cue",
    "Amara Okonjo has also said that she will sign.",
    ["Amara Okonjo | has also said | that she will sign"],
  ],
  [
    "negation belongs to the cue",
    "The ministry did not say whether the convoy had left.",
    ["The ministry | did not say | whether the convoy had left"],
  ],
  [
    "quotation before the cue",
    "“We will sign tonight,” Jane Rowe said.",
    ["Jane Rowe | said | “We will sign tonight,”"],
  ],
  [
    "inverted, with apposition",
    "“We will sign tonight,” said Tomasz Wilk, a senior envoy based in Lodra.",
    ["Tomasz Wilk, a senior envoy based in Lodra | said | “We will sign tonight,”"],
  ],
  [
    "quotation split around its cue",
    "“We will sign,” Rowe said, “but not tonight.”",
    ["Rowe | said | “We will sign,” … “but not tonight.”"],
  ],
  [
    "quotation that goes on after the cue",
    "“We will sign,” Rowe said. “It has taken too long already.”",
    ["Rowe | said | “We will sign,” … “It has taken too long already.”"],
  ],
  [
    "quotation that goes on in the next paragraph",
    "“We will sign,” Rowe said.\n\n“It has taken too long already.”",
    ["Rowe | said | “We will sign,” … “It has taken too long already.”"],
  ],
  [
    "question before the cue",
    "“Will they come back to the table?” Nguyen asked.",
    ["Nguyen | asked | “Will they come back to the table?”"],
  ],
  [
    "quotation after a colon",
    "He added: “There is nothing left to discuss.”",
    ["He | added: | “There is nothing left to discuss.”"],
  ],
  [
    "a colon that introduces the next paragraph",
    "In a statement the council wrote:\n\n“There is nothing left to discuss.”",
    ["the council | wrote: | “There is nothing left to discuss.”"],
  ],
  [
    "addressee in no role",
    "Siddiqui told reporters that the prisoners were safe.",
    ["Siddiqui | told | that the prisoners were safe"],
  ],
  ["trailing", "The prisoners are safe, the envoy said.", ["the envoy | said | The prisoners are safe"]],
  [
    "between commas",
    "The ceasefire, she said, is holding along the river.",
    ["she | said | The ceasefire … is holding along the river"],
  ],
  ["as X noted", "As the mediator noted, the two sides never met.", ["the mediator | noted | the two sides never met"]],
  [
    "according to, after its content",
    "The crossing is shut, according to two aid workers.",
    ["two aid workers | according to | The crossing is shut"],
  ],
  [
    "according to, before its content",
    "According to the harbour office, the crossing is shut.",
    ["the harbour office | According to | the crossing is shut"],
  ],
  ["refusal", "Halden refused to meet the delegation.", ["Halden | refused | to meet the delegation"]],
  ["call for", "Chiara Conti called for an inquiry.", ["Chiara Conti | called for | an inquiry"]],
  ["judgement of an object", "The union condemned the raid.", ["The union | condemned | the raid"]],
  [
    "one subject, two cues",
    "Rowe praised the mediators and said the deal would last.",
    ["Rowe | praised | the mediators", "Rowe | said | the deal would last"],
  ],
  [
    "participle with the subject of its sentence",
    "Rowe welcomed nobody, saying the deal was dead.",
    ["Rowe | saying | the deal was dead"],
  ],
  ["relative clause", "Bakari, who said the bridge was safe, crossed it first.", ["who | said | the bridge was safe"]],
  ["nobody's belief", "The truce appears to hold.", [" | appears | The truce … to hold"]],
  ["nobody's expectation", "Rowe is expected to resign.", [" | is expected | Rowe … to resign"]],
  [
    "nobody's question",
    "Asked whether the truce would hold, Rowe smiled.",
    [" | Asked | whether the truce would hold"],
  ],
  ["agent of a passive", "The raid was condemned by aid groups.", ["aid groups | was condemned by | The raid"]],
  [
    "speech with a verb that is no cue",
    "“We won the whole thing tonight,” Rowe beamed.",
    ["Rowe | beamed | “We won the whole thing tonight,”"],
  ],
  [
    "speech after a colon and a clause of its own",
    "She ended with a caveat: “Nobody here has signed anything yet.”",
    ["She | ended with a caveat: | “Nobody here has signed anything yet.”"],
  ],
  [
    "speech in the paragraph after a colon",
    "Rowe released a statement on Monday:\n\n“Nobody here has signed anything yet.”",
    ["Rowe | released a statement on Monday: | “Nobody here has signed anything yet.”"],
  ],
  [
    "nobody's paragraph after a colon where another made the statement",
    "The website rated this statement by Rowe:\n\n“Nobody here has signed anything yet.”",
    [],
  ],
  [
    "quotation signed with a dash",
    "“We will rebuild the bridge.” ― Amara Okonjo",
    ["Amara Okonjo | ― | “We will rebuild the bridge.”"],
  ],
  [
    "quotation signed on the next line",
    "“We will rebuild the bridge.”\n\n— Amara Okonjo",
    ["Amara Okonjo | — | “We will rebuild the bridge.”"],
  ],
  ["judgement in quoted words", "Rowe called it “a long goodbye”.", ["Rowe | called | it “a long goodbye”"]],
  ["headline with a label", "Okonjo: ‘We Will Never Sign This’", ["Okonjo | : | ‘We Will Never Sign This’"]],
  ["transcript", "WILK: We never left the table.", ["WILK | : | We never left the table"]],
];

/** Texts in which nobody says, thinks or wants anything. */
const NOT_FOUND: readonly (readonly [string, string])[] = [
  ["plain action", "The envoy left the hall at noon."],
  ["scare quotes", "The so-called “peace train” left at noon."],
  ["a dash that goes on", "“We will rebuild” – and they did."],
  ["words on a banner", "The banner with “We won” on it fell."],
  ["a title", "The film “The Long Night of the Envoys” opens in May."],
  ["said as an adjective", "The said agreement ended in May."],
  ["according to plan", "Everything went according to plan."],
  ["nouns that look like verbs", "The plans and the claims lay on the table."],
  ["a label that names no speaker", "Related: The Talks in Pictures"],
  ["appeared on a stage", "Rowe appeared on stage at noon."],
  ["an empty report", ""],
];

describe("the rules find", () => {
  it.each(FOUND)("%s", (_, text, expected) => {
    expect(linesOf(text, candidatesIn(text))).toEqual(expected);
  });
});

describe("the rules do not find", () => {
  it.each(NOT_FOUND)("%s", (_, text) => {
    expect(linesOf(text, candidatesIn(text))).toEqual([]);
  });
});

describe("status", () => {
  it.each([
    ["Halden denied that the convoy was late.", "denied"],
    ["Halden rejected the claim that it was late.", "denied"],
    ["Halden rejected an offer of talks.", "said"],
    ["Halden declined to comment.", "no-comment"],
    ["Halden neither confirmed nor denied that the convoy was late.", "no-comment"],
    ["Halden did not deny that the convoy was late.", "no-comment"],
    ["Halden refused to confirm that the convoy was late.", "no-comment"],
    ["The ministry did not say whether it was late.", "not-said"],
    ["Halden said that the convoy was late.", "said"],
    ["None of the ministers said that the convoy was late.", "not-said"],
    ["Neither said that the convoy was late.", "not-said"],
    ["Nobody denied that the convoy was late.", "no-comment"],
  ])("%s", async (text, status) => {
    expect((await attributionsIn(text)).map((one) => one.status)).toEqual([status]);
  });
});

describe("nesting", () => {
  it("puts what is said inside another's words there", async () => {
    const found = await attributionsIn("The broadcaster reported that Rowe had said the deal was dead.");
    expect(found.map((one) => one.parent)).toEqual([null, 0]);
  });
  it("leaves two sentences side by side", async () => {
    const found = await attributionsIn("Rowe said it was dead. Wilk said it was alive.");
    expect(found.map((one) => one.parent)).toEqual([null, null]);
  });
});
