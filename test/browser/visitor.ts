// A visitor with a real Chromium, and the app over the sample reports for it to visit: what `parley open` would serve.
// Everything a browser complains about while a page is open is kept, so that a test can ask for silence.
import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { createApp } from "../../src/api/app.ts";
import { loadAppFiles } from "../../src/api/app-files.ts";
import type { CorrectionDesk } from "../../src/api/corrections.ts";
import { listen } from "../../src/api/listen.ts";
import { listTryFiles } from "../../src/api/try-page.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { sampleLedger } from "../api/sample-ledger.ts";

export interface VisitOptions {
  readonly scheme?: "light" | "dark";
  readonly width?: number;
  /** Whether the page listens to the server's events; of one that does no test can wait until its requests are done. */
  readonly isListening?: boolean;
}

export interface Visit {
  readonly page: Page;
  /** Console errors and warnings, uncaught errors, dialogs, and violations of the Content-Security-Policy. */
  readonly complaints: readonly string[];
}

export interface Visitor {
  visit(path: string, options?: VisitOptions): Promise<Visit>;
  leave(): Promise<void>;
}

export interface VisitorOptions {
  /** What the app is over, closed when the visitor leaves; the sample reports where left out. */
  readonly ledger?: Ledger;
  /** Whether what all the reports together hold is worked out. */
  readonly isReconciled?: boolean;
}

export async function startVisitor({ ledger: given, isReconciled = false }: VisitorOptions = {}): Promise<Visitor> {
  const ledger = given ?? (await sampleLedger());
  if (isReconciled) await reconcile(ledger);
  const faults: unknown[] = [];
  const onFault = (fault: unknown): void => void faults.push(fault);
  const desk: CorrectionDesk = { signer: "Whoever runs Parley", write: (act) => act(ledger) };
  const app = createApp({ ledger, desk, files: await loadAppFiles(), tryFiles: await listTryFiles(), onFault });
  const server = await listen(app, { port: 0, onFault });
  const browser = await launch();
  return {
    visit: (path, options) => visit(browser, server.address + path, options),
    leave: async () => {
      await browser.close();
      await server.close();
      await ledger.close();
      if (faults.length > 0) throw new AggregateError(faults, "the server failed while it was visited");
    },
  };
}

export function launch(): Promise<Browser> {
  const places = [
    process.env.PARLEY_CHROMIUM,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
  ];
  const executablePath = places.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined) {
    throw new Error(
      "No Chromium was found: install it (Debian: apt-get install chromium), or name one in PARLEY_CHROMIUM.",
    );
  }
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"];
  return chromium.launch({ executablePath, args });
}

async function visit(browser: Browser, address: string, options: VisitOptions = {}): Promise<Visit> {
  const { scheme = "light", width = 1280, isListening = false } = options;
  const viewport = { width, height: 800 };
  const context = await browser.newContext({ colorScheme: scheme, viewport, reducedMotion: "reduce" });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => {
    complaints.push(`a dialog opened: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.exposeFunction("complain", (complaint: string) => complaints.push(complaint));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      Reflect.get(window, "complain")(`refused by the policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  if (!isListening) await page.addInitScript(() => Reflect.deleteProperty(window, "EventSource"));
  await page.goto(address);
  const shown =
    ".rows .row, .report-text, .notice, .task, .question, .check-page .hint, .part, .beside-page, .picture-table";
  await page.waitForSelector(shown);
  return { page, complaints };
}
