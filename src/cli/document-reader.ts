// Documents → readings, one or several at a time. The trained reader's network runs in the thread that calls it, so that
// several reports are read in threads, each with a network of its own that keeps to one core: two such threads read more
// than one report shared by two cores. A few reports are read right here, the network on several cores.
import { availableParallelism } from "node:os";
import path from "node:path";
import type { Piscina } from "piscina";
import type { Reader } from "../reading/reader.ts";
import type { Document } from "../schema/document.ts";
import { ParleyError } from "../schema/parley-error.ts";
import type { Reading } from "../schema/reading.ts";
import { openReader } from "./open-reader.ts";
import { readDocument } from "./read-document.ts";
import type { DocumentReaderOptions, Outcome, Task } from "./reading-thread.ts";

export interface DocumentReader {
  /** So many documents are best given at once. */
  readonly width: number;
  /** Before the first document. @throws ParleyError where the reader cannot be had: there is no going on without it */
  open(): Promise<void>;
  /** What one document says, checked against the schema. @throws ParleyError where it is no report */
  read(document: Document): Promise<Reading>;
  close(): Promise<void>;
}

/** So many reports take two threads, which must load first, no longer than one that is loaded. */
export const MANY = 8;
/** A thread holds some 130 MB. */
const MOST_THREADS = 8;
/** As `bin/parley` bounds it for the process. */
const YOUNG_GENERATION_MB = 16;

/** @param isFew whether the reports are too few to be worth the threads, which take a second to begin */
export function documentReader(options: DocumentReaderOptions, isFew: boolean): DocumentReader {
  const threads = Math.min(MOST_THREADS, availableParallelism());
  // By the rules two threads read 336 texts in 7.0 s where one took 6.9: what they save goes into sending readings.
  return isFew || threads === 1 || options.reader === "rules" ? readHere(options) : readInThreads(options, threads);
}

function readHere({ reader, config, ...stated }: DocumentReaderOptions): DocumentReader {
  const open = (): Promise<Reader> => openReader(reader, undefined, config);
  return {
    width: 1,
    open: async () => void (await open()),
    read: async (document) => readDocument(document, await open(), stated),
    close: async () => {},
  };
}

function readInThreads({ reader, date, outlet, config = null }: DocumentReaderOptions, width: number): DocumentReader {
  // Threads begin with the first document, so that a wrong path costs none.
  let opened: Promise<Piscina<Task, Outcome>> | undefined;
  const open = (): Promise<Piscina<Task, Outcome>> => {
    opened ??= openThreads({ reader, config }, width);
    return opened;
  };
  const running = new Set<Promise<unknown>>();
  let isClosed = false;
  return {
    width,
    open: async () => void (await open()),
    read: async (document) => {
      const threads = await open();
      if (isClosed) throw new Error("a document was given to a reader that is closed");
      const run = threads.run({ reader, config, document, ...(date && { date }), ...(outlet && { outlet }) });
      running.add(run);
      try {
        const reading = readingOf(await run);
        if (reading === undefined) throw new Error("a document was given and no reading came back");
        return reading;
      } finally {
        running.delete(run);
      }
    },
    close: async () => {
      isClosed = true;
      const threads = await opened?.catch(() => undefined);
      // A thread that is ended while the network's native code runs takes the process with it. (Piscina's own close does not
      // wait for every thread.)
      await Promise.allSettled(running);
      await threads?.destroy();
    },
  };
}

/** @throws ParleyError where the reader cannot be had */
async function openThreads(task: Task, width: number): Promise<Piscina<Task, Outcome>> {
  const threads = new (await import("piscina")).Piscina<Task, Outcome>({
    // Beside this file, as source and as bundled.
    filename: new URL(`./reading-thread${path.extname(import.meta.url)}`, import.meta.url).href,
    name: "runTask" satisfies keyof typeof import("./reading-thread.ts"),
    minThreads: width,
    maxThreads: width,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
  });
  try {
    // Each loads before any is given work: all at the same time, and what is wrong with the reader is said once.
    const opened = await Promise.all(Array.from({ length: width }, () => threads.run(task)));
    for (const outcome of opened) readingOf(outcome);
    return threads;
  } catch (error) {
    await threads.destroy();
    throw error;
  }
}

/** @throws ParleyError that the thread met */
function readingOf(outcome: Outcome): Reading | undefined {
  if (outcome.kind === "done") return outcome.reading;
  // An error loses its class on the way between threads.
  throw Object.assign(new ParleyError(outcome.code, outcome.message), { stack: outcome.stack });
}
