// Documents → readings, one or several at a time. The trained reader's network runs in the thread that calls it, so that
// several reports are read in threads, each with a network of its own that keeps to one core: two such threads read more
// than one report shared by two cores. A report alone is read right here, its network on several cores.
import { availableParallelism } from "node:os";
import type { Piscina } from "piscina";
import type { Document } from "../schema/document.ts";
import { ParleyError } from "../schema/parley-error.ts";
import type { Reading } from "../schema/reading.ts";
import { openReader } from "./open-reader.ts";
import { readDocument } from "./read-document.ts";
import type { ReaderName } from "./reader-option.ts";
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

/** A thread holds some 130 MB. */
const MOST_THREADS = 8;
/** As `bin/parley` bounds it for the process. */
const YOUNG_GENERATION_MB = 16;

export function documentReader(options: DocumentReaderOptions, isOne: boolean): DocumentReader {
  const threads = Math.min(MOST_THREADS, availableParallelism());
  // The rules read a report in a few milliseconds, no more than it takes to send it.
  return isOne || threads === 1 || options.reader === "rules" ? readHere(options) : readInThreads(options, threads);
}

function readHere({ reader, date }: DocumentReaderOptions): DocumentReader {
  return {
    width: 1,
    open: async () => void (await openReader(reader)),
    read: async (document) => readDocument(document, await openReader(reader), date),
    close: async () => {},
  };
}

function readInThreads({ reader, date }: DocumentReaderOptions, width: number): DocumentReader {
  // Threads begin with the first document, so that a wrong path costs none.
  let opened: Promise<Piscina<Task, Outcome>> | undefined;
  const open = (): Promise<Piscina<Task, Outcome>> => {
    opened ??= openThreads(reader, width);
    return opened;
  };
  return {
    width,
    open: async () => void (await open()),
    read: async (document) => {
      const threads = await open();
      const reading = readingOf(await threads.run({ reader, document, ...(date !== undefined && { date }) }));
      if (reading === undefined) throw new Error("a document was given and no reading came back");
      return reading;
    },
    // Gracefully: a thread that is ended while the network's native code runs takes the process with it.
    close: async () => (await opened?.catch(() => undefined))?.close({ force: true }),
  };
}

/** @throws ParleyError where the reader cannot be had */
async function openThreads(reader: ReaderName, width: number): Promise<Piscina<Task, Outcome>> {
  const threads = new (await import("piscina")).Piscina<Task, Outcome>({
    filename: new URL(import.meta.url.replace("document-reader", "reading-thread")).href,
    name: "runTask" satisfies keyof typeof import("./reading-thread.ts"),
    minThreads: width,
    maxThreads: width,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
  });
  try {
    // One loads before the rest is given any work, so that what is wrong with the reader is said once.
    readingOf(await threads.run({ reader }));
    return threads;
  } catch (error) {
    await threads.close({ force: true });
    throw error;
  }
}

/** @throws ParleyError that the thread met */
function readingOf(outcome: Outcome): Reading | undefined {
  if (outcome.kind === "done") return outcome.reading;
  // An error loses its class on the way between threads.
  throw Object.assign(new ParleyError(outcome.code, outcome.message), { stack: outcome.stack });
}
