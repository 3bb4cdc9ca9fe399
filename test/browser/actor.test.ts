import type { Page } from "playwright-core";
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

const path = "/actors/Tamsin%20Oduya";

async function opened(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1, name: "Tamsin Oduya" }).waitFor();
}

describe("the page of an actor", () => {
  it("is found by a few letters, by keyboard alone", async () => {
    const { page } = await visitor.visit("/actors");
    await page.keyboard.press("/");
    await page.keyboard.type("odu");
    await page.waitForURL("**/actors?words=odu");
    await page.getByText("1 actor", { exact: true }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await opened(page);
    await page.context().close();
  });

  it("says who this is, with the report that says so", async () => {
    const { page } = await visitor.visit(path);
    const row = page.getByRole("region", { name: "Who this is" }).getByRole("row", { name: /envoy/ });
    await row.getByRole("link").click();
    await page.locator(".is-cited").first().waitFor();
    expect(await page.locator(".is-cited").first().textContent()).toContain("envoy");
    await page.context().close();
  });

  it("has statements on lanes of time: arrow keys go from one to the next, Enter opens it", async () => {
    const { page } = await visitor.visit(path);
    await opened(page);
    const marks = page.locator(".lanes svg a");
    expect(await marks.count()).toBeGreaterThan(0);
    await page.locator('.lanes svg a[tabindex="0"]').focus();
    await page.keyboard.press("End");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("tabindex"))).toBe("0");
    const label = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    await page.keyboard.press("Enter");
    await page.waitForURL("**/statements/*");
    await page.locator(".fullest").waitFor();
    expect(label).toContain((await page.locator(".fullest").textContent())?.slice(0, 30));
    await page.context().close();
  });

  it("says the same in a table", async () => {
    const { page } = await visitor.visit(path);
    await opened(page);
    await page.getByText("Show as a table").click();
    const rows = await page.locator(".as-table tbody tr").count();
    expect(rows).toBe(await page.locator(".lanes svg a").count());
    await page.context().close();
  });

  it("shows a shift with both sentences, and each opens its report", async () => {
    const { page } = await visitor.visit(path);
    const shift = page.getByRole("region", { name: /^Where they shifted/ });
    const sentences = await shift.locator("blockquote").allTextContents();
    expect(sentences[0]).toContain("never accept");
    expect(sentences[1]).toContain("will accept");
    await shift
      .getByRole("link", { name: /Harbour Post/ })
      .last()
      .click();
    await page.locator(".report-text .is-selected, .report-text .is-cited").first().waitFor();
    expect(addressIn(page)).toContain(archive.ids.later);
    await page.context().close();
  });

  it("says of whom they speak and how, and who of them", async () => {
    const { page } = await visitor.visit(path);
    const regards = page.getByRole("region", { name: /^Of whom they speak/ });
    expect(await regards.locator(".regard").first().textContent()).toContain("accuses Musa Marzan");
    await regards.getByRole("link", { name: "Musa Marzan" }).click();
    await page.getByRole("heading", { level: 1, name: "Musa Marzan" }).waitFor();
    const toward = page.getByRole("region", { name: /^Who speaks of them/ });
    expect(await toward.locator(".regard").first().textContent()).toContain("is accused by Tamsin Oduya");
    await page.context().close();
  });

  it("and the list are sound", async () => {
    const visit = await visitor.visit(path);
    await opened(visit.page);
    await expectSound(visit);
    await visit.page.context().close();
    const list = await visitor.visit("/actors");
    await expectSound(list);
    await list.page.context().close();
  });
});

it("the list of actors is of the kinds and in the order asked for", async () => {
  const { page } = await visitor.visit("/actors");
  const first = page.locator(".rows .row-headline").first();
  await page.getByLabel("Order").selectOption("Most quoted");
  await page.waitForURL("**/actors?order=said");
  await page.locator('.results[aria-busy="false"]').waitFor();
  expect(await first.textContent()).toBe("Tamsin Oduya");
  await page.getByRole("checkbox", { name: "State" }).check();
  await page.waitForURL("**/actors?order=said&kind=state");
  await page.locator('.results[aria-busy="false"]').waitFor();
  const kinds = await page.locator(".rows .badge.is-kind").allTextContents();
  expect(new Set(kinds)).toEqual(new Set(["State"]));
  await page.context().close();
});
