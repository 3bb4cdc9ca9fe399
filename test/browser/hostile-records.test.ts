// Hostile reports on the pages of what all reports together hold: actors, statements, and two reports side by side.
import { afterAll, beforeAll, expect, it } from "vitest";
import { sampleLedger } from "../api/sample-ledger.ts";
import { hostilePath, tariffPath } from "./sample-pages.ts";
import { startVisitor, type Visitor } from "./visitor.ts";

let visitor: Visitor;
let paths: readonly string[];
beforeAll(async () => {
  const ledger = await sampleLedger();
  visitor = await startVisitor({ ledger, isReconciled: true });
  const { rows: actors } = await ledger.actors({ words: "mallor" });
  const { rows: statements } = await ledger.statements({});
  const hostile = statements.filter(({ row }) => hostilePath.endsWith(row.report));
  paths = [
    "/actors",
    ...actors.map(({ id }) => `/actors/${id}`),
    ...hostile.slice(0, 3).map(({ id }) => `/statements/${id}`),
    `${hostilePath}?beside=${tariffPath.split("/").at(-1)}`,
  ];
});
afterAll(() => visitor.leave());

it("run nothing, become no element, and hide no character", async () => {
  expect(paths.length).toBeGreaterThan(3);
  for (const path of paths) {
    const { page, complaints } = await visitor.visit(path);
    for (const fold of await page.locator("summary").all()) await fold.click();
    expect(await page.evaluate(() => Reflect.get(window, "broken")), path).toBeUndefined();
    expect(await page.locator("#app :is(script, img, iframe, object, style)").count(), path).toBe(0);
    const links = await page.locator("#app a[href]").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    expect(
      links.filter((href) => /^(?!https?:|[/#?])/.test(href ?? "")),
      path,
    ).toEqual([]);
    const unseen = await page.locator("#app").evaluate((app) => {
      const nodes = document.createTreeWalker(app, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode())
        if (
          /[\u202a-\u202e\u200b]/.test(node.nodeValue ?? "") &&
          !node.parentElement?.closest(".hidden-character, svg title")
        )
          found.push(node.nodeValue ?? "");
      return found;
    });
    expect(unseen, path).toEqual([]);
    expect(complaints, path).toEqual([]);
    await page.context().close();
  }
});
