// `node scripts/cookbook-pictures.mjs LEDGER`: takes the pictures of docs/cookbook.md from a ledger of the demo archive. Needs the
// built app.
import { chromium } from "playwright-core";
import { createApp } from "../src/api/app.ts";
import { loadAppFiles } from "../src/api/app-files.ts";
import { listen } from "../src/api/listen.ts";
import { openLedger } from "../src/ledger/open.ts";
import { ensureChromium } from "./chromium.mjs";

const [file = "parley-demo.db"] = process.argv.slice(2);
const ledger = await openLedger(file, { readonly: true });
const onFault = console.error;
const server = await listen(createApp({ ledger, files: await loadAppFiles(), onFault }), { port: 0, onFault });
const [carried] = (await ledger.carriedWidely(3, 1)).rows;
const pictures = {
  home: "/",
  verify: "/verify?words=There%20will%20not%20be%20one%20Lomaran%20boot%20in%20Dolna",
  statement: `/statements/${carried?.statement}`,
  check: "/check",
};
const browser = await chromium.launch({ executablePath: ensureChromium() ?? "", args: ["--no-sandbox"] });
for (const [name, address] of Object.entries(pictures)) {
  const page = await browser.newPage({ viewport: { width: 1100, height: 720 }, reducedMotion: "reduce" });
  await page.goto(server.address + address);
  await page.locator("main h1").first().waitFor();
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: `docs/pictures/${name}.png`, animations: "disabled" });
  await page.close();
}
await browser.close();
await server.close();
await ledger.close();
