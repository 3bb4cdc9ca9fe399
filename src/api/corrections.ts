// The one part of the interface that writes: corrections, taken in and taken back. Promise: only the app's own pages can do so, one change
// after another; a ledger that may only be read refuses with a sentence.
import { Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Ledger } from "../ledger/ledger.ts";
import { decide, redo, undo } from "../reconcile/corrections/decide.ts";
import { decisionsOf } from "../reconcile/corrections/making.ts";
import { mergeActors, renameActor, undoCorrection } from "../reconcile/corrections.ts";
import type { Decision } from "../schema/correction.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import { readActorId } from "../schema/reconciled-id.ts";
import { Posted, type Wished } from "./answers/corrections.ts";
import { problemAnswer } from "./problem.ts";

/** How the interface writes, and as whom where the page gives no name. */
export interface CorrectionDesk {
  readonly write: <Answer>(act: (ledger: Ledger) => Promise<Answer>) => Promise<Answer>;
  readonly signer: string;
}

const MOST_BYTES = 1024 * 1024;

export function correctionsOver({ write, signer }: CorrectionDesk): Hono {
  const app = new Hono();
  app.onError((error) => {
    if (error instanceof ParleyError && error.code === "usage") return problemAnswer(error, 400);
    throw error;
  });
  app.post("*", onlyFromOurPages, bodyLimit({ maxSize: MOST_BYTES, onError: () => problemAnswer(tooLarge(), 413) }));
  app.post("/", async (c) => {
    const posted = postedIn(await c.req.json().catch(() => null));
    const signature = { by: posted.by || signer, at: new Date().toISOString() };
    const signed = posted.note === undefined ? signature : { ...signature, note: posted.note };
    const refs = await write(async (ledger) => {
      const decisions: Decision[] = [];
      const made: string[] = [];
      for (const wish of posted.wishes)
        if (wish.verb === "merge-actors" || wish.verb === "rename-actor")
          made.push(`actors-${await onActor(ledger, wish, signature)}`);
        else decisions.push(...(await decisionsOf(ledger, wish)));
      const numbers = decisions.length === 0 ? [] : await decide(ledger, decisions, signed);
      return [...numbers.map(String), ...made];
    });
    return c.json({ refs }, 201);
  });
  app.post("/:ref/undo", async (c) => {
    const { ref } = c.req.param();
    const at = new Date().toISOString();
    await write(async (ledger) => {
      const [, of, n] = /^(?:(actors|issues)-)?(\d{1,9})$/.exec(ref) ?? [];
      if (n === undefined) throw noSuch(ref);
      if (of === undefined) await undo(ledger, Number(n), at);
      else if (of === "actors") await undoCorrection(ledger, Number(n), at);
      else if (!(await ledger.reconcile(({ told }) => told.undoIssueCorrection(Number(n), at)))) throw noSuch(ref);
    });
    return c.json({ refs: [ref] });
  });
  app.post("/:n/redo", async (c) => {
    const { n } = c.req.param();
    if (!/^\d{1,9}$/.test(n)) throw noSuch(n);
    await write((ledger) => redo(ledger, Number(n)));
    return c.json({ refs: [n] });
  });
  return app;
}

/**
 * A form of another site can post here, but cannot set a header; a script of another site can set one only where we allow it, and we
 * allow none (Fetch Standard, CORS-safelisted requests). The origin is looked at besides, for whatever does not keep to that.
 */
const onlyFromOurPages: MiddlewareHandler = async (c, next) => {
  const [origin, host] = [c.req.header("origin"), c.req.header("host") ?? new URL(c.req.url).host];
  const isOurs = origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
  if (c.req.header("x-parley") === "1" && isOurs) return next();
  throw new ParleyError(
    "host-refused",
    "A correction was refused, because it did not come from a page of this app: send it with the header X-Parley: 1 and from the app's own address.",
  );
};

async function onActor(
  ledger: Ledger,
  wish: Extract<Wished, { readonly verb: "merge-actors" | "rename-actor" }>,
  signature: { readonly by: string; readonly at: string },
): Promise<number> {
  if (wish.verb === "rename-actor") return renameActor(ledger, actorIn(wish.actor), wish.name, signature);
  return mergeActors(ledger, actorIn(wish.kept), actorIn(wish.other), signature);
}

function actorIn(id: string): number {
  const number = readActorId(id);
  if (number === null) throw new ParleyError("record-missing", `There is no actor "${shown(id)}" in this ledger.`);
  return number;
}

function postedIn(body: unknown): Posted {
  const read = Posted.safeParse(body);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const where = issue?.path.join(".") ?? "";
  throw new ParleyError(
    "query-invalid",
    `This is no correction (${where === "" ? "" : `${shown(where)}: `}${shown(issue?.message ?? "")}): docs/api.md says what one is made of.`,
  );
}

function noSuch(ref: string): ParleyError {
  return new ParleyError(
    "record-missing",
    `There is no correction "${shown(ref)}": the list of corrections gives them.`,
  );
}

function tooLarge(): ParleyError {
  return new ParleyError("input-too-large", "So many corrections cannot be taken in at once: send at most 1 MB.");
}
