// What a term of one report is bound to, and on whose word it is told.
import { expect, it } from "vitest";
import { gather } from "../../sources/gather.ts";
import { ledgerOf, reportsOf } from "../positions/made-up-reports.ts";

/** "MOVE by WHO (told by WHO): WORDS | PRICE" of each term in a report of this sentence. */
async function termsIn(sentence: string): Promise<readonly string[]> {
  const ledger = await ledgerOf(await reportsOf([`2031-03-06 Talks at the quay. ${sentence}`]));
  const told = await gather(ledger.everyTold());
  await ledger.close();
  return told.flatMap(({ item, whoAt }) =>
    item.terms.map(({ move, by, teller, words, bounds }) => {
      const tellerName = teller === null ? "the report" : whoAt(teller).name;
      const bound = Object.entries(bounds).flatMap(([part, value]) => (value === null ? [] : [`${part}: ${value}`]));
      return [`${move} by ${by.map((at) => whoAt(at).name)} (told by ${tellerName}): ${words}`, ...bound].join(" | ");
    }),
  );
}

it.each([
  [
    "Canada will not free the prisoners until Brazil withdraws.",
    "offered by Canada (told by the report): Canada will not free the prisoners | condition: until Brazil withdraws",
  ],
  ["Tamsin Oduya said Canada had offered a truce.", "offered by Canada (told by Tamsin Oduya): a truce"],
  ["Tamsin Oduya said she had offered a truce.", "offered by Tamsin Oduya (told by the report): a truce"],
  [
    "Canada offered a truce in exchange for the release of 12 prisoners.",
    "offered by Canada (told by the report): Canada offered a truce | inReturn: the release of 12 prisoners",
  ],
])("%s", async (sentence, term) => expect(await termsIn(sentence)).toEqual([term]));
