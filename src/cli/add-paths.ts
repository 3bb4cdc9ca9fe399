// Paths → ledger with everything a person sees meanwhile: the bar, each failure with its cause, and the last line.
import type { Ledger } from "../ledger/ledger.ts";
import { openLedger } from "../ledger/open.ts";
import type { Run as Noted } from "../ledger/run.ts";
import { configFor } from "../plugins/load-plugins.ts";
import { countSources } from "../sources/count-sources.ts";
import { openSources } from "../sources/open-sources.ts";
import { type AddSummary, addReports } from "./add-reports.ts";
import { addressIn } from "./address.ts";
import { count } from "./count.ts";
import { documentReader, MANY } from "./document-reader.ts";
import { kindsOf } from "./kinds-of.ts";
import { durationOf, sayIfSlow, showProgress } from "./progress.ts";
import type { ReaderName } from "./reader-option.ts";
import { reconcileLedger } from "./reconcile-ledger.ts";
import type { Session } from "./session.ts";
import { tellRun } from "./tell-run.ts";
import { plainText } from "./terminal/plain-text.ts";

export interface AddPathsOptions {
  /** The ledger's file; made where there is none. */
  readonly ledger: string;
  readonly date?: string;
  readonly outlet?: string;
  readonly reader: ReaderName;
  /** The configuration that names plug-ins; the one beside the ledger where absent. */
  readonly config?: string;
}

/** Adds what the paths hold and says how it went. Ctrl-C ends it after the report at hand, with what was read kept. */
export async function addPaths(
  paths: readonly string[],
  options: AddPathsOptions,
  session: Session,
): Promise<AddSummary> {
  const began = performance.now();
  const ledger = await openLedger(options.ledger, { create: true });
  const stop = stopSignal();
  try {
    const run = { ...options, session, signal: stop.signal };
    const summary = await addAll(ledger, paths, run);
    await reconcileLedger(ledger, { ...run, path: options.ledger });
    await session.write(`${sentenceOf(summary, performance.now() - began)} ${endOf(summary, options.ledger)}\n`);
    if (summary.isStopped) leave(session, stop.signal);
    return summary;
  } finally {
    stop.release();
    await ledger.close();
  }
}

interface Run extends AddPathsOptions {
  readonly session: Session;
  readonly signal: AbortSignal;
}

async function addAll(ledger: Ledger, paths: readonly string[], run: Run): Promise<AddSummary> {
  const { input, errors } = run.session.terminal;
  const config = configFor(run.config, run.ledger);
  const kinds = await kindsOf(config);
  const { documents: total, isExact } = await sayIfSlow(countSources(paths, run.signal, kinds), () =>
    run.session.note("Counting what there is to read …"),
  );
  const reader = documentReader({ ...run, config }, isExact && total < MANY);
  await reader.open();
  const progress = showProgress({ total, isExact, stream: errors });
  const teller = tellRun(ledger);
  let reading: Noted = { doing: "reading", done: 0, total: isExact ? total : null, at: null };
  const tell = (change: Partial<Noted>): void => {
    reading = { ...reading, ...change };
    teller.tell(reading);
  };
  try {
    return await addReports(openSources(paths, { standardInput: input, kinds }), {
      ledger,
      read: reader.read,
      width: reader.width,
      addressOf: (uri) => addressIn(run.ledger, uri),
      signal: run.signal,
      onReading: (at) => tell({ at }),
      onProgress: (done) => {
        progress.advanceTo(done);
        tell({ done });
      },
      onFailure: (uri, error) => {
        progress.clear();
        run.session.fail(error, uri);
      },
    });
  } finally {
    progress.clear();
    await teller.end();
    await reader.close();
  }
}

/** The first Ctrl-C asks the run to end; a second one ends the process at once. */
function stopSignal(): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  const names = ["SIGINT", "SIGTERM"] as const;
  const release = (): void => {
    for (const name of names) process.off(name, stop);
  };
  const stop = (name: NodeJS.Signals): void => {
    release();
    controller.abort(name);
  };
  for (const name of names) process.on(name, stop);
  return { signal: controller.signal, release };
}

/** As a program that the signal ended, 128 and its number; input that is still waited for must not keep it. */
function leave(session: Session, { reason }: AbortSignal): void {
  process.exitCode = reason === "SIGTERM" ? 143 : 130;
  session.terminal.input.destroy();
}

function sentenceOf({ added, known, failed, attributions }: AddSummary, ms: number): string {
  const facts = [
    `${count(added, "report")} added with ${count(attributions, "attribution")}`,
    ...(known > 0 ? [`${known.toLocaleString("en")} already there`] : []),
    ...(failed > 0 ? [`${failed.toLocaleString("en")} failed`] : []),
    `in ${durationOf(ms / 1000)}`,
  ];
  return `${facts.join(", ")}.`;
}

function endOf({ isStopped }: AddSummary, ledger: string): string {
  return isStopped ? "Stopped: run the same command again to go on from here." : `The ledger is ${plainText(ledger)}.`;
}
