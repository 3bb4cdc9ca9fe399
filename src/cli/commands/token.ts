// parley token: makes a token for parley serve. Promise: the token is printed once and kept nowhere; the file has its hash.
import { Command, InvalidArgumentError, Option } from "commander";
import type { TokenOptions } from "../add-token.ts";
import type { Session } from "../session.ts";

const examples = `
The token goes to standard output, this once; the file has a line with its name, its scope and its hash, and who reads that cannot
use it. To take a token back, delete its line and start "parley serve" again.

Examples:
  parley token notebook --token-file tokens.txt
  parley token desk --scope correct --token-file tokens.txt
  curl -H "Authorization: Bearer $TOKEN" http://archive.example:4747/api/counts`;

export function tokenCommand(session: Session): Command {
  return new Command("token")
    .description("make a token that lets a program ask parley serve")
    .argument("<name>", "whose it is, such as notebook", nameOf)
    .requiredOption("--token-file <file>", "the file that parley serve reads; made where there is none")
    .addOption(new Option("--scope <scope>", "what it may do").choices(["read", "correct"]).default("read"))
    .addHelpText("after", examples)
    .action(async (name: string, options: TokenOptions) => {
      const { addToken } = await import("../add-token.ts");
      await addToken(name, options, session);
    });
}

function nameOf(name: string): string {
  if (/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u.test(name)) return name;
  throw new InvalidArgumentError("Give up to a hundred letters, digits, dots, dashes and underscores.");
}
