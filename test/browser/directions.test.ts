// Pages in Arabic, in both themes, and the look of the main pages. Screenshots are not compared with stored ones: fonts and versions of Chromium differ
// from machine to machine, and no tolerance tells that from a broken page. Compared is what must hold between pictures that one Chromium
// made in one run: the page from right to left is the mirror image of the page from left to right, dark has the same boxes as light, and what is painted is
// dark on light or light on dark.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { samplePages } from "./sample-pages.ts";
import { startVisitor, type Visitor } from "./visitor.ts";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await startVisitor({ isReconciled: true });
});
afterAll(() => visitor.leave());

function inArabic(path: string): string {
  return `${path}${path.includes("?") ? "&" : "?"}lang=ar`;
}

/** What axe finds; of the rows of a list it looks at the first few, the others being made alike. */
async function axe(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude(".row:nth-child(n + 4)").analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}

describe.each(samplePages)("the page of %s, from right to left", (_, path) => {
  it("is clean to axe, dark, on a narrow screen and with all that folds open, and fits 360 px", async () => {
    const { page } = await visitor.visit(inArabic(path), { scheme: "dark", width: 360 });
    expect(await page.evaluate(() => document.documentElement.dir)).toBe("rtl");
    expect(await page.getByRole("main").locator("h1").count()).toBe(1);
    expect(await page.title()).toMatch(/^.+ · Parley$/);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  });
});

const mainPages = [
  "/",
  "/attributions",
  "/reports",
  "/deals",
  "/actors",
  "/check",
  "/timeline",
  "/network",
  "/corrections",
];

/** Where the parts of a page begin and end along the line, from where reading begins; of those that no word's length moves. */
function partsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, dir } = document.documentElement;
    const parts = [...document.querySelectorAll("main, main > *, .list-page > *, .picture-page > *, .site-header")];
    return parts.flatMap((part) => {
      const { left, right, height } = part.getBoundingClientRect();
      if (height === 0 || part.classList.contains("visually-hidden")) return [];
      const [start, end] = dir === "rtl" ? [clientWidth - right, clientWidth - left] : [left, right];
      return [`${part.tagName} ${part.className} ${Math.round(start)}–${Math.round(end)}`];
    });
  });
}

/** How light the page is as it is painted, from 0 to 1: the mean of its pixels. */
async function lightness(page: Page): Promise<number> {
  const picture = (await page.screenshot()).toString("base64");
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(64, 64);
    const pen = canvas.getContext("2d");
    pen?.drawImage(image, 0, 0, 64, 64);
    const pixels = pen?.getImageData(0, 0, 64, 64).data;
    if (pixels === undefined) throw new Error("the screenshot could not be read");
    let sum = 0;
    for (const [at, value] of pixels.entries()) sum += at % 4 === 3 ? 0 : value;
    return sum / (64 * 64 * 3 * 255);
  }, picture);
}

describe.each(mainPages)("%s", (path) => {
  it("is its own mirror image in Arabic, and the same in both themes but for its colours", async () => {
    const { page } = await visitor.visit(path);
    const parts = await partsOf(page);
    expect(parts.length).toBeGreaterThan(2);
    expect(await lightness(page)).toBeGreaterThan(0.8);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await partsOf(page)).toEqual(parts);
    expect(await lightness(page)).toBeLessThan(0.3);
    await page.context().close();
    const mirrored = await visitor.visit(inArabic(path));
    expect(await partsOf(mirrored.page)).toEqual(parts);
    await mirrored.page.context().close();
  });
});

it.each(mainPages)("%s does not shift while it loads, on a wide screen or a narrow one", async (path) => {
  for (const width of [1280, 360]) {
    const { page } = await visitor.visit(path, { width });
    await page.waitForLoadState("networkidle");
    expect(await shiftOf(page), `${width} px`).toBeLessThanOrEqual(0.02);
    await page.context().close();
  }
});

/** The sum of all layout shifts since the page began (Layout Instability API). */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const add = (entries: readonly PerformanceEntry[]): void => {
          for (const entry of entries) sum += Number(Reflect.get(entry, "value"));
        };
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: "layout-shift", buffered: true });
        setTimeout(() => {
          add(observer.takeRecords());
          resolve(sum);
        }, 200);
      }),
  );
}

it("a shift would be seen", async () => {
  const { page } = await visitor.visit("/reports");
  await page.evaluate(() => {
    const late = document.createElement("div");
    late.style.blockSize = "300px";
    document.querySelector("main")?.prepend(late);
  });
  await page.waitForTimeout(100);
  expect(await shiftOf(page)).toBeGreaterThan(0.02);
  await page.context().close();
});
