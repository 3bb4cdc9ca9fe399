// Tokens: who may ask where others than this machine's own user can reach the server. The file holds no token but its SHA-256: who
// reads the file, or a backup of it, can ask nothing. A token is 256 random bits, so that a hash without salt cannot be turned back.
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { ParleyError, shown } from "../../schema/parley-error.ts";
import { problemAnswer } from "../problem.ts";

/** read: everything that is shown · correct: that too, and to correct it. */
export const SCOPES = ["read", "correct"] as const;
export type Scope = (typeof SCOPES)[number];

export interface Token {
  /** Whose it is, for people. */
  readonly name: string;
  readonly scope: Scope;
  /** SHA-256 of the token, 64 hexadecimal digits. */
  readonly hash: string;
}

/** What a guard notes for those behind it: by whose token the request came; absent where none is asked for. */
export interface CallerEnv {
  readonly Variables: { caller?: string };
}

const LINE = /^(\S{1,100})\s+(read|correct)\s+([0-9a-f]{64})$/;

/**
 * A line a token: its name, its scope and its hash. Empty lines and those that begin with # count for nothing.
 * @throws ParleyError tokens-invalid
 */
export function readTokens(text: string, file: string): readonly Token[] {
  return text.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === "" || line.startsWith("#")) return [];
    const [, name, scope, hash] = LINE.exec(line.trim()) ?? [];
    const known = SCOPES.find((one) => one === scope);
    if (name !== undefined && known !== undefined && hash !== undefined) return [{ name, scope: known, hash }];
    throw new ParleyError(
      "tokens-invalid",
      `Line ${at + 1} of the tokens in ${shown(file)} is no token: it must be a name, read or correct, and the hash that "parley token" writes.`,
    );
  });
}

/** A new token, which is shown once, and the line that the file keeps. */
export function makeToken(name: string, scope: Scope): { readonly token: string; readonly line: string } {
  const token = `parley_${randomBytes(32).toString("base64url")}`;
  return { token, line: `${name} ${scope} ${hashOf(token)}` };
}

/** Lets in who shows a token, and writes only where it may correct. */
export function requireToken(tokens: readonly Token[]): MiddlewareHandler<CallerEnv> {
  return async (c, next) => {
    const found = tokenIn(c, tokens);
    if (found === null) return challenged(refusal(c), "Bearer");
    const isWrite = c.req.method === "POST";
    if (isWrite && found.scope !== "correct")
      return challenged(tooNarrow(found), 'Bearer error="insufficient_scope", scope="correct"');
    c.set("caller", found.name);
    return next();
  };
}

/** Every token is compared, each in the same time, so that how long it takes tells nothing. */
function tokenIn(c: Context, tokens: readonly Token[]): Token | null {
  const shownToken = /^Bearer +(\S{1,200})$/i.exec(c.req.header("authorization") ?? "")?.[1];
  if (shownToken === undefined) return null;
  const given = Buffer.from(hashOf(shownToken), "hex");
  let found: Token | null = null;
  for (const token of tokens) if (timingSafeEqual(given, Buffer.from(token.hash, "hex"))) found = token;
  return found;
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

function refusal(c: Context): ParleyError {
  const what = c.req.header("authorization") === undefined ? "no token" : "a token that is not known";
  return new ParleyError(
    "token-refused",
    `The request came with ${what}: send "Authorization: Bearer TOKEN" with one that "parley token" made.`,
  );
}

function tooNarrow({ name }: Token): ParleyError {
  return new ParleyError(
    "scope-missing",
    `The token of "${shown(name)}" may only read: make one with "parley token NAME --scope correct".`,
  );
}

function challenged(error: ParleyError, challenge: string): Response {
  const answer = problemAnswer(error);
  answer.headers.set("WWW-Authenticate", challenge);
  return answer;
}
