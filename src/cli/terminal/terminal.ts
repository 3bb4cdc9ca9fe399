// Terminal: where a command reads and writes, how wide it is, and whether it shows colours. Commands never touch
// process.stdout themselves, so that a test can give them another.
import type { Readable, Writable } from "node:stream";
import colours from "picocolors";

export type Colours = ReturnType<typeof colours.createColors>;

export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
  /** Columns to lay text out in, between 40 and 100: longer lines read badly. */
  readonly width: number;
  /** A person looks at the output; otherwise it goes into a file or another program. */
  readonly isInteractive: boolean;
  readonly colours: Colours;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What the process was started with. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process;
  return {
    input: stdin,
    output: stdout,
    errors: stderr,
    width: widthOf(stdout.columns, env),
    isInteractive: stdout.isTTY === true,
    colours: colours.createColors(hasColours(stdout.isTTY === true, env)),
  };
}

export function widthOf(columns: number | undefined, env: Environment): number {
  const given = columns ?? Number(env.COLUMNS);
  return Number.isInteger(given) && given > 0 ? Math.min(100, Math.max(40, given)) : 80;
}

/** NO_COLOR (no-color.org) and TERM=dumb win over a terminal; FORCE_COLOR, unless "0", wins over its absence. */
export function hasColours(isTerminal: boolean, env: Environment): boolean {
  if ((env.NO_COLOR ?? "") !== "") return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return isTerminal && env.TERM !== "dumb";
}
