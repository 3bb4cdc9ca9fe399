// What needs checking, and whether a quotation is on record.
import { afterAll, beforeAll, expect, it } from "vitest";
import { ferryArchive } from "./ferry-ledger.ts";
import { startVisitor, type Visitor } from "./visitor.ts";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await startVisitor({ ledger: (await ferryArchive()).ledger });
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
