// parley find: who said something about this. Promise: what is typed is words and "phrases", never an expression, so no
// search is an error; where nothing is found it says what was asked and what would find more.
import { Command, InvalidArgumentError, Option } from "commander";
import type { FindOptions } from "../find-words.ts";
import { ledgerOption } from "../ledger-option.ts";
import { addSearchOptions } from "../search-options.ts";
import type { Session } from "../session.ts";

const examples = `
Each of --speaker, --addressee, --outlet, --kind, --grade, --status and --act may be given several times, meaning any of the
values. An act is a PLOVER event type (docs/records.md): the words tell of one, or saying them is one, as a demand is.

Examples:
  parley find ceasefire                        the word in what was said, or in who said it
  parley find '"north bank" toll'              a phrase and a word, in any order
  parley find toll --speaker "Ilse Marquand"   by one speaker, named as the counts below the results name it
  parley find --act REQUEST --addressee "the harbour board"
  parley find --grade anonymous --since 2031-03-01
  parley find toll --json --limit 1000         one attribution a line, for a program`;

export function findCommand(session: Session): Command {
  return addSearchOptions(new Command("find").addOption(ledgerOption()))
    .description("search what was said, with counts by speaker, outlet, kind, source and month")
    .argument("[words...]", 'words and "phrases" that must all occur; none for everything')
    .addOption(new Option("--limit <number>", "attributions to print").argParser(limitOf).default(20))
    .option("--json", "print one attribution a line as JSON")
    .addHelpText("after", examples)
    .action(async (words: readonly string[], options: FindOptions) => {
      const { findWords } = await import("../find-words.ts");
      await findWords(words.join(" "), options, session);
    });
}

function limitOf(value: string): number {
  const limit = Number(value);
  if (/^\d+$/.test(value) && limit >= 1 && limit <= 1000) return limit;
  throw new InvalidArgumentError("Allowed are the numbers from 1 to 1000, and export has no limit.");
}
