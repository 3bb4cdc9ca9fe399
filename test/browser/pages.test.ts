// What must hold on every page, asked in one visit each.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { harbourPath, samplePages } from "./sample-pages.ts";
import { startVisitor, type Visitor } from "./visitor.ts";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await startVisitor();
});
afterAll(() => visitor.leave());

/** What axe finds; of the rows of a list it looks at the first few, the others being made alike. */
async function axe(page: Page, rules?: string): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page }).exclude(".row:nth-child(n + 4)");
  const { violations } = await (rules === undefined ? builder : builder.withRules(rules)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}

/** The dark theme has the same elements in other colours. */
async function axeInBothThemes(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await axe(page);
  await page.emulateMedia({ colorScheme: "dark" });
  return [...light, ...(await axe(page, "color-contrast"))];
}

describe.each(samplePages)("the page of %s", (name, path) => {
  it("has landmarks, one heading and a name, is clean to axe, complains of nothing and fits 360 px", async () => {
    const { page, complaints } = await visitor.visit(path);
    expect(await page.getByRole("main").locator("h1").count()).toBe(1);
    expect(await page.getByRole("banner").count()).toBe(1);
    expect(await page.getByRole("navigation", { name: "Main" }).count()).toBe(1);
    expect(await page.title()).toMatch(/^.+ · Parley$/);
    expect(await axeInBothThemes(page)).toEqual([]);

    await page.setViewportSize({ width: 360, height: 740 });
    for (const fold of await page.locator("summary").all()) await fold.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

    // The browser itself notes an answer of 400 or 404 in its console.
    const isRefused = name.includes("refused") || name.includes("not there");
    expect(complaints.filter((one) => !(isRefused && /status of 40[04]/.test(one)))).toEqual([]);
    await page.context().close();
  });
});

describe("what opens on a page is clean to axe", () => {
  it("the key sheet", async () => {
    const { page } = await visitor.visit(harbourPath);
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    expect(await axeInBothThemes(page)).toEqual([]);
    await page.context().close();
  });

  it("the filters on a narrow screen", async () => {
    const { page } = await visitor.visit("/attributions", { width: 360 });
    await page.getByRole("button", { name: "Narrow down" }).click();
    expect(await axeInBothThemes(page)).toEqual([]);
    await page.context().close();
  });

  it("the folds of a report", async () => {
    const { page } = await visitor.visit(`${harbourPath}?record=a3`, { width: 360 });
    for (const fold of await page.locator("summary").all()) await fold.click();
    expect(await axeInBothThemes(page)).toEqual([]);
    await page.context().close();
  });
});

it("every page begins with a link past the header", async () => {
  const { page } = await visitor.visit("/attributions");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  await page.context().close();
});
