// Document: bytes and where they came from. The only noun besides a person's corrections that cannot be rebuilt.
import { z } from "zod";
import { record } from "./record.ts";

/**
 * What the bytes were recognised as, by content and not by name alone. `x-ndjson` is one line of a .jsonl file, `x-press` one report
 * out of a file of many that a press database wrote.
 */
export const MediaType = z.enum([
  "text/plain",
  "text/html",
  "text/markdown",
  "text/x-press",
  "application/x-ndjson",
  "application/pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
]);
export type MediaType = z.infer<typeof MediaType>;

export const Document = record({
  /** Where a ledger finds the document again: a path as given, an address, or `FILE#N` for line N of a .jsonl, report N of many. */
  uri: z.string().min(1),
  /** The path as given, its name kept whole (.html.gz included); absent for standard input and .jsonl lines. */
  file: z.string().exactOptional(),
  /** Unpacked: a .gz is opened by sources/, never further in. */
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, "bytes must be a Uint8Array"),
  mediaType: MediaType,
  /** Character set declared outside the bytes, such as by an HTTP header. */
  charset: z.string().exactOptional(),
  fetchedAt: z.iso.datetime().exactOptional(),
});
export type Document = z.infer<typeof Document>;
