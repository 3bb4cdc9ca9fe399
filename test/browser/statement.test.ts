import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FerryArchive, ferryArchive } from "./ferry-ledger.ts";
import { addressIn, expectSound } from "./page-checks.ts";
import { startVisitor, type Visitor } from "./visitor.ts";

let archive: FerryArchive;
let visitor: Visitor;
let statement: string;
beforeAll(async () => {
  archive = await ferryArchive();
  const { rows } = await archive.ledger.attributions({ words: '"never accept"', report: archive.ids.wire as never });
  statement = rows[0]?.statement ?? "";
  visitor = await startVisitor({ ledger: archive.ledger });
});
afterAll(() => visitor.leave());

describe("the page of a statement", () => {
  it("is reached from a record of a report by keyboard alone, and leads back to the evidence", async () => {
    const { page } = await visitor.visit(`/reports/${archive.ids.wire}`);
    await page.keyboard.press("j");
    while ((await page.locator('[aria-current="true"] .record-words').textContent())?.includes("never accept") !== true)
      await page.keyboard.press("j");
    await page.getByRole("link", { name: /^All wordings/ }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Tamsin Oduya said" }).waitFor();
    expect(addressIn(page)).toBe(`/statements/${statement}`);

    await page
      .getByRole("region", { name: /^Wordings/ })
      .getByRole("link", { name: /Northbank Wire/ })
      .first()
      .focus();
    await page.keyboard.press("Enter");
    await page.locator(".piece.is-selected").first().waitFor();
    expect(await page.locator(".piece.selected-content").first().textContent()).toContain("never accept");
    await page.context().close();
  });

  it("says who has it from whom, and to how many sources it goes back", async () => {
    const { page } = await visitor.visit(`/statements/${statement}`);
    const chain = page.getByRole("region", { name: "Who has it from whom" });
    expect(await chain.locator(".chain-name").allTextContents()).toEqual(["Northbank Wire", "Harbour Post"]);
    expect(await chain.locator(".chain-word").first().locator("li").count()).toBe(2);
    expect(await chain.textContent()).toContain("It goes back to 2 independent sources");
    expect(await chain.locator(".chain-word").first().textContent()).toContain("copied from its report");
    expect(await chain.getByText("first known").count()).toBe(1);
    await page.context().close();
  });

  it("marks what a wording leaves out for eyes and for ears", async () => {
    const { page } = await visitor.visit(`/statements/${statement}`);
    const cut = page.locator(".wording", { hasText: "Cut short" });
    expect(await cut.locator("del").first().textContent()).toContain("[left out: where it is");
    const line = await cut
      .locator("del")
      .first()
      .evaluate((one) => getComputedStyle(one).textDecorationLine);
    expect(line).toContain("line-through");
    await page.context().close();
  });

  it("is sound", async () => {
    const visit = await visitor.visit(`/statements/${statement}`);
    await expectSound(visit);
    await visit.page.context().close();
  });

  it("that is not there says so", async () => {
    const { page } = await visitor.visit("/statements/s000000000000");
    await page.getByRole("heading", { level: 1, name: "This could not be shown" }).waitFor();
    await page.context().close();
  });
});
