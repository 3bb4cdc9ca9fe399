// The command line: one file a verb, all of them in one list. Exit codes: 0 done, 1 some inputs failed, 2 wrong usage.
import { Command, CommanderError } from "commander";
import { ParleyError } from "../schema/parley-error.ts";
import { actorsCommand } from "./commands/actors.ts";
import { addCommand } from "./commands/add.ts";
import { auditCommand } from "./commands/audit.ts";
import { checkCommand } from "./commands/check.ts";
import { correctionsCommand } from "./commands/corrections.ts";
import { demoCommand } from "./commands/demo.ts";
import { exportCommand } from "./commands/export.ts";
import { findCommand } from "./commands/find.ts";
import { importCommand } from "./commands/import.ts";
import { issuesCommand } from "./commands/issues.ts";
import { mcpCommand } from "./commands/mcp.ts";
import { openCommand } from "./commands/open.ts";
import { readCommand } from "./commands/read.ts";
import { removeCommand } from "./commands/remove.ts";
import { serveCommand } from "./commands/serve.ts";
import { showCommand } from "./commands/show.ts";
import { tokenCommand } from "./commands/token.ts";
import { verifyCommand } from "./commands/verify.ts";
import { OutputClosed, type Session } from "./session.ts";
import { versionOf } from "./version.ts";

/** Every verb, in the order of the help. A verb loads what it needs when it runs, so that the others start at once. */
const verbs: readonly ((session: Session) => Command)[] = [
  readCommand,
  addCommand,
  findCommand,
  showCommand,
  verifyCommand,
  checkCommand,
  actorsCommand,
  issuesCommand,
  correctionsCommand,
  auditCommand,
  removeCommand,
  exportCommand,
  importCommand,
  openCommand,
  mcpCommand,
  serveCommand,
  tokenCommand,
  demoCommand,
];

/** The whole command line, writing to the session's terminal. */
export function program(session: Session): Command {
  const { output, errors } = session.terminal;
  const root = new Command("parley")
    .description(
      "Reads news reports of a negotiation and keeps the record: who said what, to whom, when, on whose word.",
    )
    .version(versionOf(), "--version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command, with examples")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.write(text),
      writeErr: (text) => errors.write(text),
      outputError: () => {}, // run() says it, in one sentence
      getOutHelpWidth: () => session.terminal.width,
      getErrHelpWidth: () => session.terminal.width,
    })
    .addHelpText("after", "\nExit codes: 0 done, 1 some inputs failed (each named on standard error), 2 wrong usage.");
  for (const verb of verbs) root.addCommand(verb(session).copyInheritedSettings(root));
  return root;
}

/** Runs one command to its end. Never throws: every error becomes a sentence on standard error and the exit code. */
export async function run(args: readonly string[], session: Session): Promise<0 | 1 | 2> {
  try {
    await program(session).parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return endOf(error, session);
    if (!(error instanceof OutputClosed)) session.fail(error);
  }
  return session.exitCode;
}

/** Commander ends help and version with an "error" too. */
function endOf(error: CommanderError, session: Session): 0 | 1 | 2 {
  if (error.exitCode === 0) return session.exitCode;
  // Without any command it has printed the help to standard error
  if (error.code === "commander.help") return 2;
  session.fail(usageError(error));
  return session.exitCode;
}

/** "error: unknown option '--jsn'\n(Did you mean --json?)" as one sentence that says where to look. */
function usageError({ code, message }: CommanderError): ParleyError {
  const [what = "", ...hints] = message.replace(/^error: /, "").split("\n");
  const hint = hints.length === 0 ? "" : ` ${hints.join(" ")}`;
  const said = code === "commander.invalidArgument" ? joined(what) : `${what}${hint}:`;
  return new ParleyError("usage", `${said.charAt(0).toUpperCase()}${said.slice(1)} "parley help" shows how.`);
}

/** "… '0' is invalid. Allowed choices are a, b." → "… '0' is invalid: allowed choices are a, b;" */
function joined(sentences: string): string {
  const end = sentences.lastIndexOf(". ");
  const advice = sentences.slice(end + 2).replace(/\.$/, "");
  return `${sentences.slice(0, end)}: ${advice.charAt(0).toLowerCase()}${advice.slice(1)};`;
}
