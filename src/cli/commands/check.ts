// parley check: what needs a person's eye. Promise: it says what was found and where, and never which side is right.
import { Command, InvalidArgumentError, Option } from "commander";
import type { CheckOptions } from "../check-ledger.ts";
import { ledgerOption } from "../ledger-option.ts";
import type { Session } from "../session.ts";

const examples = `
Most consequential first: shifts (where somebody's stance changed, or a report sets their earlier word before them), figures and
accounts that differ, what three reports or more have from one source, quotations in reworded copies that the report they copy does
not have, quotations that a later version of their report changed or took out, denials, demands without an answer, and speakers
that the reports leave open. docs/positions.md says how they are found. Parley gives no verdict of truth.

Examples:
  parley check                                 the first five of each
  parley check --limit 50
  parley check --json                          all shifts and differences, for a program`;

export function checkCommand(session: Session): Command {
  return new Command("check")
    .description("list what needs a person's eye: shifts, contradictions, denials, open demands, open speakers")
    .addOption(ledgerOption())
    .addOption(new Option("--limit <number>", "how many of each to print").argParser(limitOf).default(5))
    .option("--json", "print everything as JSON")
    .addHelpText("after", examples)
    .action(async (options: CheckOptions) => {
      const { checkLedger } = await import("../check-ledger.ts");
      await checkLedger(options, session);
    });
}

function limitOf(value: string): number {
  const limit = Number(value);
  if (/^\d+$/.test(value) && limit >= 1 && limit <= 1000) return limit;
  throw new InvalidArgumentError("Allowed are the numbers from 1 to 1000.");
}
