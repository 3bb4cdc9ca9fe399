// parley show: one page about one thing of the ledger: an actor by name or id, a report, one of its records, a statement or a deal by its id.
import { Command } from "commander";
import { ledgerOption } from "../ledger-option.ts";
import type { Session } from "../session.ts";
import type { ShowOptions } from "../show-record.ts";

const examples = `
Examples:
  parley show "Ilse Marquand"                  names, roles, positions, shifts, and what was said
  parley show r0123456789abcdef                what a report says, as parley read prints it
  parley show r0123456789abcdef.a4             one attribution in its sentence, with its evidence marked
  parley show r0123456789abcdef.o2             an act, term, deal, time, quantity or mention of a report, likewise
  parley show s0123456789ab                    a statement in every report that carries it; or the reports of a story
  parley show d0123456789ab                    a deal over all reports: its terms, who did what about each, and when
  parley show r0123456789abcdef --json         the whole Reading, for a program`;

export function showCommand(session: Session): Command {
  return new Command("show")
    .description("show an actor by name, or anything else by its id, as tables and pages give it")
    .argument("<name or id...>", "as find and the web app give them")
    .addOption(ledgerOption())
    .option("--issues <file>", "your own list of issues, for positions; issues.yaml beside the ledger where absent")
    .option("--json", "print the record as JSON")
    .addHelpText("after", examples)
    .action(async (words: readonly string[], options: ShowOptions) => {
      const { showRecord } = await import("../show-record.ts");
      await showRecord(words.join(" "), options, session);
    });
}
