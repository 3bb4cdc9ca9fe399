// Documents → ledger. Promise: what is committed is whole reports; a run that is stopped, even killed, goes on where it
// was when it is started again, because a report already kept is known by its id before it is read.
import { setImmediate as turn } from "node:timers/promises";
import { reportId } from "../article/report-id.ts";
import type { Failure, Ledger, LedgerEntry } from "../ledger/ledger.ts";
import type { Document } from "../schema/document.ts";
import type { ReportId } from "../schema/ids.ts";
import { asParleyError, type ParleyError } from "../schema/parley-error.ts";
import type { Reading } from "../schema/reading.ts";
import type { SourceItem } from "../sources/source.ts";
import { abreast } from "./abreast.ts";

export interface AddOptions {
  readonly ledger: Ledger;
  readonly read: (document: Document) => Promise<Reading>;
  /** How many documents are read at once. */
  readonly width: number;
  /** The address a document is kept under, of the one it came with. */
  readonly addressOf: (uri: string) => string;
  /** Asks the run to end after the report at hand; what was read until then is kept. */
  readonly signal?: AbortSignal;
  /** Before a document is read, with the address it is kept under. */
  readonly onReading?: (uri: string) => void;
  readonly onFailure?: (uri: string, error: ParleyError) => void;
  /** After every input, with how many have been seen. */
  readonly onProgress?: (seen: number) => void;
}

export interface AddSummary {
  readonly added: number;
  readonly known: number;
  readonly failed: number;
  readonly attributions: number;
  readonly isStopped: boolean;
}

/** A batch is committed when it has this many reports, or this much of bytes, or took this long. */
const BATCH_REPORTS = 64;
const BATCH_BYTES = 8 * 1024 * 1024;
const BATCH_MS = 2000;
/** Where all is known already, only failures are to be forgotten, for so many addresses at once. */
const MOST_WELL = 1000;

/** Reads every document that the ledger does not have yet, and keeps it; what fails is kept as a failure. */
export async function addReports(items: AsyncIterable<SourceItem>, options: AddOptions): Promise<AddSummary> {
  const run = new Run(options);
  try {
    const read = abreast(until(options.signal, items), options.width, (item) => run.read(item));
    for await (const outcome of read) await run.take(outcome);
  } finally {
    await run.commit();
  }
  return run.summary();
}

/** The items until the signal comes, also while the next one is waited for, as standard input can make one wait. */
async function* until<Item>(signal: AbortSignal | undefined, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]();
  let [stop, isWaiting] = [(): void => {}, false];
  const onAbort = (): void => stop();
  signal?.addEventListener("abort", onAbort);
  try {
    while (!signal?.aborted) {
      // A promise a turn: one for the whole run would hold on to every item it was raced with.
      const stopped = new Promise<{ readonly done: true }>((resolve) => {
        stop = () => resolve({ done: true });
      });
      isWaiting = true;
      const next = await Promise.race([iterator.next(), stopped]);
      isWaiting = signal?.aborted === true;
      if (next.done) return;
      yield next.value;
      // Small files are read without waiting, so that without this no signal would be heard before the end.
      await turn();
    }
  } finally {
    signal?.removeEventListener("abort", onAbort);
    const closed = iterator.return?.();
    // Behind an item that never comes, the end would never come either.
    if (!isWaiting) await closed;
  }
}

/** What became of one input. */
type Outcome =
  | { readonly kind: "failure"; readonly uri: string; readonly error: ParleyError }
  /** The ledger has it, or will at the next commit. */
  | { readonly kind: "known"; readonly addresses: readonly string[] }
  | {
      readonly kind: "read";
      readonly addresses: readonly string[];
      readonly id: ReportId;
      readonly entry: LedgerEntry;
    };

/** One run: what waits to be committed, and what was done so far. Inputs are read several at once and taken in order. */
class Run {
  readonly #options: AddOptions;
  readonly #total = { seen: 0, added: 0, known: 0, failed: 0, attributions: 0 };
  /** Reports that are being read, or read and not committed yet. */
  readonly #atHand = new Map<ReportId, Promise<Outcome>>();
  readonly #entries = new Map<ReportId, LedgerEntry>();
  /** Addresses at which nothing fails any more. */
  readonly #well = new Set<string>();
  #failures: Failure[] = [];
  #bytes = 0;
  #committedMs = performance.now();

  constructor(options: AddOptions) {
    this.#options = options;
  }

  /** Never rejects for what is wrong with a report. */
  async read(item: SourceItem): Promise<Outcome> {
    if (item.kind === "failure") return item;
    const { addressOf } = this.#options;
    const addresses = [item.document.uri, ...item.through].map((uri) => addressOf(uri));
    const document = { ...item.document, uri: addressOf(item.document.uri) };
    const id = reportId(document);
    const twin = this.#atHand.get(id);
    if (twin !== undefined) return await asTwin(twin, addresses);
    this.#options.onReading?.(document.uri);
    const outcome = this.#readNew({ id, document, addresses, given: item.document.uri });
    this.#atHand.set(id, outcome);
    const settled = await outcome;
    if (settled.kind !== "read") this.#atHand.delete(id);
    return settled;
  }

  async #readNew({ id, document, addresses, given }: NewReport): Promise<Outcome> {
    if ((await this.#options.ledger.known([id])).has(id)) return { kind: "known", addresses };
    try {
      return { kind: "read", addresses, id, entry: { document, reading: await this.#options.read(document) } };
    } catch (error) {
      return { kind: "failure", uri: given, error: asParleyError(error) };
    }
  }

  async take(outcome: Outcome): Promise<void> {
    if (outcome.kind === "failure") this.#fail(outcome.uri, outcome.error);
    else for (const address of outcome.addresses) this.#well.add(address);
    if (outcome.kind === "known") this.#total.known++;
    if (outcome.kind === "read") {
      this.#entries.set(outcome.id, outcome.entry);
      this.#bytes += outcome.entry.document.bytes.length;
    }
    this.#options.onProgress?.(++this.#total.seen);
    if (this.#isDue()) await this.commit();
  }

  summary(): AddSummary {
    const { added, known, failed, attributions } = this.#total;
    return { added, known, failed, attributions, isStopped: this.#options.signal?.aborted === true };
  }

  #fail(uri: string, error: ParleyError): void {
    this.#total.failed++;
    this.#failures.push({ uri: this.#options.addressOf(uri), problem: error.toProblem() });
    this.#options.onFailure?.(uri, error);
  }

  #isDue(): boolean {
    const waiting = this.#entries.size + this.#failures.length;
    if (waiting === 0) return this.#well.size >= MOST_WELL;
    return waiting >= BATCH_REPORTS || this.#bytes >= BATCH_BYTES || performance.now() - this.#committedMs >= BATCH_MS;
  }

  /** Keeps what waits; what is thrown meanwhile loses none of the batches before. */
  async commit(): Promise<void> {
    const { ledger } = this.#options;
    const entries = [...this.#entries.values()];
    const { added, known } = await ledger.add(entries);
    await ledger.forgetFailures([...this.#well]);
    if (this.#failures.length > 0) await ledger.addFailures(this.#failures);
    this.#total.added += added;
    this.#total.known += known;
    this.#total.attributions += entries.reduce((sum, { reading }) => sum + reading.attributions.length, 0);
    // The ledger knows them from here on.
    for (const id of this.#entries.keys()) this.#atHand.delete(id);
    this.#entries.clear();
    this.#well.clear();
    [this.#failures, this.#bytes] = [[], 0];
    this.#committedMs = performance.now();
  }
}

interface NewReport {
  readonly id: ReportId;
  readonly document: Document;
  readonly addresses: readonly string[];
  /** The address it came with. */
  readonly given: string;
}

/** The same bytes at the same address again, while the first of them is at hand. */
async function asTwin(first: Promise<Outcome>, addresses: readonly string[]): Promise<Outcome> {
  const outcome = await first;
  return outcome.kind === "failure" ? outcome : { kind: "known", addresses };
}
