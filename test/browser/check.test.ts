// What needs checking, and whether a quotation is on record.
import { afterAll, beforeAll, expect, it } from "vitest";
import { reportId } from "../../src/article/report-id.ts";
import { read } from "../../src/reading/read.ts";
import { rules } from "../../src/reading/rules.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import type { Document } from "../../src/schema/document.ts";
import { articleOf } from "../reading/made-up.ts";
import { ferryArchive } from "./ferry-ledger.ts";
import { startVisitor, type Visitor } from "./visitor.ts";

const DENIAL =
  "Musa Marzan denied that the guild had sold the lighthouse to a stranger. A kettle sang in the pilots’ room and nobody took it off the stove until the tide had turned.";

let visitor: Visitor;
beforeAll(async () => {
  const { ledger } = await ferryArchive();
  const document: Document = {
    uri: "ferry/denial.txt",
    mediaType: "text/plain",
    bytes: new TextEncoder().encode(DENIAL),
  };
  const article = { ...articleOf(DENIAL), id: reportId(document), outlet: "Harbour Post", publishedAt: "2031-03-29" };
  await ledger.add([{ document, reading: await read(article, rules) }]);
  await reconcile(ledger);
  visitor = await startVisitor({ ledger });
});
afterAll(() => visitor.leave());

it("what needs checking is counted, its parts hold as many, and a shift opens at its evidence", async () => {
  const { page, complaints } = await visitor.visit("/check");
  const counted = page.locator(".check-page .counts a");
  expect(await counted.count()).toBeGreaterThan(0);
  for (const link of await counted.all()) {
    const part = await link.getAttribute("href");
    const number = await link.locator(".number").textContent();
    expect(await page.locator(`${part} h2 .part-count`).textContent(), part ?? "").toBe(number);
  }
  const sides = page.locator("#shifts .checked > li").first().locator(".sentence");
  expect(await sides.first().textContent()).toContain("never accept a foreign buyer");
  expect(await sides.last().textContent()).toContain("We will accept a foreign buyer");
  await sides.last().click();
  await page.locator(".is-cited, .is-selected").first().waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

it("a quotation is verified by keys alone, and what somebody else said is told apart", async () => {
  const { page, complaints } = await visitor.visit("/verify");
  await page.keyboard.type("We will never accept a foreign buyer of the ferry");
  await page.keyboard.press("Control+Enter");
  await page.getByText("Said by Tamsin Oduya").waitFor();
  const exact = await page.locator(".verdict .finding").textContent();
  await page.getByLabel("Who is said to have said it").fill("Musa Marzan");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/verify?words=*&speaker=Musa+Marzan");
  await page.getByText(/Tamsin Oduya.*Musa Marzan|Musa Marzan.*Tamsin Oduya/).waitFor();
  expect(await page.locator(".verdict .finding").textContent()).not.toBe(exact);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it("what is altered, turned round, denied or nobody's is told as that, with what parts it from the record", async () => {
  const { page, complaints } = await visitor.visit("/verify");
  const verdictOn = async (words: string): Promise<readonly [string, string]> => {
    await page.getByLabel("Quotation or claim").fill(words);
    await page.getByRole("button", { name: "Verify" }).click();
    await page.waitForURL(`**/verify?${new URLSearchParams({ words })}`);
    const verdict = page.locator(".verdict:not(.skeleton)");
    await verdict.waitFor();
    return [
      (await verdict.locator(".finding").textContent()) ?? "",
      ((await verdict.textContent()) ?? "") + (await page.locator(".verdict-meaning").textContent()),
    ];
  };
  const [altered, alteredTold] = await verdictOn("We will never accept a foreign buyer of the lighthouse");
  expect([altered, alteredTold]).toEqual([
    "Altered",
    expect.stringContaining("the record has “ferry” for “lighthouse”"),
  ]);
  expect(alteredTold).toContain("Quote the record’s wording.");
  const [denied, deniedTold] = await verdictOn("the guild had sold the lighthouse to a stranger");
  expect([denied, deniedTold]).toEqual(["Denied", expect.stringContaining("Denied by Musa Marzan")]);
  const [opposite] = await verdictOn("We will accept a foreign buyer of the ferry and the toll");
  expect(opposite).toBe("The opposite");
  await verdictOn("the guild had sold the lighthouse to a stranger");
  expect(await page.locator(".in-context mark").first().textContent()).toBe(
    "the guild had sold the lighthouse to a stranger",
  );
  const [nobodys] = await verdictOn("A kettle sang in the pilots’ room");
  expect(nobodys).toBe("In a report’s text");
  await page.getByRole("link", { name: "Open the report at these words" }).click();
  await page.waitForURL(/\/reports\/.*at=\d+-\d+/);
  expect(complaints).toEqual([]);
  await page.context().close();
});
