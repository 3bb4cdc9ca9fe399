// The app in Arabic: who chooses it, which way the page runs, and that reports keep their own direction.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ar } from "../../web/languages/ar.ts";
import { harbourPath } from "./sample-pages.ts";
import { startVisitor, type Visitor } from "./visitor.ts";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await startVisitor();
});
afterAll(() => visitor.leave());

describe("the language", () => {
  it("is the one that the address asks for, for as long as the tab is open", async () => {
    const { page, complaints } = await visitor.visit("/?lang=ar");
    const spoken = () => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
    expect(await spoken()).toEqual(["ar", "rtl"]);
    expect(await page.title()).toBe(ar.title(ar.home.title));
    await page.getByRole("link", { name: ar.nav.reports, exact: true }).click();
    await page.reload();
    await page.waitForSelector(".row");
    expect(await spoken()).toEqual(["ar", "rtl"]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("is changed by the button and kept for the next visit; one that the app does not speak is passed over", async () => {
    const { page } = await visitor.visit(`${harbourPath}?record=a2&lang=tlh`);
    await page.getByRole("button", { name: "العربية" }).click();
    await page.getByRole("button", { name: "English" }).waitFor();
    expect(page.url()).toContain("record=a2");
    const other = await page.context().newPage();
    await other.goto(new URL("/reports", page.url()).href);
    await other.waitForSelector(".row");
    expect(await other.locator("h1").textContent()).toBe(ar.nav.reports);
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("button", { name: "العربية" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.dir)).toBe("ltr");
    await page.context().close();
  });
});

describe("from right to left", () => {
  it("the page is the mirror image of the page from left to right", async () => {
    const boxesOf = async (path: string) => {
      const { page } = await visitor.visit(path);
      const boxes = await Promise.all(
        [".wordmark", ".site-tools", ".filters", ".results"].map((selector) => page.locator(selector).boundingBox()),
      );
      await page.context().close();
      return boxes.map((box) => (box === null ? null : { start: box.x, end: 1280 - box.x - box.width }));
    };
    const ltr = await boxesOf("/attributions?lang=en");
    const rtl = await boxesOf("/attributions?lang=ar");
    for (const [index, box] of ltr.entries()) {
      // The tools are as wide as their words; where they end is the same.
      expect(rtl[index]?.[index === 1 ? "start" : "end"]).toBeCloseTo(
        box?.[index === 1 ? "end" : "start"] ?? Number.NaN,
        0,
      );
    }
  });

  it("words of a report run as the report does, and begin on its own side", async () => {
    const { page } = await visitor.visit("/attributions?lang=ar");
    const words = page.locator(".row-words bdi").first();
    expect(await words.evaluate((one) => getComputedStyle(one).direction)).toBe("ltr");
    await page.goto(new URL(`${harbourPath}?record=a2`, page.url()).href);
    const paragraph = page.locator(".report-text p").first();
    await paragraph.waitFor();
    // The first character of the first line stands at the left edge of the text.
    const gap = await paragraph.evaluate((one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      return (range.getClientRects()[0]?.left ?? Number.NaN) - one.getBoundingClientRect().left;
    });
    expect(Math.abs(gap)).toBeLessThan(12);
    await page.context().close();
  });
});
