// The tokens of a file.
import { readFile } from "node:fs/promises";
import { readTokens, type Token } from "../api/guards/tokens.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";

/** @throws ParleyError tokens-invalid */
export async function tokensIn(
  file: string,
  { mayBeAbsent = false }: { readonly mayBeAbsent?: boolean } = {},
): Promise<readonly Token[]> {
  try {
    return readTokens(await readFile(file, "utf8"), file);
  } catch (error) {
    if (error instanceof ParleyError) throw error;
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (isMissing && mayBeAbsent) return [];
    const message = `The file of tokens ${shown(file)} cannot be read: make one with "parley token", or look at its permissions.`;
    throw new ParleyError("tokens-invalid", message, { cause: error });
  }
}
