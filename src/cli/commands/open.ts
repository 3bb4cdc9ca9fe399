// parley open: the web app over a ledger, on this machine only, until Ctrl-C.
import { once } from "node:events";
import { Command, InvalidArgumentError, Option } from "commander";
import { createApp } from "../../api/app.ts";
import { loadAppFiles } from "../../api/app-files.ts";
import { defaultPort, listen } from "../../api/listen.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { openLedger } from "../../ledger/open.ts";
import { openBrowser } from "../open-browser.ts";

export interface ServeOptions {
  /** Absent: the default port, or a free one where it is taken. */
  readonly port?: number;
  /** Whether to show the app in the desktop's browser. */
  readonly browser: boolean;
}

export function openCommand(): Command {
  return new Command("open")
    .description("open the web app over a ledger, on this machine")
    .option("--ledger <file>", "the ledger to open", "parley.db")
    .addOption(new Option("--port <number>", `port to use (${defaultPort}, or a free one)`).argParser(portOf))
    .option("--no-browser", "print the address only")
    .action(async ({ ledger: file, ...options }: { ledger: string } & ServeOptions) => {
      const ledger = await openLedger(file, { readonly: true });
      try {
        await serveLedger(ledger, options);
      } finally {
        await ledger.close();
      }
    });
}

/**
 * Serves the app over the ledger and prints its address; returns when the user stops it with Ctrl-C.
 * @throws ParleyError app-unbuilt, port-taken
 */
export async function serveLedger(ledger: Ledger, { port, browser }: ServeOptions): Promise<void> {
  const app = createApp({ ledger, files: await loadAppFiles(), onFault: reportFault });
  const { address, close } = await listen(app, port);
  process.stdout.write(`Parley is open at ${address} (Ctrl-C stops it)\n`);
  const isShown = browser && (await openBrowser(address));
  if (browser && !isShown) process.stdout.write("There is no desktop browser here: open that address in one.\n");
  await stopped();
  await close();
}

/** The first Ctrl-C, or a request of the system to end. */
async function stopped(): Promise<void> {
  const heard = new AbortController();
  await Promise.race(["SIGINT", "SIGTERM"].map((signal) => once(process, signal, { signal: heard.signal })));
  heard.abort();
}

function reportFault(fault: unknown): void {
  const words = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  // A fault may quote a report, and no report may steer the terminal.
  process.stderr.write(`parley: ${words.replace(/[^\P{C}\n]/gu, " ")}\n`);
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65535) return port;
  throw new InvalidArgumentError(`"${text}" is not a port: give a number from 0 to 65535.`);
}
