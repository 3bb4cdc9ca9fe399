// Session: one run of the command line. It writes, names what failed, and knows the exit code.
import { asParleyError, type ParleyError, shown } from "../schema/parley-error.ts";
import { plainText } from "./terminal/plain-text.ts";
import type { Terminal } from "./terminal/terminal.ts";

/** Codes of errors that a person makes on the command line itself. */
const usageCodes: ReadonlySet<string> = new Set(["usage", "date-invalid", "query-invalid"]);

/** Whoever read the output (`| head`) has gone. Not an error: the run ends without a word. */
export class OutputClosed extends Error {}

export class Session {
  readonly terminal: Terminal;
  #exitCode: 0 | 1 | 2 = 0;

  constructor(terminal: Terminal) {
    this.terminal = terminal;
    // Each write hears of its own error; without a listener the stream's copy of it would end the process.
    terminal.output.on("error", () => {});
    terminal.errors.on("error", () => {});
  }

  /** 0 done, 1 some inputs failed, 2 wrong usage. */
  get exitCode(): 0 | 1 | 2 {
    return this.#exitCode;
  }

  /** Writes to standard output; resolves once it is taken. @throws OutputClosed */
  write(text: string | Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      this.terminal.output.write(text, (error) => {
        if (error === null || error === undefined) resolve();
        else reject(isClosed(error) ? new OutputClosed() : error);
      });
    });
  }

  /** Writes a line to standard error. */
  note(line: string): void {
    this.terminal.errors.write(`${line}\n`);
  }

  /**
   * Names an error on standard error, with the input it befell, and keeps its exit code. `PARLEY_DEBUG=1` shows where
   * it arose.
   */
  fail(error: unknown, uri?: string): void {
    const { code } = this.noteFault(error, uri);
    if (this.#exitCode !== 2) this.#exitCode = usageCodes.has(code) ? 2 : 1;
  }

  /** As `fail`, for what a long run survives: the exit code stays. */
  noteFault(error: unknown, uri?: string): ParleyError {
    const known = asParleyError(error);
    const place = uri === undefined || known.message.includes(shown(uri)) ? "" : `${shown(uri)}: `;
    this.note(`parley: ${known.code}: ${plainText(place + known.message)}`);
    const stack = error instanceof Error ? (error.stack ?? "") : "";
    if (process.env.PARLEY_DEBUG === "1") for (const line of stack.split("\n")) this.note(plainText(line));
    return known;
  }
}

function isClosed(error: Error): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === "EPIPE" || code === "ERR_STREAM_DESTROYED";
}
