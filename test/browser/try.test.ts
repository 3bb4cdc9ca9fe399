// The browser build in a real Chromium with the network cut: it reads a report that nobody else has, and sends nothing of it anywhere.
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { type Served, serveFolder } from "./serve-folder.ts";
import { launch } from "./visitor.ts";

const folder = path.resolve("dist/browser");
const report = `Envoys meet at the lock

“The lower gates <b>stay</b> shut until the engineers are back,” Tomasz Reyl, the river commission's envoy, said on Monday. He denied that a date had been agreed.`;

let browser: Browser;
let served: Served;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await launch();
  served = await serveFolder(folder);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
  complaints = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
});
afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});

/** Whatever the page then asks the network for is kept and refused. */
async function cutNetwork(): Promise<readonly string[]> {
  const asked: string[] = [];
  await context.route("**/*", (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await context.setOffline(true);
  return asked;
}

async function readReport(reader: "rules" | "trained"): Promise<readonly string[]> {
  await page.getByLabel("Report", { exact: true }).fill(report);
  await page.getByLabel("Published on").fill("2031-03-12");
  await page.getByLabel("Read by").selectOption(reader);
  await page.getByRole("button", { name: "Read" }).click();
  const done = page.getByRole("status").getByText(reader === "rules" ? "by rules-" : "by reader-");
  await done.waitFor({ timeout: 120_000 });
  return page.locator("#said li").allInnerTexts();
}

it("reads a pasted report by the rules with the network cut, and asks it for nothing", async () => {
  await page.goto(`${served.address}/index.html`);
  const asked = await cutNetwork();
  const said = await readReport("rules");
  expect(said).toHaveLength(2);
  expect(said[0]).toMatch(/^Tomasz Reyl\s+“The lower gates <b>stay<\/b> shut .+,”\s+direct · said · .*cue “said”/);
  expect(said[1]).toMatch(/^Tomasz Reyl\s+that a date had been agreed\s+indirect · denied/);
  expect(await page.locator("#shown").textContent()).toBe(report);
  expect(await page.locator("#shown mark.cue").allTextContents()).toEqual(["said", "denied"]);
  expect(await page.locator("#shown b").count()).toBe(0);
  expect(asked).toEqual([]);
});

it("reads by the trained reader too, once that was loaded, with the network cut", async () => {
  await page.goto(`${served.address}/index.html`);
  const before = served.asked.length;
  await readReport("trained");
  const loaded = served.asked.slice(before);
  expect(loaded.toSorted().map((name) => name.replace(/-[\w-]{8}\./, "."))).toEqual(
    expect.arrayContaining(["/ort-wasm-simd-threaded.wasm", "/reader/reader.onnx", "/trained-worker.js"]),
  );
  const asked = await cutNetwork();
  const said = await readReport("trained");
  expect(said[0]).toContain("Tomasz Reyl");
  expect(said[1]).toContain("that a date had been agreed");
  expect([asked, served.asked.slice(before)]).toEqual([[], loaded]);
}, 180_000);

it("reads from a file that no server gives", async () => {
  await page.goto(pathToFileURL(path.join(folder, "index.html")).href);
  expect(await readReport("rules")).toHaveLength(2);
});

it("says what is no report, and what the trained reader lacks", async () => {
  await page.goto(`${served.address}/index.html`);
  await page.getByLabel("Report", { exact: true }).fill("%PDF-1.7");
  await page.getByRole("button", { name: "Read" }).click();
  await page.getByRole("status").getByText("The report is a PDF file").waitFor();
});

it("lets no script in that is not its own", async () => {
  await page.goto(`${served.address}/index.html`);
  const policy = await page.locator("meta[http-equiv]").getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  const sent = await page.evaluate(() => fetch("https://example.org/").then(String, (error: Error) => error.name));
  expect(sent).toBe("TypeError");
  expect(complaints.splice(0).join()).toContain("Content Security Policy");
});

it.each(["light", "dark"] as const)("is accessible in the %s theme, and fits a narrow window", async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${served.address}/index.html`);
  await readReport("rules");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

it("is a module that any page can import, as the docs show it", async () => {
  const [, shown = ""] = /```html\n(.+?)```/s.exec(readFileSync("docs/browser.md", "utf8")) ?? [];
  await page.route("**/own.html", (route) =>
    route.fulfill({ body: `${shown}<link rel="icon" href="data:,">`, contentType: "text/html; charset=utf-8" }),
  );
  await page.goto(`${served.address}/own.html`);
  await page.getByText("“We will keep the gates shut,”").waitFor();
});
