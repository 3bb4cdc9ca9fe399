// What is long: of thousands of records or rows only those in sight are drawn, and every one of them can be reached by keys.
import { afterAll, beforeAll, expect, it } from "vitest";
import { madeUpEntry } from "../../bench/made-up-archive.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { startVisitor, type Visitor } from "./visitor.ts";

const entry = madeUpEntry(1, { sentences: 2400, quotations: 800 });
const records = entry.reading.attributions.length;
const path = `/reports/${entry.reading.article.id}`;

let visitor: Visitor;
beforeAll(async () => {
  const ledger = await openLedger(":memory:", { create: true });
  await ledger.add([entry]);
  visitor = await startVisitor({ ledger });
});
afterAll(() => visitor.leave());

it("a report of hundreds of records draws those in the box of its list, and reaches the last one by one key", async () => {
  const { page, complaints } = await visitor.visit(path);
  await page.locator(".records .record").first().waitFor();
  expect(records).toBeGreaterThan(700);
  expect(await page.locator(".records .record").count()).toBeLessThan(60);
  expect(await page.locator(".records .record").first().getAttribute("aria-setsize")).toBe(String(records));
  await page.keyboard.press("k");
  await page.waitForURL(`**${path}?record=*`);
  const last = page.locator(`.record[aria-posinset="${records}"]`);
  await last.locator('[aria-current="true"]').waitFor();
  await page.waitForFunction((size) => {
    const [box, row] = [".records", `.record[aria-posinset="${size}"]`].map((one) =>
      document.querySelector(one)?.getBoundingClientRect(),
    );
    return box !== undefined && row !== undefined && row.top < box.bottom && row.bottom > box.top;
  }, records);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it("the list of its attributions scrolls to its end, whose rows are asked for only then", async () => {
  const { page, complaints } = await visitor.visit("/attributions");
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/api/attributions"))
      asked.push(new URL(request.url()).searchParams.get("offset") ?? "");
  });
  const last = page.locator(`.row[aria-posinset="${records}"] .row-words`);
  // Rows that were never drawn have an estimated height, so that the end may move on once it is reached.
  for (let press = 0; press < 6 && !(await last.isVisible()); press++) {
    await page.keyboard.press("End");
    await page.waitForTimeout(500);
  }
  await last.waitFor();
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.length).toBeLessThan(8);
  expect(asked).not.toContain("100");
  expect(complaints).toEqual([]);
  await page.context().close();
});

it("on paper the list has its first rows and says how many are left out, and the report has all of its records", async () => {
  const { page, complaints } = await visitor.visit("/attributions");
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const says = await page.locator(".only-printed").textContent();
  expect(says).toContain(`The first 500 of ${records} are printed`);
  expect(await page.locator(".rows .row-words").count()).toBe(500);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.locator(".only-printed").waitFor({ state: "detached" });
  await page.emulateMedia({ media: "screen" });
  await page.locator(".row-link").first().click();
  await page.locator(".records .record").first().waitFor();
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await page.locator(".records .record").count()).toBe(records);
  expect(await page.locator(".records .record").last().isVisible()).toBe(true);
  expect(complaints).toEqual([]);
  await page.context().close();
});
