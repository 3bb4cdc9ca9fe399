// parley export: a table of the ledger for other tools. Promise: every row, streamed, so that a ledger of any size goes through; what a
// spreadsheet opens runs no formula, and what a browser opens runs no script.
import { Argument, Command, Option } from "commander";
import { FORMATS } from "../../export/formats.ts";
import { TABLES, type TableName } from "../../export/table-names.ts";
import { configOption } from "../config-option.ts";
import type { ExportOptions } from "../export-table.ts";
import { ledgerOption } from "../ledger-option.ts";
import { addSearchOptions } from "../search-options.ts";
import type { Session } from "../session.ts";

const examples = `
Formats:
  csv, jsonl, parquet     every table; cells of a .csv that a spreadsheet would run as a formula begin with '
  annotations             attributions, acts, terms as W3C Web Annotations: words and offsets of each piece
  brat                    the same as stand-off beside the reports' texts, into the folder --output
  graphml                 attributions: who is quoted by whom and speaks to whom; acts: who acts towards whom;
                          deals: who is in them; positions: who is for and against what. An edge weighs as many
                          reports as tell of it and do not rest on each other: copies add nothing
  plover                  acts that are PLOVER events, a record a line; docs/plover.md says which are
  quotations              quoted words a report a line, as GDELT's quotation graph has them
  dossier                 one deal or actor (--of) as a page to read, print and send, with footnotes
  bibtex                  reports, for the sources of a paper

Offsets count code points, as Python and R do. The options that restrict are for attributions; --outlet, --since and --until
also for reports and for what stands in a single report.

actors are those over all reports; report-actors those of each report, with the actor that each of them is. Acts, terms,
report-deals, times and quantities are each report's own. Deals, deal-terms and positions are those over all reports: a row a
deal, a row for each thing that somebody did about a term of one, a row a stance; docs/positions.md says how they are found.

Examples:
  parley export attributions > said.csv        who said what, with the places it came from
  parley export reports --format jsonl         one report a line, for a program
  parley export attributions --speaker "Ilse Marquand" --output marquand.csv
  parley export attributions --words toll --format brat --output toll/
  parley export actors --format dossier --of "Ilse Marquand" --output marquand.html`;

export function exportCommand(session: Session): Command {
  return addSearchOptions(new Command("export").addOption(ledgerOption()))
    .description(
      "write a table of the ledger: reports, attributions, statements, actors, acts, deals, positions and more",
    )
    .addArgument(new Argument("<table>", "what to write").choices(TABLES))
    .addOption(
      new Option("--format <format>", "how to write it, or a format of a plug-in")
        .choices(FORMATS)
        .argParser(String)
        .default("csv"),
    )
    .option("--words <words>", 'attributions with these words and "phrases"')
    .addOption(configOption("the ledger's"))
    .option("--of <name>", "whose dossier: the name or id of a deal or an actor")
    .option("--issues <file>", "your own list of issues, for positions; issues.yaml beside the ledger where absent")
    .option("--output <file>", "where to write it, for brat a folder; standard output where absent")
    .addHelpText("after", examples)
    .action(async (table: TableName, options: ExportOptions) => {
      const { exportTable } = await import("../export-table.ts");
      await exportTable(table, options, session);
    });
}
