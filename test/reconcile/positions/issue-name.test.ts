// What a matter is called as an issue, and what is too little to be one.
import { describe, expect, it } from "vitest";
import { VERB_FORMS } from "../../../src/language/en/cue-verbs.ts";
import { DEED_NOUNS, LIGHT_DEEDS } from "../../../src/language/en/issue-words.ts";
import { tagWords } from "../../../src/language/parts-of-speech.ts";
import { nameOfClause, nameOfDeed, nameOfThing } from "../../../src/reconcile/positions/issue-name.ts";
import type { Line } from "../../../src/reconcile/positions/matter-phrase.ts";

function line(text: string): Line {
  return { text, words: tagWords(text, { start: 0, end: text.length }, VERB_FORMS) };
}

/** From the word behind `|`, as the words before it govern it. */
function from(text: string): readonly [Line, number] {
  const at = text.indexOf("|");
  const whole = line(text.replace("|", ""));
  return [whole, whole.words.findIndex(({ start }) => start >= at)];
}

function deedName(verb: string, text: string, doer: string | null = null): string {
  const [whole, next] = from(text);
  return nameOfDeed(whole, verb, next, doer);
}

describe("nameOfThing calls", () => {
  it.each([
    ["Chad refused |any new foreign monitors on its soil.", "foreign monitors"],
    ["Chad ruled out |the presence of foreign observers.", "foreign observers"],
    ["They rejected |the “peace plan” of the guild.", "peace plan of the guild"],
    ["They called for |direct talks with the guild.", "talks with the guild"],
    ["They reject |political and military support.", "political and military support"],
    ["They oppose |missile launches by the guild.", "missile launches"],
    ["They oppose |Chad’s nuclear programme.", "Chad’s nuclear programme"],
    ["They oppose |installing the new gates at Bera.", "installation of gates"],
    ["They rejected |the idea of a border closure.", "border closure"],
    ["They rejected |the Lake Treaty.", "Lake Treaty"],
    ["They demanded |flour, for they were hungry.", "flour"],
    ["They demand |respect for women and minors.", "respect"],
  ])("%s", (text, name) => expect(nameOfThing(...from(text))).toBe(name));
});

describe("nameOfThing finds none in", () => {
  it.each([
    "They rejected |the explanation.",
    "They rejected |it at once.",
    "They rejected |this border plan.",
    "They rejected |the plan.",
    "She endorsed |Ann Moss.",
    "They campaigned for |the White House.",
    "He rebuffed |his former rival.",
    "They demanded |serious action.",
    "They asked |the council hold a session.",
    "They asked |the council hold “urgent sessions”.",
    "They called for |the guild to leave.",
    "They agreed to |look at it.",
    "They should |resign today.",
    "They offered |$1.7 billion.",
    "He will meet them |next Tuesday.",
    "She accepted |her award.",
    "They refused |",
  ])("%s", (text) => expect(nameOfThing(...from(text))).toBe(""));
});

describe("nameOfDeed calls", () => {
  it.each([
    ["withdraw", "withdraw |its units from the area of Dolna.", "withdrawal of units from the area of Dolna"],
    ["withdraw", "withdraw |from the harbour.", "withdrawal from the harbour"],
    ["hand over", "hand over |the control house.", "handover of the control house"],
    ["free", "free |22 women and minors.", "release of women and minors"],
    ["hold", "hold |direct talks with Chad.", "talks with Chad"],
    ["stop", "stop |arming the rebels.", "end to arming of rebels"],
    ["cooperate", "cooperate |with the United Guilds.", "cooperation with the United Guilds"],
    ["leave", "leave |the town.", "departure from the town"],
  ])("%s in “%s”", (verb, text, name) => expect(deedName(verb, text)).toBe(name));

  it("what somebody shall do without an object by whose it is", () => {
    expect(deedName("resign", "resign |.", "Ann Moss")).toBe("resignation of Ann Moss");
    expect(deedName("resign", "resign |.")).toBe("");
  });
});

describe("nameOfDeed finds none in", () => {
  it.each([
    ["look", "look |at the buses."],
    ["open", "open |them."],
    ["deploy", "deploy |these units."],
    ["leave", "leave |the details to others."],
    ["hold", "hold |it."],
    ["cooperate", "cooperate |."],
  ])("%s in “%s”", (verb, text) => expect(deedName(verb, text)).toBe(""));
});

it("calls what is wanted of somebody by the deed and the doer", () => {
  expect(nameOfClause(...from("demanded that |the minister appear before the water committee."))).toBe(
    "appearance of the minister before the water committee",
  );
  expect(nameOfClause(...from("demanded that |the gates be opened."))).toBe("opening of gates");
  expect(nameOfClause(...from("demanded that |the guild halts its arms program."))).toBe("halt to the arms program");
  expect(nameOfClause(...from("demanded that |the guild be ashamed."))).toBe("");
  expect(nameOfClause(...from("demanded that |it stop."))).toBe("");
});

it("has a noun and a link for every deed, and none that is light as well", () => {
  for (const [verb, { noun, link }] of DEED_NOUNS) {
    expect(noun, verb).not.toBe("");
    expect(link, verb).toMatch(/^(?:of|to|from|on|in|for|with)$/);
    expect(LIGHT_DEEDS.has(verb), verb).toBe(false);
  }
});

it("takes time in line with the length of a phrase without an end", () => {
  const long = line(`They reject the idea of ${"the idea of old new direct guild ".repeat(10_000)}`);
  const began = performance.now();
  for (let at = 0; at < long.words.length; at += 7) nameOfThing(long, at);
  expect(performance.now() - began).toBeLessThan(3000);
});
