// parley serve: the HTTP interface for programs. Promise: where others than this machine's own user can reach it, it answers only to
// who shows a token.
import { Command, InvalidArgumentError, Option } from "commander";
import { ledgerOption } from "../ledger-option.ts";
import { portOption } from "../port-option.ts";
import type { ServeInterfaceOptions } from "../serve-interface.ts";
import type { Session } from "../session.ts";

const examples = `
The interface that the app uses, without the app: docs/api.md has every address, /api/openapi.json describes them as OpenAPI 3.1.
Without --host only this machine can reach it, and needs no token. Anywhere else it asks for one: "parley token" makes them. It
speaks plain HTTP; put a server that speaks TLS before it where the network is not your own, and give that server's name with --name.

Examples:
  parley serve                                                       at http://127.0.0.1:4747/api
  parley token notebook --token-file tokens.txt                      a token that may read
  parley serve --host 0.0.0.0 --token-file tokens.txt --name archive.example`;

export function serveCommand(session: Session): Command {
  return new Command("serve")
    .description("serve the HTTP interface for programs, on this machine or, with tokens, beyond it")
    .addOption(ledgerOption())
    .addOption(portOption())
    .option("--host <address>", "address to bind to", "127.0.0.1")
    .option("--token-file <file>", "who may ask; needed for any --host but this machine's own")
    .addOption(
      new Option("--name <host>", "a name under which it may be asked for, beside its own").argParser(
        (name: string, before: readonly string[] = []) => [...before, name],
      ),
    )
    .addOption(
      new Option("--rate <number>", "requests a minute from one address, over long").argParser(rateOf).default(6000),
    )
    .addHelpText("after", examples)
    .action(async (options: ServeInterfaceOptions) => {
      const { serveInterface } = await import("../serve-interface.ts");
      await serveInterface(options, session);
    });
}

function rateOf(text: string): number {
  const rate = Number(text);
  if (/^\d{1,7}$/.test(text) && rate >= 1) return rate;
  throw new InvalidArgumentError("Give a number from 1 to 9999999.");
}
