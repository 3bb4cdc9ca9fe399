// Serves the agent interface over a ledger: to the program that started it over standard input and output, until that closes
// them, or over HTTP until it is stopped. Promises: on standard output stands nothing but the protocol; over it the host is greeted
// at once, and what it asks waits until the ledger is open and up to date.
import { once } from "node:events";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { listen } from "../api/listen.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { read } from "../library/read.ts";
import { createMcpApp } from "../mcp/http.ts";
import { createMcpServer } from "../mcp/server.ts";
import { type Sources, sourcesFrom } from "../mcp/sources.ts";
import { configFor } from "../plugins/load-plugins.ts";
import { issueBook } from "../reconcile/positions/issues.ts";
import { issuesBeside } from "./issues-beside.ts";
import { openReader } from "./open-reader.ts";
import { openRecord } from "./open-record.ts";
import type { ReaderName } from "./reader-option.ts";
import type { Session } from "./session.ts";
import { stopped } from "./stopped.ts";
import { versionOf } from "./version.ts";

export interface ServeMcpOptions {
  readonly ledger: string;
  readonly reader: ReaderName;
  readonly http?: true;
  readonly port?: number;
  readonly config?: string;
}

/** Whoever opens it closes it. */
type Opened = Sources & { readonly ledger: Ledger };

/** The same each time, because a host keeps the address. */
const PORT = 4748;

/** @throws ParleyError those of openLedger; port-taken */
export async function serveMcp(options: ServeMcpOptions, session: Session): Promise<void> {
  const opened = openSources(options, session);
  if (options.http === undefined) await overStdio(opened, session);
  else await overHttp(await opened, session, options.port ?? PORT);
  await (await opened).ledger.close();
}

async function openSources(options: ServeMcpOptions, session: Session): Promise<Opened> {
  const config = configFor(options.config, options.ledger);
  const ledger = await openRecord(options.ledger, session);
  const sources = sourcesFrom({
    ledger,
    issues: async () => issueBook(await issuesBeside(options.ledger), await ledger.issueCorrections()),
    read: async (text, date) =>
      read(text, await openReader(options.reader, undefined, config), date === undefined ? {} : { date }),
    onFault: (fault) => session.noteFault(fault),
  });
  return { ...sources, ledger };
}

async function overStdio(opened: Promise<Opened>, session: Session): Promise<void> {
  const { input, output } = session.terminal;
  const server = createMcpServer(opened, versionOf());
  server.server.onerror = (fault) => session.noteFault(fault);
  const ended = Promise.race([once(input, "end"), once(input, "close"), stopped()]);
  try {
    await Promise.all([opened, server.connect(new StdioServerTransport(input, output))]);
    await ended;
  } finally {
    await server.close();
  }
}

async function overHttp(sources: Opened, session: Session, port: number): Promise<void> {
  const { onFault } = sources;
  const { address, close } = await listen(createMcpApp(sources, versionOf()), { port, onFault });
  await session.write(`Parley answers agents at ${address}/mcp (Ctrl-C stops it)\n`);
  await stopped();
  await close();
}
