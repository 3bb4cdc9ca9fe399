// `node scripts/screenshot.mjs LEDGER "WORDS"`: takes docs/reading-view.png, the picture of the README, of the first
// attribution in a ledger of the demo archive that holds the words. Needs the built app.
import { chromium } from "playwright-core";
import { createApp } from "../src/api/app.ts";
import { loadAppFiles } from "../src/api/app-files.ts";
import { listen } from "../src/api/listen.ts";
import { openLedger } from "../src/ledger/open.ts";
import { ensureChromium } from "./chromium.mjs";

const [file = "demo.db", words = "put a map"] = process.argv.slice(2);
const ledger = await openLedger(file, { readonly: true });
const [hit] = (await ledger.attributions({ words })).rows;
if (hit === undefined) throw new Error(`no attribution in ${file} holds "${words}"`);
const onFault = console.error;
const server = await listen(createApp({ ledger, files: await loadAppFiles(), onFault }), { port: 0, onFault });
const browser = await chromium.launch({ executablePath: ensureChromium() ?? "", args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
await page.goto(`${server.address}/reports/${hit.report}?record=${hit.attribution.id}`);
await page.locator(".piece.is-selected").first().waitFor();
await page.screenshot({ path: "docs/reading-view.png", animations: "disabled" });
await browser.close();
await server.close();
await ledger.close();
