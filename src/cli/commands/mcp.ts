// parley mcp: the record for an agent, over the Model Context Protocol. Promise: it only reads, and answers this machine only.
import { Command } from "commander";
import { configOption } from "../config-option.ts";
import { ledgerOption } from "../ledger-option.ts";
import { portOption } from "../port-option.ts";
import { readerOption } from "../reader-option.ts";
import type { ServeMcpOptions } from "../serve-mcp.ts";
import type { Session } from "../session.ts";

const examples = `
Tools: search_statements, get_statement, actor_positions, deal_terms, verify_quotation, read_text; docs/mcp.md says what each gives.
Without --http it speaks over standard input and output to the program that started it, and ends with it.

Examples:
  parley mcp --ledger /work/talks.db           as the command that an agent's host starts
  parley mcp --http                            at http://127.0.0.1:4748/mcp, until Ctrl-C`;

export function mcpCommand(session: Session): Command {
  return new Command("mcp")
    .description("let an agent search, cite and check the record (Model Context Protocol)")
    .addOption(ledgerOption())
    .option("--http", "over HTTP on this machine, in place of standard input and output")
    .addOption(portOption("port for --http (default: 4748)"))
    .addOption(readerOption())
    .addOption(configOption("the ledger's"))
    .addHelpText("after", examples)
    .action(async (options: ServeMcpOptions) => {
      const { serveMcp } = await import("../serve-mcp.ts");
      await serveMcp(options, session);
    });
}
