// The entry point that bin/parley loads once it knows that this Node is new enough.
import { run } from "./main.ts";
import { Session } from "./session.ts";
import { processTerminal } from "./terminal/terminal.ts";

const exitCode = await run(process.argv.slice(2), new Session(processTerminal()));
// A command that was stopped by a signal has set its own
process.exitCode ??= exitCode;
