// Serves the web app over a ledger until it is stopped, and shows it in the desktop's browser.
import { createApp } from "../api/app.ts";
import { loadAppFiles } from "../api/app-files.ts";
import type { CorrectionDesk } from "../api/corrections.ts";
import { listen } from "../api/listen.ts";
import { listTryFiles } from "../api/try-page.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { IssueEntry } from "../reconcile/positions/issues.ts";
import { deskOver } from "./desk-over.ts";
import { issuesBeside } from "./issues-beside.ts";
import { openBrowser } from "./open-browser.ts";
import { openRecord } from "./open-record.ts";
import type { Session } from "./session.ts";
import { stopped } from "./stopped.ts";

export interface ServeOptions {
  readonly session: Session;
  /** Absent: the default port, or a free one where it is taken. */
  readonly port?: number;
  /** Whether to show the app in the desktop's browser. */
  readonly browser: boolean;
}

interface Served extends ServeOptions {
  readonly desk: CorrectionDesk;
  /** The user's own list. */
  readonly issues?: readonly IssueEntry[];
}

/**
 * Serves the app over the ledger and prints its address; returns when the user stops it with Ctrl-C.
 * @throws ParleyError app-unbuilt, port-taken
 */
async function serveLedger(ledger: Ledger, { session, port, browser, desk, issues = [] }: Served): Promise<void> {
  const onFault = (fault: unknown): unknown => session.noteFault(fault);
  const app = createApp({ ledger, issues, desk, files: await loadAppFiles(), tryFiles: await listTryFiles(), onFault });
  const { address, close } = await listen(app, { port, onFault });
  await session.write(`Parley is open at ${address} (Ctrl-C stops it)\n`);
  const isShown = browser && (await openBrowser(address));
  if (browser && !isShown) await session.write("There is no desktop browser here: open that address in one.\n");
  await stopped();
  await close();
}

/** The same for the ledger in a file, which is only written to when somebody corrects. @throws ParleyError also those of openLedger */
export async function serveLedgerAt(path: string, options: ServeOptions): Promise<void> {
  const issues = await issuesBeside(path);
  const ledger = await openRecord(path, options.session);
  try {
    await serveLedger(ledger, { ...options, issues, desk: deskOver(path) });
  } finally {
    await ledger.close();
  }
}
