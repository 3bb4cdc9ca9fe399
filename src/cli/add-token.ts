// Adds a token to a file of tokens, which only its owner may read.
import { appendFile } from "node:fs/promises";
import { makeToken, type Scope } from "../api/guards/tokens.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import type { Session } from "./session.ts";
import { tokensIn } from "./tokens-in.ts";

export interface TokenOptions {
  readonly tokenFile: string;
  readonly scope: Scope;
}

/** @throws ParleyError usage, for a name that is taken; tokens-invalid, where the file cannot be read or written */
export async function addToken(name: string, { tokenFile, scope }: TokenOptions, session: Session): Promise<void> {
  if ((await tokensIn(tokenFile, { mayBeAbsent: true })).some((token) => token.name === name))
    throw new ParleyError(
      "usage",
      `There is a token of the name "${shown(name)}" in ${shown(tokenFile)}: give another name, or delete its line first.`,
    );
  const { token, line } = makeToken(name, scope);
  try {
    await appendFile(tokenFile, `${line}\n`, { mode: 0o600 });
  } catch (cause) {
    const message = `The file of tokens ${shown(tokenFile)} cannot be written: look at its folder and permissions.`;
    throw new ParleyError("tokens-invalid", message, { cause });
  }
  await session.write(`${token}\n`);
  session.note(`It may ${scope === "read" ? "read" : "read and correct"}, and is not shown again.`);
}
