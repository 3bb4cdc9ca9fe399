// The browser build in a real Chromium with the network cut: it reads a report that nobody else has, and sends nothing of it anywhere.
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { type Served, serveFolder } from "./serve-folder.ts";
import { launch, startVisitor } from "./visitor.ts";

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
  await page.getByRole("button", { name: "Read", exact: true }).click();
  const done = page.getByRole("status").getByText(reader === "rules" ? "by the rules." : "by the trained reader.");
  await done.waitFor({ timeout: 120_000 });
  // Not innerText, which is empty until the browser has drawn a record (`content-visibility: auto`).
  return page.locator(".record").allTextContents();
}

it("reads a pasted report by the rules with the network cut, and asks it for nothing", async () => {
  await page.goto(`${served.address}/index.html`);
  const asked = await cutNetwork();
  const said = await readReport("rules");
  expect(said).toHaveLength(2);
  expect(said[0]).toMatch(/^Tomasz Reyl\s*Direct\s*Named source\s*“The lower gates <b>stay<\/b> shut .+,”$/);
  expect(said[1]).toMatch(/^Tomasz Reyl\s*Denied\s*Indirect\s*Named source\s*that a date had been agreed$/);
  const shown = [...(await page.locator(".report h1, .report-text > p").allTextContents())];
  expect(shown.join("\n\n")).toBe(report);
  expect(await page.locator(".report .is-cue").allTextContents()).toEqual(["said", "denied"]);
  expect(await page.locator(".report b").count()).toBe(0);
  await page.getByRole("button", { name: /that a date had been agreed/ }).click();
  await page.getByText("a pronoun in the text").waitFor();
  await page.getByRole("link", { name: /^Times/ }).click();
  await page.getByRole("heading", { name: "When" }).waitFor();
  expect(await page.getByRole("link", { name: "Back to the ledger" }).count()).toBe(0);
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
  await page.getByRole("button", { name: "Read", exact: true }).click();
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

it("is served by the app at /try, where it reads with the network cut off to all but its own files", async () => {
  const visitor = await startVisitor();
  const { page: app, complaints: said } = await visitor.visit("/");
  page = app;
  const asked: string[] = [];
  await app.context().route("**/*", (route) => {
    const { origin, pathname } = new URL(route.request().url());
    // What the page before is still waiting for is none of this one's doing.
    if (new URL(route.request().frame().url()).pathname === "/" && pathname !== "/try/") return route.continue();
    asked.push(pathname);
    return origin === new URL(app.url()).origin && pathname.startsWith("/try/") ? route.continue() : route.abort();
  });
  await app.getByRole("link", { name: "Read a pasted report" }).click();
  await app.waitForURL("**/try/");
  const [byRules, byTrained] = [await readReport("rules"), await readReport("trained")];
  expect([byRules.length, byTrained.length]).toEqual([2, 2]);
  expect(asked.filter((path) => !path.startsWith("/try/"))).toEqual([]);
  expect(asked).toContain("/try/reader/reader.onnx");
  expect(await app.getByRole("link", { name: "Back to the ledger" }).getAttribute("href")).toBe("/");
  const policy = await app.request.get(app.url()).then((answer) => answer.headers()["content-security-policy"]);
  expect(policy).toContain("connect-src 'self';");
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  expect(said).toEqual([]);
  await visitor.leave();
}, 180_000);

it("is a module that any page can import, as the docs show it", async () => {
  const [, shown = ""] = /```html\n(.+?)```/s.exec(readFileSync("docs/browser.md", "utf8")) ?? [];
  await page.route("**/own.html", (route) =>
    route.fulfill({ body: `${shown}<link rel="icon" href="data:,">`, contentType: "text/html; charset=utf-8" }),
  );
  await page.goto(`${served.address}/own.html`);
  await page.getByText("“We will keep the gates shut,”").waitFor();
});
