// Runs the command line in this process, over a terminal that keeps what is written to it.
import { Readable, Writable } from "node:stream";
import colours from "picocolors";
import { run } from "../../src/cli/main.ts";
import { Session } from "../../src/cli/session.ts";
import type { Terminal } from "../../src/cli/terminal/terminal.ts";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string;
  readonly width?: number;
  readonly hasColours?: boolean;
  /** A person looks at standard output. */
  readonly isInteractive?: boolean;
  /** Fails every write to standard output with this code. */
  readonly outputError?: string;
}

export async function runParley(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal: Terminal = {
    input: Readable.from(options.input === undefined ? [] : [Buffer.from(options.input)]),
    output: collector(out, options.outputError),
    errors: collector(err),
    width: options.width ?? 80,
    isInteractive: options.isInteractive ?? false,
    colours: colours.createColors(options.hasColours ?? false),
  };
  const code = await run(args, new Session(terminal));
  return { code, out: out.join(""), err: err.join("").replace(SLOW, "") };
}

/** Said only where it takes its time, which a busy machine decides and no test. */
const SLOW = /^Reconciling \d+ reports? …\n/gm;

function collector(into: string[], errorCode?: string): Writable {
  return new Writable({
    write(chunk, _encoding, done) {
      if (errorCode === undefined) into.push(String(chunk));
      done(errorCode === undefined ? null : Object.assign(new Error("write failed"), { code: errorCode }));
    },
  });
}
