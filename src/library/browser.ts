// The front door for pages, bundled with all it needs into dist/browser/parley.js. A page that imports it reads reports where they
// are: nothing of a report leaves the page.
// biome-ignore-all lint/performance/noBarrelFile: a package has one door for pages; inside src nothing imports this file
import "./no-eval.ts";
import type { Reader } from "../reading/reader.ts";

export type { Reader } from "../reading/reader.ts";
export { rules } from "../reading/rules.ts";
export { type ErrorCode, ParleyError } from "../schema/parley-error.ts";
export { Reading } from "../schema/reading.ts";
export { type ReadOptions, read } from "./read.ts";

/**
 * The trained reader, fetched from where the page is served: 26 MB of model and 14 MB of runtime, which browsers keep.
 *
 * @param folder address of the files of models/reader, with a slash at its end; a relative one is seen from parley.js
 * @throws ParleyError model-missing, model-damaged, runtime-missing
 */
export async function loadReader(folder: string | URL = "reader/"): Promise<Reader> {
  return (await import("../model/web-model.ts")).loadWebReader(new URL(folder, import.meta.url));
}
