// parley add: reports into the ledger. Promise: it may be stopped at any moment, and run again it goes on from there.
import { Command } from "commander";
import type { AddPathsOptions } from "../add-paths.ts";
import { configOption } from "../config-option.ts";
import { dateOption } from "../date-option.ts";
import { ledgerOption } from "../ledger-option.ts";
import { outletOption } from "../outlet-option.ts";
import { readerOption } from "../reader-option.ts";
import type { Session } from "../session.ts";

const examples = `
Examples:
  parley add reports/                          every report in the folder, into parley.db
  parley add "archive/*.html.gz" --ledger a.db patterns are walked, into a ledger of your own
  parley add all.jsonl --date 2031-03-12       one report a line; a date for those that give none
  parley add note.txt --date 2031-03-12 --outlet "Kestrel News"
                                               a plain text without a head
  parley add reports/                          again: only what is new is read`;

export function addCommand(session: Session): Command {
  return new Command("add")
    .description("read reports into the ledger; run it again to go on where it was stopped")
    .argument("<path...>", "as for read: files, folders, patterns, - for standard input")
    .addOption(ledgerOption())
    .addOption(dateOption())
    .addOption(outletOption())
    .addOption(readerOption())
    .addOption(configOption("the ledger's"))
    .addHelpText("after", examples)
    .action(async (paths: string[], options: AddPathsOptions) => {
      const { addPaths } = await import("../add-paths.ts");
      await addPaths(paths, options, session);
    });
}
