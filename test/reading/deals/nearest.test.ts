import { expect, it } from "vitest";
import { readMarked } from "../made-up.ts";

/** The name of the deal of each term, or null. */
async function dealsOfTerms(text: string): Promise<readonly (string | null)[]> {
  const { terms, deals } = await readMarked(text);
  return terms.map((term) => deals.find((deal) => deal.id === term.deal)?.name ?? null);
}

it("a term belongs to the deal that its sentence names", async () => {
  const text = "The truce between Sudan and Chad is holding. Mali urged Togo to sign the Oslo peace accord with Benin.";
  expect(await dealsOfTerms(text)).toEqual(["Oslo peace accord"]);
});

it("a deal that is named near by is a term's only where they share a side", async () => {
  const truce = "The truce between Sudan and Chad is holding.";
  expect(await dealsOfTerms(`${truce} Chad urged Mali to open the road.`)).toEqual(["truce"]);
  expect(await dealsOfTerms(`${truce} Togo urged Mali to open the road.`)).toEqual([null]);
});

it("acts point at their deal too", async () => {
  const reading = await readMarked("Sudan rejected the ceasefire between Sudan and Chad.");
  expect(reading.acts.map((act) => act.deal)).toContain(reading.deals[0]?.id);
});
