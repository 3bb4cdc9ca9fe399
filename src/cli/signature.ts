// Who decides: the name given, else the one that git commits under, else the account's. A correction without a name would be worth
// little to whoever reads it after a year.
import { execFileSync } from "node:child_process";
import { userInfo } from "node:os";

export interface Signature {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: string;
}

/** @param given as `--by` has it */
export function signatureOf(given?: string): Signature {
  return { at: new Date().toISOString(), by: nameOf(given) };
}

function nameOf(given: string | undefined): string {
  const names = [() => given, gitName, () => userInfo().username];
  for (const name of names) {
    const found = attempt(name)?.trim().slice(0, 200) ?? "";
    if (found !== "") return found;
  }
  return "unknown";
}

function gitName(): string {
  return execFileSync("git", ["config", "user.name"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}

/** Without git, or without an account of that number, there is no such name. */
function attempt(name: () => string | undefined): string | undefined {
  try {
    return name();
  } catch {
    return undefined;
  }
}
