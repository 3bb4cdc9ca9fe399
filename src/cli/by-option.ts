// The option of every command that keeps what a person decided.
import { Option } from "commander";

/** Options of such a command. */
export interface Signing {
  readonly ledger: string;
  readonly by?: string;
}

export function byOption(): Option {
  return new Option("--by <name>", "who decides; git's user.name, else the account's name, where absent");
}

/** Without a name where none is given. */
export function signingOf(ledger: string, by: string | undefined): Signing {
  return by === undefined ? { ledger } : { ledger, by };
}
