// parley open: the web app over a ledger, on this machine only, until Ctrl-C.
import { Command } from "commander";
import { portOption } from "../port-option.ts";
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
    .addOption(portOption())
    .option("--no-browser", "print the address only")
    .action(async ({ ledger, ...options }: OpenOptions) => {
      const { serveLedgerAt } = await import("../serve-ledger.ts");
      await serveLedgerAt(ledger, { ...options, session });
    });
}
