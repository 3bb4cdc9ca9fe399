import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { harbourPath } from "./sample-pages.ts";
import { startVisitor, type Visitor } from "./visitor.ts";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await startVisitor();
});
afterAll(() => visitor.leave());

describe("at 360 px", () => {
  it("search, filters and rows each take the whole width, one below the other", async () => {
    const { page } = await visitor.visit("/attributions", { width: 360 });
    const boxes = await Promise.all(
      ["h1", ".search-box", ".filters", ".rows"].map((selector) => page.locator(selector).boundingBox()),
    );
    for (const [index, box] of boxes.entries()) {
      expect(box?.width).toBe(328);
      expect(box?.y).toBeGreaterThan(boxes[index - 1]?.y ?? 0);
    }
    await page.context().close();
  });

  it("the stepper stays in reach while one reads", async () => {
    const { page } = await visitor.visit(harbourPath, { width: 360 });
    await page.getByRole("button", { name: "Next record" }).click();
    await page.getByRole("button", { name: "Next record" }).click();
    const stepper = await page.locator(".stepper").boundingBox();
    expect(stepper?.y).toBeGreaterThan(600);
    expect(await page.locator(".stepper-place").textContent()).toBe("2 of 9");
    await page.context().close();
  });
});

describe("the theme", () => {
  it("follows the system until one is chosen, and the choice outlives a reload", async () => {
    const { page } = await visitor.visit("/attributions", { scheme: "dark" });
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await ground();
    const button = page.getByRole("button", { name: /^Theme/ });
    await button.click();
    expect(await button.textContent()).toBe("Theme: light");
    await expect.poll(ground).not.toBe(dark);
    const light = await ground();
    await page.reload();
    await button.waitFor();
    await expect.poll(ground).toBe(light);
    await page.context().close();
  });
});

describe("while answers are awaited", () => {
  it("the list keeps its rows and its place, and says that it is busy", async () => {
    const { page } = await visitor.visit("/attributions");
    await page.route("**/api/attributions?**", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    const before = await page.locator(".row").first().boundingBox();
    await page.getByRole("checkbox", { name: /Anonymous source/ }).check();
    await page.locator('.results[aria-busy="true"]').waitFor();
    expect((await page.locator(".row").first().boundingBox())?.y).toBe(before?.y);
    await page.locator('.results[aria-busy="false"]').waitFor();
    expect(await page.locator(".row").count()).toBe(1);
    expect((await page.locator(".row").first().boundingBox())?.y).toBe(before?.y);
    await page.context().close();
  });

  it("a server that is gone is named in words, and asked again on request", async () => {
    const { page } = await visitor.visit("/attributions");
    await page.route("**/api/**", (route) => route.abort());
    await page.getByRole("link", { name: "Reports" }).click();
    await page.getByText("is “parley open” still running").waitFor();
    await page.unroute("**/api/**");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator(".row").first().waitFor();
    await page.context().close();
  });
});

it("a page whose code does not come is named in words, and loaded again on request", async () => {
  const { page } = await visitor.visit("/attributions");
  await page.route("**/assets/network-page*", (route) => route.abort());
  await page.reload();
  await page.getByRole("link", { name: "Network" }).click();
  await page.getByRole("alert").getByText("is “parley open” still running").waitFor();
  await page.unroute("**/assets/network-page*");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("heading", { level: 1, name: "Network" }).waitFor();
  await page.context().close();
});

it("on paper the report and its records stay, and what is for clicking goes", async () => {
  const { page } = await visitor.visit(harbourPath);
  await page.emulateMedia({ media: "print" });
  for (const [selector, isShown] of [
    [".report-text", true],
    [".records", true],
    [".site-header", false],
    [".stepper", false],
  ] as const) {
    expect(await page.locator(selector).isVisible(), selector).toBe(isShown);
  }
  await page.context().close();
});
