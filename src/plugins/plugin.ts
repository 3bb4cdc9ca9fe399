// Plugin: what a package may add to Parley, as its author writes it. A finder sees attributions that the reader does not, a source
// reads a kind of file that Parley does not, an exporter writes a format that it does not. What they give is checked before it is used.
import { z } from "zod";
import type { Article } from "../schema/article.ts";
import type { AttributionStatus } from "../schema/attribution.ts";
import type { Span } from "../schema/span.ts";

/** A report as a finder sees it. Spans are half open and count UTF-16 code units of `text`. */
export type FinderReport = Pick<
  Article,
  "text" | "language" | "headline" | "body" | "title" | "outlet" | "publishedAt"
>;

/** An attribution that a finder found. Each list in text order, none of its spans overlapping; inside the headline or the body. */
export interface FinderFound {
  readonly source: readonly Span[];
  /** The words that tell of saying: at least one span. */
  readonly cue: readonly Span[];
  /** The words said: at least one span, but of somebody who said nothing. */
  readonly content: readonly Span[];
  /** "said" where absent. */
  readonly status?: AttributionStatus;
  /** 0 to 1: of those at 0.8, four in five are right. */
  readonly confidence: number;
}

export interface SourceFile {
  /** Its path as given. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A report out of a file, as a line of a .jsonl gives it. */
export interface SourceReport {
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  /** ISO 8601, a day or a moment. */
  readonly publishedAt?: string;
  readonly id?: string;
  readonly uri?: string;
}

type Sequence<Item> = Iterable<Item> | AsyncIterable<Item>;

/** A row of a table, as `--format jsonl` writes it. */
export type ExporterRow = Readonly<Record<string, unknown>>;

export interface Plugin {
  /** Small letters, digits and dashes: "minutes". It stands in every message about the plug-in. */
  readonly name: string;
  /** Kept with the name in every Reading that a finder of it had part in. */
  readonly version: string;
  /** Must be deterministic: the same report, the same finds. */
  readonly finder?: { find(report: FinderReport): readonly FinderFound[] | Promise<readonly FinderFound[]> };
  readonly source?: {
    /** Of file names, without the dot: ["minutes"]. */
    readonly suffixes: readonly string[];
    read(file: SourceFile): Sequence<SourceReport> | Promise<Sequence<SourceReport>>;
  };
  readonly exporter?: {
    /** What --format takes. */
    readonly format: string;
    write(rows: AsyncIterable<ExporterRow>, table: string): Sequence<string | Uint8Array>;
  };
}

export interface Config {
  /** In the order in which they are asked. */
  readonly plugins: readonly Plugin[];
}

/** Gives the plug-in back, with its types checked. */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin;
}

/** Gives the configuration back, with its types checked. */
export function defineConfig(config: Config): Config {
  return config;
}

const word = z.string().regex(/^[a-z][a-z0-9-]*$/, "small letters, digits and dashes are wanted");
const call = z.custom<(...given: never[]) => unknown>((value) => typeof value === "function", "a function is wanted");

/** The form of a plug-in; that its functions give what they should is checked when they give it. */
export const PluginForm = z
  .strictObject({
    name: word,
    version: z.string().regex(/^\S{1,40}$/, "a version is wanted, such as 1.0.0"),
    finder: z.object({ find: call }).optional(),
    source: z
      .object({ suffixes: z.array(z.string().regex(/^\w+$/, "a suffix without its dot is wanted")).min(1), read: call })
      .optional(),
    exporter: z.object({ format: word, write: call }).optional(),
  })
  .refine(
    ({ finder, source, exporter }) => finder !== undefined || source !== undefined || exporter !== undefined,
    "a finder, a source or an exporter is wanted",
  );

export const ConfigForm = z.object({ plugins: z.array(PluginForm) });
