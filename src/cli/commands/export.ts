// parley export: a whole table of the ledger for other tools. Promise: every row, streamed, so that a ledger of any size
// goes through; what a spreadsheet opens runs no formula.
import { Argument, Command, Option } from "commander";
import { TABLES, type TableName } from "../../export/table-names.ts";
import type { ExportOptions } from "../export-table.ts";
import { ledgerOption } from "../ledger-option.ts";
import { addSearchOptions } from "../search-options.ts";
import type { Session } from "../session.ts";

const examples = `
Offsets count code points, as Python and R do. Cells of a .csv that a spreadsheet would run as a formula begin with '.
The options that restrict are for attributions.

actors are those over all reports; report-actors those of each report, with the actor that each of them is. Acts, terms,
report-deals, times and quantities are each report's own. Deals, deal-terms and positions are those over all reports: a row a
deal, a row for each thing that somebody did about a term of one, a row a stance; docs/positions.md says how they are found.

Examples:
  parley export attributions > said.csv        who said what, with the places it came from
  parley export reports --format jsonl         one report a line, for a program
  parley export attributions --speaker "Ilse Marquand" --output marquand.csv`;

export function exportCommand(session: Session): Command {
  return addSearchOptions(new Command("export").addOption(ledgerOption()))
    .description(
      "write a table of the ledger: reports, attributions, statements, actors, acts, deals, positions and more",
    )
    .addArgument(new Argument("<table>", "what to write").choices(TABLES))
    .addOption(new Option("--format <format>", "how to write it").choices(["csv", "jsonl"]).default("csv"))
    .option("--issues <file>", "your own list of issues, for positions; issues.yaml beside the ledger where absent")
    .option("--output <file>", "where to write it; standard output where absent")
    .addHelpText("after", examples)
    .action(async (table: TableName, options: ExportOptions) => {
      const { exportTable } = await import("../export-table.ts");
      await exportTable(table, options, session);
    });
}
