// parley issues: what a person decides about issues. Promise: it is kept as a correction beside what was found, holds for every report
// to come, and can be taken back.
import { Command } from "commander";
import { byOption, type Signing } from "../by-option.ts";
import { ledgerOption } from "../ledger-option.ts";
import type { Session } from "../session.ts";

const examples = `
Issues are named as "parley issues list" and an actor's page name them, case ignored.

Examples:
  parley issues list                           every issue with the number of stances on it
  parley issues merge "observer" "monitor"     the second becomes the first
  parley issues rename "observer" "Monitoring"
  parley issues split "sanctions" "oil" "oil embargo"  positions that speak of oil are on "oil embargo"
  parley issues log                            what was decided, with its numbers
  parley issues undo 2                         as if it had never been decided
  parley issues redo 2                         decided again

A file issues.yaml beside the ledger names issues by how reports speak of them:

  issues:
    - name: Monitoring
      phrases: [observers, foreign monitors]`;

interface Options {
  readonly ledger: string;
}

export function issuesCommand(session: Session): Command {
  const issues = new Command("issues")
    .description("say which issues are one, which are two and what they are called; list, undo and redo that")
    .addHelpText("after", examples);
  const verb = (name: string, about: string): Command =>
    issues.command(name).description(about).addOption(ledgerOption());
  verb("list", "list the issues, those with most stances first").action(async ({ ledger }: Options) =>
    (await load()).listIssues(ledger, session),
  );
  verb("merge", "make the others one with the first, under its name")
    .argument("<issue>", "the one whose name stays")
    .argument("<others...>", "those that are the same")
    .addOption(byOption())
    .action(async (issue: string, others: readonly string[], { ledger, ...signed }: Signing) =>
      (await load()).mergeIssues({ issue, others, ...signed }, ledger, session),
    );
  verb("rename", "call an issue otherwise")
    .argument("<issue>", "as it is called now")
    .argument("<name>", "as it is to be called")
    .addOption(byOption())
    .action(async (issue: string, name: string, { ledger, ...signed }: Signing) =>
      (await load()).renameIssue({ issue, name, ...signed }, ledger, session),
    );
  verb("split", "set apart the positions that speak of some words, under another name")
    .argument("<issue>", "as it is called now")
    .argument("<words>", "words that all stand in what is to be apart")
    .argument("<as>", "what that is to be called; of another issue, it joins that one")
    .addOption(byOption())
    .action(async (issue: string, words: string, name: string, { ledger, ...signed }: Signing) =>
      (await load()).splitIssue({ issue, words, name, ...signed }, ledger, session),
    );
  verb("log", "list what was decided, newest first").action(async ({ ledger }: Signing) =>
    (await list()).listCorrections({ ledger, of: "issue" }, session),
  );
  verb("undo", "take back a decision, by its number in the log")
    .argument("[number]", "the last one where absent")
    .action(async (number: string | undefined, { ledger }: Signing) =>
      (await list()).undoByRef(number, { ledger, of: "issue" }, session),
    );
  verb("redo", "put a decision that was taken back in force again")
    .argument("[number]", "the last one where absent")
    .action(async (number: string | undefined, { ledger }: Signing) =>
      (await list()).redoByRef(number, { ledger, of: "issue" }, session),
    );
  return issues;
}

const load = () => import("../correct-issues.ts");
const list = () => import("../list-corrections.ts");
