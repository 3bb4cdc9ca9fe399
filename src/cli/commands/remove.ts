// parley remove: reports out of the ledger. Promise: what is left is what would be there had they never been added; what people
// decided about actors stays.
import { Command } from "commander";
import { ledgerOption } from "../ledger-option.ts";
import type { Session } from "../session.ts";

const examples = `
Examples:
  parley remove r0123456789abcdef              one report, by the id that show and export give
  parley remove r0123456789abcdef r89abcdef01234567 --ledger a.db`;

export function removeCommand(session: Session): Command {
  return new Command("remove")
    .description("take reports out of the ledger, with everything that rests on them")
    .argument("<report...>", "ids of reports")
    .addOption(ledgerOption())
    .addHelpText("after", examples)
    .action(async (reports: readonly string[], { ledger }: { readonly ledger: string }) => {
      const { removeByIds } = await import("../remove-reports.ts");
      await removeByIds(reports, ledger, session);
    });
}
