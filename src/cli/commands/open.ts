// parley open: the web app over a ledger, on this machine only, until Ctrl-C.
import { Command, InvalidArgumentError, Option } from "commander";
import type { Session } from "../session.ts";

interface OpenOptions {
  readonly ledger: string;
  readonly port?: number;
  readonly browser: boolean;
}

export function openCommand(session: Session): Command {
  return new Command("open")
    .description("open the web app over a ledger, on this machine")
    .option("--ledger <file>", "the ledger to open", "parley.db")
    .addOption(new Option("--port <number>", "port to use (4747, or a free one)").argParser(portOf))
    .option("--no-browser", "print the address only")
    .action((options: OpenOptions) => openApp(options, session));
}

async function openApp({ ledger: file, ...options }: OpenOptions, session: Session): Promise<void> {
  const [{ openLedger }, { serveLedger }] = await Promise.all([
    import("../../ledger/open.ts"),
    import("../serve-ledger.ts"),
  ]);
  const ledger = await openLedger(file, { readonly: true });
  try {
    await serveLedger(ledger, { ...options, session });
  } finally {
    await ledger.close();
  }
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65535) return port;
  throw new InvalidArgumentError(`"${text}" is not a port: give a number from 0 to 65535.`);
}
