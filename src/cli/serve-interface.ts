// Serves the HTTP interface over a ledger until it is stopped.
import { hostname, networkInterfaces } from "node:os";
import { createApp } from "../api/app.ts";
import type { Token } from "../api/guards/tokens.ts";
import { listen } from "../api/listen.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import { deskOver } from "./desk-over.ts";
import { issuesBeside } from "./issues-beside.ts";
import { openRecord } from "./open-record.ts";
import type { Session } from "./session.ts";
import { stopped } from "./stopped.ts";
import { tokensIn } from "./tokens-in.ts";

export interface ServeInterfaceOptions {
  readonly ledger: string;
  readonly host: string;
  readonly port?: number;
  readonly tokenFile?: string;
  readonly name?: readonly string[];
  /** Requests a minute. */
  readonly rate: number;
}

/** @throws ParleyError usage, for a host beyond this machine without tokens; tokens-invalid; port-taken; those of openLedger */
export async function serveInterface(options: ServeInterfaceOptions, session: Session): Promise<void> {
  const { host, port, rate, name = [] } = options;
  const tokens = await tokensFor(options);
  const issues = await issuesBeside(options.ledger);
  const ledger = await openRecord(options.ledger, session);
  try {
    const onFault = (fault: unknown): unknown => session.noteFault(fault);
    const app = createApp({
      ...{
        ledger,
        issues,
        onFault,
        desk: deskOver(options.ledger),
        names: isLoopback(host) ? name : [...ownNames(host), ...name],
      },
      ...(tokens === null ? {} : { tokens }),
      rate: { perMinute: rate, atOnce: Math.max(10, Math.ceil(rate / 6)) },
    });
    const { address, close } = await listen(app, { port, host, onFault });
    await session.write(`Parley answers at ${address}/api (Ctrl-C stops it)\n`);
    await stopped();
    await close();
  } finally {
    await ledger.close();
  }
}

async function tokensFor({ host, tokenFile }: ServeInterfaceOptions): Promise<readonly Token[] | null> {
  const tokens = tokenFile === undefined ? null : await tokensIn(tokenFile);
  if (isLoopback(host) || (tokens !== null && tokens.length > 0)) return tokens;
  throw new ParleyError(
    "usage",
    `Others could reach the archive at "${shown(host)}", and there is no token to ask them for: make one with "parley token NAME --token-file FILE" and give --token-file FILE, or leave --host out.`,
  );
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}

/** Under which it is reached: no page can have these names point elsewhere and back. */
function ownNames(host: string): readonly string[] {
  const addresses = Object.values(networkInterfaces()).flatMap((some) => (some ?? []).map(({ address }) => address));
  return [host, hostname(), ...addresses].map((one) => (one.includes(":") ? `[${one}]` : one));
}
