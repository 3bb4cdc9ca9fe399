// What must hold on a page, whichever it is: no complaint of axe in either theme, on a narrow screen or in Arabic, one heading of the first rank, nothing wider than 360 px,
// and no complaint of the browser.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Visit } from "./visitor.ts";

export async function expectSound({ page, complaints }: Visit): Promise<void> {
  expect(await page.getByRole("main").locator("h1").count()).toBe(1);
  expect(await page.title()).toMatch(/^.+ · Parley$/);
  expect(await axe(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await axe(page, "color-contrast"), "dark").toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNarrow(page, "360 px");
  const address = new URL(page.url());
  address.searchParams.set("lang", "ar");
  await page.goto(address.href);
  await page.locator("main h1").waitFor();
  await page.waitForLoadState("networkidle");
  await expectNarrow(page, "Arabic");
  expect(complaints).toEqual([]);
}

/** With all that folds open: forms too. */
async function expectNarrow(page: Page, where: string): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth), where).toBeLessThanOrEqual(360);
  expect(await axe(page), where).toEqual([]);
}

export async function axe(page: Page, rules?: string): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page }).exclude(".row:nth-child(n + 4)");
  const { violations } = await (rules === undefined ? builder : builder.withRules(rules)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}

/** The path and query of where the visitor is. */
export function addressIn(page: Page): string {
  return page.url().replace(/^http:\/\/[^/]+/, "");
}
