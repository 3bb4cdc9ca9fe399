// parley verify: a quotation or claim against the record. Promise: an answer either way, with the reports it rests on.
import { Command } from "commander";
import { ledgerOption } from "../ledger-option.ts";
import type { Session } from "../session.ts";
import type { VerifyOptions } from "../verify-words.ts";

const examples = `
The answer is one of: said · cut out of its sentence · the opposite · denied · not said · said by another · in a report's text ·
only pieces of it · altered · in other words · not found. Beside it stand the nearest statements with every report that carries them:
«…» is what was asked in its whole sentence, [+…+] is only in what was asked, [-…-] only in the record. The exit code is 0 whatever the
answer is; --json has it as "finding".

Examples:
  parley verify "the gates stay shut"                         was it said, by whom, where
  parley verify 'Tomasz Reyl: "The gates stay shut."'         by this speaker, or by another
  parley verify "the gates stay shut" --speaker "Tomasz Reyl" --json`;

export function verifyCommand(session: Session): Command {
  return new Command("verify")
    .addOption(ledgerOption())
    .description("look whether a quotation or claim is on record: nearest statements, differences, or not found")
    .argument("<words...>", "the quotation or claim")
    .option("--speaker <name>", "who is said to have said it")
    .option("--json", "print the answer as JSON")
    .addHelpText("after", examples)
    .action(async (words: readonly string[], options: VerifyOptions) => {
      const { verifyWords } = await import("../verify-words.ts");
      await verifyWords(words.join(" "), options, session);
    });
}
