// Whether a "not" is all that parts two wordings.
import { expect, it } from "vitest";
import { isContrary } from "../../../src/reconcile/statements/contrary.ts";

it.each([
  ["Oru will accept foreign monitors", "Oru will not accept foreign monitors on its soil"],
  ["Oru will not accept monitors", "“Oru will accept monitors,”"],
  ["we handed over the mill", "We never handed over the mill"],
  ["accept foreign monitors", "Oru will not accept foreign monitors"],
  ["We won’t open the gates", "We will open the gates"],
  ["We wait here. The gates will open on Sunday", "We wait here. The gates will not open on Sunday"],
])("is contrary: %s | %s", (asked, wording) => {
  expect(isContrary(asked, wording)).toBe(true);
});

it.each([
  ["We are asking for flour", "“We are not asking for a reward,” “We are asking for flour and a doctor.”"],
  ["Oru will not accept monitors", "Oru will never accept monitors"],
  ["the gates stay shut", "The gates stay shut until all have crossed, and not a day longer"],
  ["There will be rain in Oru", "The envoy did not come to the hall"],
  ["nobody sleeps before the vote", "nobody sleeps before the vote"],
  ["not today", "We leave today"],
])("is not: %s | %s", (asked, wording) => {
  expect(isContrary(asked, wording)).toBe(false);
});
