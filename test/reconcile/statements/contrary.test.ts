// Whether a "not", or a word and its opposite, is all that parts two wordings.
import { expect, it } from "vitest";
import { isContrary } from "../../../src/reconcile/statements/contrary.ts";

it.each([
  ["Oru will accept foreign monitors", "Oru will not accept foreign monitors on its soil"],
  ["Oru will not accept monitors", "“Oru will accept monitors,”"],
  ["we handed over the mill", "We never handed over the mill"],
  ["accepts foreign monitors", "Oru will not accept foreign monitors"],
  ["The northern gates stay open", "“The northern gates stay shut until all have crossed.”"],
  ["Oru is unwilling to wait for the vote", "Oru is willing to wait for the vote"],
  ["The council agreed to open the gates", "The council refused to open the gates"],
  ["Everybody in the valley sleeps before the vote", "Nobody in the valley sleeps before the vote"],
  ["We can leave the valley", "We cannot leave the valley"],
  ["We will hand over the mill to a stranger", "“We will never hand over the mill, not to Oru, not to a stranger.”"],
  ["There was an offer about the mill", "“There was no map. There was no offer about the mill.”"],
  ["We won’t open the gates", "We will open the gates"],
  ["They will not blink", "“They’ll blink,”"],
  ["The women were prisoners", "“The women were well, tired and nobody’s prisoners.”"],
  ["We wait here. The gates will open on Sunday", "We wait here. The gates will not open on Sunday"],
])("is contrary: %s | %s", (asked, wording) => {
  expect(isContrary(asked, wording)).toBe(true);
});

it.each([
  ["We are asking for flour", "“We are not asking for a reward,” “We are asking for flour and a doctor.”"],
  ["Oru will not accept monitors", "Oru will never accept monitors"],
  ["accept foreign monitors", "Oru will not accept foreign monitors: these stand in a row, and are cut short"],
  ["The gates are not shut", "The gates are open"],
  ["We will leave the mill by Sunday", "We will leave the mill no later than Sunday"],
  ["the northern gates stay shut", "the southern gates stay shut"],
  ["it should go home", "I did not ask why it is so. We go on. Nobody is home"],
  ["the gates stay shut", "The gates stay shut until all have crossed, and not a day longer"],
  ["There will be rain in Oru", "The envoy did not come to the hall"],
  ["nobody sleeps before the vote", "nobody sleeps before the vote"],
  ["not today", "We leave today"],
  [
    "No monitors on our soil. Our border is guarded",
    "“No monitors on our soil, whether they wear an armband or no armband at all. Our border is guarded by us.”",
  ],
  [
    "We waited here, and we open them ourselves",
    "“We waited here for water. If the gates are not open by noon on Sunday, we open them ourselves.”",
  ],
  ["They are on the list", "The council has no list: these were on the mend"],
])("is not: %s | %s", (asked, wording) => {
  expect(isContrary(asked, wording)).toBe(false);
});
