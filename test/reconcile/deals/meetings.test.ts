import { expect, it } from "vitest";
import { gather } from "../../sources/gather.ts";
import { ledgerOf, reportsOf } from "../positions/made-up-reports.ts";

/** Who met in a report of this sentence, by name. */
async function metIn(sentence: string): Promise<readonly (readonly string[])[]> {
  const ledger = await ledgerOf(await reportsOf([`2031-03-06 Talks at the quay. ${sentence}`]));
  const told = await gather(ledger.everyTold());
  await ledger.close();
  return told.flatMap(({ item, whoAt }) => item.meetings.map(({ who }) => who.map((at) => whoAt(at).name)));
}

it.each([
  ["Tamsin Oduya met Ilse Marquand in the harbour office.", ["Tamsin Oduya", "Ilse Marquand"]],
  ["Tamsin Oduya held talks with Ilse Marquand on Tuesday.", ["Tamsin Oduya", "Ilse Marquand"]],
  ["Tamsin Oduya hosted Ilse Marquand.", ["Tamsin Oduya", "Ilse Marquand"]],
])("is a meeting: %s", async (sentence, who) => expect(await metIn(sentence)).toEqual([who]));

it.each([
  "Canada hosted Brazil on Tuesday.",
  "Tamsin Oduya, who mediates with Ilse Marquand, bought a boat.",
  "Tamsin Oduya will meet Ilse Marquand next week.",
])("is none: %s", async (sentence) => expect(await metIn(sentence)).toEqual([]));
