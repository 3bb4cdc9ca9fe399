// What must hold on a page, whichever it is: no complaint of axe in either theme, one heading of the first rank, nothing wider than 360 px, and no
// complaint of the browser.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Visit } from "./visitor.ts";

export async function expectSound({ page, complaints }: Visit): Promise<void> {
  expect(await page.getByRole("main").locator("h1").count()).toBe(1);
  expect(await page.title()).toMatch(/^.+ · Parley$/);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axe(page), colorScheme).toEqual([]);
  }
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(complaints).toEqual([]);
}

async function axe(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}

/** The path and query of where the visitor is. */
export function addressIn(page: Page): string {
  return page.url().replace(/^http:\/\/[^/]+/, "");
}
