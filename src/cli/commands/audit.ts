// parley audit: how right a table is, by a random sample that a person judges. Promise: the same seed draws the same sample again, and what
// is told of the whole table is told with how far it can be off.
import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { AUDITED, type Audited } from "../../export/audit/sheet.ts";
import { ParleyError } from "../../schema/parley-error.ts";
import type { AuditOptions } from "../audit-table.ts";
import { ledgerOption } from "../ledger-option.ts";
import type { Session } from "../session.ts";

const examples = `
The sheet is a .csv for a spreadsheet: of each sampled row the words that it rests on, in brackets among those around them, and what the
table says. Write y, n or u (unclear) into its column "right", then let it be scored. The precision is given with Wilson's 95 %
interval. Of statements only those are drawn that several attributions were joined to. With --ask the rows are shown one by one
here, and y, n or u is typed; with q one stops.

Examples:
  parley audit attributions --sample 100 --output sheet.csv
  parley audit --score sheet.csv
  parley audit acts --sample 50 --seed 7 --ask --output acts.csv`;

export function auditCommand(session: Session): Command {
  return new Command("audit")
    .description("draw a random sample of a table to judge by hand, and give its precision")
    .addArgument(new Argument("[table]", "what to judge").choices(AUDITED))
    .addOption(ledgerOption())
    .addOption(new Option("--sample <number>", "rows to draw").argParser(wholeNumber).default(100))
    .addOption(new Option("--seed <number>", "which sample is drawn").argParser(wholeNumber).default(1))
    .option("--output <file>", "where to write the sheet; standard output where absent")
    .option("--ask", "judge the rows here, one by one")
    .option("--score <sheet>", "a sheet that was judged: give its precision")
    .addHelpText("after", examples)
    .action(async (table: Audited | undefined, options: AuditOptions) => {
      if ((table === undefined) === (options.score === undefined))
        throw new ParleyError(
          "usage",
          "Name a table to draw a sample of, or a sheet to score with --score, and not both.",
        );
      const { auditTable, scoreSheet } = await import("../audit-table.ts");
      if (options.score !== undefined) await scoreSheet(options.score, session);
      else if (table !== undefined) await auditTable(table, options, session);
    });
}

function wholeNumber(value: string): number {
  if (/^\d{1,6}$/.test(value) && Number(value) > 0) return Number(value);
  throw new InvalidArgumentError("Allowed are whole numbers from 1 to 999999.");
}
