// --reader: which reader finds the attributions. Only their names stand here, so that help is printed without loading one.
import { Option } from "commander";

export const READERS = ["rules"] as const;
export type ReaderName = (typeof READERS)[number];

export function readerOption(): Option {
  return new Option("--reader <name>", "what finds attributions")
    .choices(READERS)
    .default("rules" satisfies ReaderName);
}
