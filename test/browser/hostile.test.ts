import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleEntries } from "../api/sample-reports.ts";
import { harbourPath, hostilePath } from "./sample-pages.ts";
import { startVisitor, type Visitor } from "./visitor.ts";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await startVisitor();
});
afterAll(() => visitor.leave());

describe("a hostile report", () => {
  it.each([hostilePath, "/attributions", "/reports"])("runs nothing and becomes no element at %s", async (path) => {
    const { page, complaints } = await visitor.visit(path);
    for (const fold of await page.locator("summary").all()) await fold.click();
    await page.mouse.move(300, 200);
    expect(await page.evaluate(() => Reflect.get(window, "broken"))).toBeUndefined();
    expect(await page.locator("#app :is(script, img, svg, iframe, b, i, style, object)").count()).toBe(0);
    const links = await page.locator("a").evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).protocol));
    expect(new Set(links)).toEqual(new Set(["http:"]));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("could not become HTML even by a fault of the app: the browser refuses it", async () => {
    const { page } = await visitor.visit(hostilePath);
    const refused = await page.evaluate(() => {
      try {
        document.body.insertAdjacentHTML("beforeend", "<p>from a report</p>");
        return null;
      } catch (error) {
        return String(error);
      }
    });
    expect(refused).toContain("TrustedHTML");
    await page.context().close();
  });

  it("has nothing invisible in it, and reaches no further than its own words", async () => {
    const { page } = await visitor.visit(hostilePath);
    const marks = await page
      .locator(".report-text .hidden-character")
      .evaluateAll((all) => all.map((mark) => [mark.tagName, mark.getAttribute("data-code"), mark.textContent]));
    expect(marks).toEqual([
      ["BDI", "U+202E", "\u202E"],
      ["BDI", "U+200B", "\u200B"],
    ]);
    await page.context().close();
  });
});

it.each([
  [harbourPath, 0],
  [hostilePath, 2],
])("the text of a report is all there, character by character: %s", async (path, index) => {
  const { page } = await visitor.visit(path);
  const shown = await page.evaluate(() => {
    const pieces = document.querySelectorAll(".report-head h1, .report-text > p, .furniture-text");
    return [...pieces].map((piece) => piece.textContent).join("");
  });
  const { article } = sampleEntries[index]?.reading ?? {};
  const head = article?.headline === null ? (article.title ?? "") : "";
  expect(shown.replace(/\s/g, "")).toBe((head + article?.text).replace(/\s/g, ""));
  await page.context().close();
});
