// --ledger: the file that holds the record.
import { Option } from "commander";

export function ledgerOption(): Option {
  return new Option("--ledger <file>", "the ledger").default("parley.db");
}
