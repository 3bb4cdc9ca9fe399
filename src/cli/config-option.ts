// --config: which plug-ins have part in it. What a configuration runs is as trusted as Parley itself: only one that is named here or
// lies beside the ledger is.
import { Option } from "commander";

/** @param beside what stands in where none is named */
export function configOption(beside: "the ledger's" | "none"): Option {
  const otherwise = beside === "none" ? "" : "; parley.config.ts beside the ledger where absent";
  return new Option("--config <file>", `the configuration that names plug-ins${otherwise}`);
}
