// The reader that a name stands for, loaded when it is first asked for.
import type { Reader } from "../reading/reader.ts";
import type { ReaderName } from "./reader-option.ts";

/** @throws ParleyError model-missing, model-damaged, runtime-missing */
export async function openReader(name: ReaderName): Promise<Reader> {
  switch (name) {
    case "rules":
      return (await import("../reading/rules.ts")).rules;
    case "trained":
      return (await import("../model/load-reader.ts")).loadReader();
    default:
      return name satisfies never;
  }
}
