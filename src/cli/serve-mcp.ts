// Serves the agent interface over a ledger: to the program that started it over standard input and output, until that closes
// them, or over HTTP until it is stopped. Promise: on standard output stands nothing but the protocol.
import { once } from "node:events";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { listen } from "../api/listen.ts";
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

/** The same each time, because a host keeps the address. */
const PORT = 4748;

/** @throws ParleyError those of openLedger; port-taken */
export async function serveMcp(options: ServeMcpOptions, session: Session): Promise<void> {
  const config = configFor(options.config, options.ledger);
  const ledger = await openRecord(options.ledger, session);
  try {
    const sources = sourcesFrom({
      ledger,
      issues: async () => issueBook(await issuesBeside(options.ledger), await ledger.issueCorrections()),
      read: async (text, date) =>
        read(text, await openReader(options.reader, undefined, config), date === undefined ? {} : { date }),
      onFault: (fault) => session.noteFault(fault),
    });
    if (options.http === undefined) await overStdio(sources, session);
    else await overHttp(sources, session, options.port ?? PORT);
  } finally {
    await ledger.close();
  }
}

async function overStdio(sources: Sources, { terminal }: Session): Promise<void> {
  const server = createMcpServer(sources, versionOf());
  server.server.onerror = sources.onFault;
  const ended = Promise.race([once(terminal.input, "end"), once(terminal.input, "close"), stopped()]);
  await server.connect(new StdioServerTransport(terminal.input, terminal.output));
  await ended;
  await server.close();
}

async function overHttp(sources: Sources, session: Session, port: number): Promise<void> {
  const { onFault } = sources;
  const { address, close } = await listen(createMcpApp(sources, versionOf()), { port, onFault });
  await session.write(`Parley answers agents at ${address}/mcp (Ctrl-C stops it)\n`);
  await stopped();
  await close();
}
