// The package's front door, and all that is promised to stay: what a program imports from "parley-record". Everything behind it may
// move. Nothing is loaded here that needs Node, so that a bundler can take the rules into a page.
// biome-ignore-all lint/performance/noBarrelFile: a package has one door; inside src nothing imports this file

import type { Reader } from "./reading/reader.ts";

export { type ReadOptions, read } from "./library/read.ts";
export {
  type Config,
  defineConfig,
  definePlugin,
  type ExporterRow,
  type FinderFound,
  type FinderReport,
  type Plugin,
  type SourceFile,
  type SourceReport,
} from "./plugins/plugin.ts";
export type { FoundAttribution, Reader } from "./reading/reader.ts";
export { rules } from "./reading/rules.ts";
export type { Act } from "./schema/act.ts";
export type { Actor } from "./schema/actor.ts";
export type { Article } from "./schema/article.ts";
export type { Attribution } from "./schema/attribution.ts";
export type { Deal } from "./schema/deal.ts";
export type { Mention } from "./schema/mention.ts";
export { type ErrorCode, ParleyError } from "./schema/parley-error.ts";
export type { Quantity } from "./schema/quantity.ts";
export { Reading } from "./schema/reading.ts";
export type { Span } from "./schema/span.ts";
export type { Term } from "./schema/term.ts";
export type { Time } from "./schema/time.ts";

/**
 * The trained reader that the package ships, loaded with the first call (about a second) and kept.
 *
 * @param threads cores that its network may use; four at most where absent
 * @throws ParleyError model-missing, model-damaged, runtime-missing
 */
export async function loadReader(threads?: number): Promise<Reader> {
  return (await import("./model/load-reader.ts")).loadReader(threads);
}
