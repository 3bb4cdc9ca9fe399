// The reader that a name stands for, loaded when it is first asked for.
import type { Reader } from "../reading/reader.ts";
import type { ReaderName } from "./reader-option.ts";

/**
 * @param threads how many cores its network may use; as loadReader where left out
 * @throws ParleyError model-missing, model-damaged, runtime-missing
 */
export async function openReader(name: ReaderName, threads?: number): Promise<Reader> {
  switch (name) {
    case "rules":
      return (await import("../reading/rules.ts")).rules;
    case "trained":
      return (await import("../model/load-reader.ts")).loadReader(threads);
    default:
      return name satisfies never;
  }
}
