// What a sentence says of somebody's stance, and what must not be taken for one.
import { describe, expect, it } from "vitest";
import { VERB_FORMS } from "../../../src/language/en/cue-verbs.ts";
import { tagWords } from "../../../src/language/parts-of-speech.ts";
import { stancesIn } from "../../../src/reconcile/positions/clauses.ts";
import { sliceOf } from "../../../src/schema/span.ts";

/** "SUBJECT KINDs DEED MATTER", with "if" behind what is conditional. */
function stances(text: string): readonly string[] {
  return stancesIn({ text, words: tagWords(text, { start: 0, end: text.length }, VERB_FORMS) }).map(
    ({ subject, kind, matter, isConditional }) =>
      [sliceOf(text, subject), kind, matter.deed, matter.words, isConditional ? "if" : null].filter(Boolean).join(" "),
  );
}

describe("stancesIn finds", () => {
  it.each([
    ["Chad will not accept foreign monitors on its soil.", "Chad refuses foreign monitors"],
    ["Chad would accept no foreign monitors.", "Chad refuses foreign monitors"],
    ["Chad could accept the presence of unarmed observers.", "Chad accepts the presence of unarmed observers"],
    ["We will never hand over the mill.", "We refuses hand over the mill"],
    ["Chad has ruled out the presence of observers.", "Chad refuses the presence of observers"],
    ["Chad rejected the plan for a pause.", "Chad refuses the plan"],
    ["The guild agreed to release all prisoners.", "The guild promises release all prisoners"],
    ["The guild refuses to sign the treaty.", "The guild refuses sign the treaty"],
    ["The guild is not ready to sign the treaty.", "The guild refuses sign the treaty"],
    ["The guild vowed not to leave the table.", "The guild refuses leave the table"],
    ["The guild will withdraw from the harbour if it is paid.", "The guild promises withdraw the harbour if"],
    ["We can live with a joint crew.", "We accepts a joint crew"],
    ["Chad agreed to “open the road” today.", "Chad promises open the road"],
    ["Chad rejected “foreign monitors” again.", "Chad refuses foreign monitors"],
  ])("%s", (text, stance) => expect(stances(text)).toEqual([stance]));
});

describe("stancesIn finds nothing in", () => {
  it.each([
    "If Chad accepts monitors, the talks go on.",
    "Would Chad accept foreign monitors?",
    "Chad should accept foreign monitors.",
    "Chad did not reject the plan.",
    "Chad will be released by Monday.",
    "The prisoners were released.",
    "Whether the guild will sign the treaty is open.",
    "The guild will speak to reporters.",
    "The ferry opens the season.",
  ])("%s", (text) => expect(stances(text)).toEqual([]));
});

it("takes time in line with the length of a sentence without an end", () => {
  const text = `Chad will ${"not ready to accept the mill ".repeat(4000)}`;
  const from = performance.now();
  stancesIn({ text, words: tagWords(text, { start: 0, end: text.length }, VERB_FORMS) });
  expect(performance.now() - from).toBeLessThan(3000);
});
