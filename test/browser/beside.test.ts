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

const beside = (): string => `/reports/${archive.ids.wire}?beside=${archive.ids.edited}`;

describe("two reports side by side", () => {
  it("are opened from the one, where the other is said to be its copy", async () => {
    const { page } = await visitor.visit(`/reports/${archive.ids.edited}`);
    await page.getByText(/^Compare with other reports/).click();
    await page.locator(".other-reports li", { hasText: "It is a copy of" }).getByRole("link").click();
    await page.getByRole("heading", { level: 1, name: "Two reports side by side" }).waitFor();
    expect(addressIn(page)).toBe(`/reports/${archive.ids.edited}?beside=${archive.ids.wire}`);
    await page.getByRole("link", { name: "Swap sides" }).click();
    await page.waitForURL((url) => url.pathname.endsWith(archive.ids.wire));
    await page.context().close();
  });

  it("stand sentence by sentence, with the words that one has alone", async () => {
    const { page } = await visitor.visit(beside());
    await page.locator(".beside-table").waitFor();
    const changed = page.locator("tr.is-changed", { hasText: "foreign buyer" });
    expect((await changed.locator("del").allTextContents()).join(" ")).toBe("where it is");
    expect(await page.locator("tr.is-same").count()).toBeGreaterThanOrEqual(5);
    expect(await page.locator("tr.is-same").first().locator("td").allTextContents()).toHaveLength(3);
    await page.context().close();
  });

  it("open each at the sentence that one follows", async () => {
    const { page } = await visitor.visit(beside());
    await page.locator("tr.is-changed", { hasText: "foreign buyer" }).getByRole("link").last().click();
    await page.locator(".is-cited").first().waitFor();
    expect(addressIn(page)).toContain(`/reports/${archive.ids.edited}?at=`);
    expect((await page.locator(".is-cited").allTextContents()).join("")).toContain("foreign buyer");
    await page.context().close();
  });

  it("are each shown whole where neither is made of the other", async () => {
    const { page } = await visitor.visit(`/reports/${archive.ids.own}?beside=${archive.ids.later}`);
    await page.locator(".both-whole").waitFor();
    expect(await page.locator(".both-whole section").count()).toBe(2);
    await page.context().close();
  });

  it("are sound", async () => {
    const visit = await visitor.visit(beside());
    await visit.page.locator(".beside-table").waitFor();
    await expectSound(visit);
    await visit.page.context().close();
  });
});

it("a mark in a report says what it is while the pointer is on it", async () => {
  const { page } = await visitor.visit(`/reports/${archive.ids.wire}`);
  await page.locator(".piece.is-content").first().hover();
  const tip = await page.getByRole("tooltip").textContent();
  expect(tip).toMatch(/^words · .+/);
  await page.keyboard.press("Escape");
  expect(await page.getByRole("tooltip").count()).toBe(0);
  await page.context().close();
});

it("a mark that the keyboard goes to says what it is", async () => {
  const { page } = await visitor.visit(`/reports/${archive.ids.wire}`);
  await page.keyboard.press("j");
  await page.keyboard.press("e");
  expect((await page.getByRole("tooltip").textContent()) ?? "").not.toBe("");
  await page.context().close();
});
