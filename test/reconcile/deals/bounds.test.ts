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
    "refused by Canada (told by the report): Canada will not free the prisoners | condition: until Brazil withdraws",
  ],
  [
    "“There will never be a solution to the dispute if Brazil stays,” Tamsin Oduya said.",
    "refused by Tamsin Oduya (told by the report): There will never be a solution to the dispute | condition: Brazil stays",
  ],
  [
    "Tamsin Oduya said Canada would not attack if Brazil withdrew.",
    "offered by Tamsin Oduya (told by the report): Canada would not attack | condition: Brazil withdrew",
  ],
  [
    "Canada will free the prisoners no later than Friday if Brazil withdraws.",
    "offered by Canada (told by the report): Canada will free the prisoners no later than Friday | condition: Brazil withdraws",
  ],
  [
    "Canada would not block a truce if Brazil withdrew.",
    "offered by Canada (told by the report): Canada would not block a truce | condition: Brazil withdrew",
  ],
  [
    "Canada would not impose tariffs if Brazil withdrew.",
    "offered by Canada (told by the report): Canada would not impose tariffs | condition: Brazil withdrew",
  ],
  [
    "There will be no talks about tariffs until Brazil withdraws, Tamsin Oduya said.",
    "refused by Tamsin Oduya (told by the report): There will be no talks about tariffs | condition: until Brazil withdraws",
  ],
  ["Tamsin Oduya said Canada had offered a truce.", "offered by Canada (told by Tamsin Oduya): a truce"],
  ["Tamsin Oduya said she had offered a truce.", "offered by Tamsin Oduya (told by the report): a truce"],
  [
    "Canada offered a truce in exchange for the release of 12 prisoners.",
    "offered by Canada (told by the report): Canada offered a truce | inReturn: the release of 12 prisoners",
  ],
])("%s", async (sentence, term) => expect(await termsIn(sentence)).toEqual([term]));

it.each([
  "Brazil would face fire and fury if it came nearer, Tamsin Oduya said.",
  "“There will be hell to pay if Brazil comes nearer,” Tamsin Oduya said.",
  "Canada threatened to cut aid to Brazil unless it withdrew.",
  "Canada will impose sanctions on Brazil unless it withdraws.",
])("is no offer where it is a threat: %s", async (sentence) => {
  expect((await termsIn(sentence)).filter((term) => term.startsWith("offered"))).toEqual([]);
});
