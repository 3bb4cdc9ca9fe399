import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FerryArchive, ferryArchive } from "./ferry-ledger.ts";
import { addressIn, expectSound } from "./page-checks.ts";
import { startVisitor, type Visitor } from "./visitor.ts";

let archive: FerryArchive;
let visitor: Visitor;
beforeAll(async () => {
  archive = await ferryArchive();
  visitor = await startVisitor({ ledger: archive.ledger });
});
afterAll(() => visitor.leave());

/** The page of the truce, by way of the list. */
async function openDeal(width = 1280) {
  const visit = await visitor.visit("/deals", { width });
  await visit.page.getByRole("link", { name: "truce" }).click();
  await visit.page.getByRole("heading", { level: 1, name: "truce" }).waitFor();
  return visit;
}

describe("the page of a deal", () => {
  it("shows its terms by side: who demanded, who refused", async () => {
    const { page } = await openDeal();
    const table = page.getByRole("table", { name: /What each side did/ });
    const columns = await table.getByRole("columnheader").allTextContents();
    const row = table.getByRole("row", { name: /open the border/ });
    expect(await row.getByRole("rowheader").textContent()).toContain("open the border");
    const cells = await row.getByRole("cell").allTextContents();
    const cellOf = (side: string): string => cells[columns.indexOf(side) - 1] ?? "";
    expect(cellOf("Chad")).toContain("demanded");
    expect(cellOf("Mali")).toContain("refused");
    await page.context().close();
  });

  it("opens the report at the record of a move", async () => {
    const { page } = await openDeal();
    await page
      .getByRole("table", { name: /What each side did/ })
      .getByRole("link", { name: /Harbour Post/ })
      .click();
    const words = page.locator(".report-text .is-selected");
    await words.first().waitFor();
    expect((await words.allTextContents()).join("")).toBe("open the border");
    expect(await page.locator(".record.is-selected").textContent()).toContain("Mali");
    await page.context().close();
  });

  it("tells how it stood, the latest first, with the words that say so", async () => {
    const { page } = await openDeal();
    const history = page.getByRole("region", { name: /^Status over time/ });
    expect((await history.locator(".history-status").allTextContents())[0]).toBe("Broken");
    expect(await history.locator("blockquote").first().textContent()).toContain("collapsed");
    await page.context().close();
  });

  it("is also found by the deal of a single report", async () => {
    const { page } = await visitor.visit(`/reports/${archive.ids.wire}?show=deals`);
    await page.keyboard.press("j");
    await page.getByRole("link", { name: "The deal in all reports" }).click();
    await page.getByRole("heading", { level: 1, name: "truce" }).waitFor();
    expect(addressIn(page)).toBe(`/deals/${archive.ids.wire}.d1`);
    await page.context().close();
  });

  it("scrolls its table inside itself on a narrow screen, by keyboard too", async () => {
    const { page } = await openDeal(360);
    const frame = page.locator(".wide-table");
    expect(await frame.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true);
    await frame.focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => (document.querySelector(".wide-table")?.scrollLeft ?? 0) > 0);
    await page.context().close();
  });

  it("and the list are sound", async () => {
    const visit = await openDeal();
    await expectSound(visit);
    await visit.page.context().close();
    const list = await visitor.visit("/deals");
    await expectSound(list);
    await list.page.context().close();
  });
});

it("the list of deals is narrowed down by how they stand, by sides, words and open demands", async () => {
  const { page } = await visitor.visit("/deals");
  const rows = page.locator(".rows .row");
  expect(await rows.count()).toBe(1);
  await page.getByRole("checkbox", { name: /^Broken 1$/ }).check();
  await page.getByRole("checkbox", { name: /^Niger 1$/ }).check();
  await page.waitForURL("**/deals?status=broken&mediator=Niger");
  await page.getByRole("button", { name: "Mediated by Niger" }).waitFor();
  await page.locator('.results[aria-busy="false"]').waitFor();
  expect(await rows.count()).toBe(1);
  await page.getByRole("button", { name: "Clear all" }).click();
  await page.getByLabel("Open demands").selectOption("5");
  await page.getByText("Nothing in this ledger matches.").waitFor();
  expect(addressIn(page)).toBe("/deals?demands=5");
  await page.getByLabel("Open demands").selectOption("");
  await page.keyboard.press("/");
  await page.keyboard.type("chad tru");
  await page.waitForURL("**/deals?words=chad+tru");
  await page.getByText("1 deal", { exact: true }).waitFor();
  await page.context().close();
});
