// --reader: which reader finds the attributions. Only their names stand here, so that help is printed without loading one.
import { Option } from "commander";

export const READERS = ["trained", "rules"] as const;
export type ReaderName = (typeof READERS)[number];

export const DEFAULT_READER: ReaderName = "trained";

export function readerOption(): Option {
  return new Option("--reader <name>", "what finds attributions: the trained model, or rules only")
    .choices(READERS)
    .default(DEFAULT_READER);
}
