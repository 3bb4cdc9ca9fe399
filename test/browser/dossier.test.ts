// Dossiers opened in a browser, out of a ledger whose names are markup: they fetch nothing, run nothing, can be read in both themes and
// on a telephone, and print dark on white.
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { exportedAs } from "../../src/cli/exported.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { dealsOver } from "../../src/reconcile/deals/record.ts";
import { issueBook } from "../../src/reconcile/positions/issues.ts";
import { archive } from "../export/archive.ts";
import { launch } from "./visitor.ts";

let browser: Browser;
let ledger: Ledger;
beforeAll(async () => {
  [browser, ledger] = await Promise.all([launch(), archive()]);
});
afterAll(async () => {
  await browser.close();
  await ledger.close();
});

async function dossierOf(name: "actors" | "deals", of: string): Promise<string> {
  const made = await exportedAs("dossier", { ledger, book: issueBook([], []), name, query: {}, of });
  if (made.kind !== "stream") throw new Error("a dossier is one page");
  let page = "";
  for await (const chunk of made.chunks) page += chunk;
  return page;
}

it.each(["light", "dark"] as const)(
  "can be read in the %s theme and on a telephone, and asks for nothing",
  async (colorScheme) => {
    const [deal] = await dealsOver(ledger);
    for (const made of [dossierOf("actors", "+Nadège <b>"), dossierOf("deals", deal?.id ?? "")]) {
      const context = await browser.newContext({ colorScheme, viewport: { width: 360, height: 740 } });
      const page = await context.newPage();
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      page.on("console", (message) => asked.push(message.text()));
      page.on("dialog", (dialog) => asked.push(dialog.message()));
      await page.setContent(await made);
      expect(await page.locator("h1").count()).toBe(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await page.emulateMedia({ media: "print" });
      const ink = () =>
        page.evaluate(() => getComputedStyle(document.body).color + getComputedStyle(document.body).backgroundColor);
      expect(await ink()).toBe("rgb(0, 0, 0)rgb(255, 255, 255)");
      expect(asked).toEqual([]);
      await context.close();
    }
  },
);
