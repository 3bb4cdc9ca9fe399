// The command line: one file a verb. Exit codes: 0 done, 1 some inputs failed, 2 wrong usage.
import { Command } from "commander";
import { openCommand } from "./commands/open.ts";
import { readCommand } from "./commands/read.ts";

export function program(): Command {
  return new Command("parley")
    .description("Who said what, to whom, when, on whose word.")
    .addCommand(readCommand())
    .addCommand(openCommand());
}
