// parley demo: the made-up archive, read into a ledger of its own and opened in the app. Promise: it writes to that
// ledger only, and run again it adds nothing.
import { join, relative } from "node:path";
import { Command } from "commander";
import { CLONE } from "../clone.ts";
import { portOption } from "../port-option.ts";
import { DEFAULT_READER } from "../reader-option.ts";
import type { Session } from "../session.ts";
import { plainText } from "../terminal/plain-text.ts";

interface DemoOptions {
  readonly ledger: string;
  readonly port?: number;
  readonly browser: boolean;
  readonly open: boolean;
}

const examples = `
Examples:
  parley demo                                  read it into ./parley-demo.db and open the app
  parley demo --no-open                        only read it, to try the commands that it names
  parley demo --ledger /tmp/demo.db --port 8080`;

export function demoCommand(session: Session): Command {
  return new Command("demo")
    .description("read a made-up archive of a negotiation and open it in the app")
    .option("--ledger <file>", "the ledger to read it into; made where there is none", "parley-demo.db")
    .addOption(portOption())
    .option("--no-browser", "print the app's address only")
    .option("--no-open", "read it, and do not start the app")
    .addHelpText("after", examples)
    .action((options: DemoOptions) => showDemo(options, session));
}

async function showDemo(options: DemoOptions, session: Session): Promise<void> {
  await session.write("Reading a made-up archive: five weeks of a negotiation over a dam, told by six outlets.\n");
  const { addPaths } = await import("../add-paths.ts");
  const { isStopped } = await addPaths([join(CLONE, "demo/reports")], { ...options, reader: DEFAULT_READER }, session);
  if (isStopped) return;
  await session.write(thingsToTry(options.ledger, programHere()));
  if (!options.open) return;
  const { serveLedgerAt } = await import("../serve-ledger.ts");
  await serveLedgerAt(options.ledger, { ...options, session });
}

/** Three commands that show what a ledger is for; each finds something in the demo. */
function thingsToTry(ledger: string, program: string): string {
  const option = `--ledger ${/^[\w./-]+$/.test(ledger) ? ledger : `"${plainText(ledger)}"`}`;
  return `
Three things to try:
  ${program} find --speaker Bahrom ${option}
      a commander who will never let go, and what he says three weeks later
  ${program} find --grade anonymous ${option}
      what was said by people whom the outlets shield
  ${program} show "Haidar al-Sumayri" ${option}
      one speaker through every report

`;
}

/** "bin/parley" where that runs it from the current folder, else the name that an installed Parley has. */
function programHere(): string {
  const path = relative(process.cwd(), join(CLONE, "bin/parley"));
  return path.startsWith("..") ? "parley" : path;
}
