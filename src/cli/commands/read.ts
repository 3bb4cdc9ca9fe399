// parley read: what a report says. Promise: readings leave one by one as they are made, in the order of the inputs;
// what fails is named and the rest is read.
import { Command } from "commander";
import { plainJson } from "../../export/plain-json.ts";
import { configOption } from "../config-option.ts";
import { dateOption } from "../date-option.ts";
import { outletOption } from "../outlet-option.ts";
import { type ReaderName, readerOption } from "../reader-option.ts";
import type { Session } from "../session.ts";

interface ReadOptions {
  readonly json?: true;
  readonly explain?: true;
  readonly date?: string;
  readonly outlet?: string;
  readonly reader: ReaderName;
  readonly config?: string;
}

const examples = `
Examples:
  parley read report.html                      who said what, for a person
  parley read reports/ "archive/*.txt"         folders and patterns are walked
  parley read --json reports.jsonl > out.jsonl one reading a line, for a program
  curl -s https://example.org/a | parley read -
  parley read --date 2031-03-12 note.txt       where the report gives no date itself
  parley read --explain report.txt             and what was done, with the words that say so`;

export function readCommand(session: Session): Command {
  return new Command("read")
    .description("read reports and print what they say")
    .argument(
      "<file...>",
      "text, HTML, Markdown, JSON lines, each also as .gz; PDF, .docx, text files of press databases; folders, patterns, - for standard input",
    )
    .option("--json", "print one Reading a line as JSON")
    .option("--explain", "show each act too, with the words that decided its kind and status")
    .addOption(dateOption())
    .addOption(outletOption())
    .addOption(readerOption())
    .addOption(configOption("none"))
    .addHelpText("after", examples)
    .action((paths: string[], options: ReadOptions) => printReadings(paths, options, session));
}

async function printReadings(paths: readonly string[], options: ReadOptions, session: Session): Promise<void> {
  const [{ readReports }, { viewReading }, { configFor }] = await Promise.all([
    import("../read-reports.ts"),
    import("../terminal/view-reading.ts"),
    import("../../plugins/load-plugins.ts"),
  ]);
  const config = configFor(options.config);
  let separator = "";
  for await (const outcome of readReports(paths, { ...options, config, input: session.terminal.input })) {
    if (outcome.kind === "failure") session.fail(outcome.error, outcome.uri);
    else if (options.json) await session.write(`${plainJson(outcome.reading)}\n`);
    else {
      const view = { ...session.terminal, explain: options.explain === true };
      await session.write(`${separator}${viewReading(outcome.reading, view)}\n`);
      separator = `\n${session.terminal.colours.dim("─".repeat(session.terminal.width))}\n\n`;
    }
  }
}
