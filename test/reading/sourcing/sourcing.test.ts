import { expect, it } from "vitest";
import { readMarked } from "../made-up.ts";

it.each([
  ["[s:Tamsin Oduya] [c:said] [t:it holds].", "named"],
  ["[s:France] [c:said] [t:it holds].", "named"],
  ["[s:The Marenni government] [c:said] [t:it holds].", "named"],
  ["[s:Two Western officials] [c:said] [t:it holds].", "unnamed"],
  ["[s:An official who asked not to be named] [c:said] [t:it holds].", "anonymous"],
  ["[s:Officials] [c:said] on condition of anonymity [t:that it holds].", "anonymous"],
  ["[s:The envoy named in the letter] [c:said] [t:it holds].", "unnamed"],
  ["[s:A report] [c:said] [t:it holds].", "document"],
  ["[s:Oro News] [c:reported] [t:that it holds].", "outlet"],
  ["[s:The newspaper] [c:reported] [t:that it holds].", "outlet"],
  ["The dam [c:is believed] [t:to hold].", "unstated"],
])("%s is %s", async (marked, grade) => {
  const [one] = (await readMarked(marked)).attributions;
  expect(one?.sourcing.grade).toBe(grade);
});
