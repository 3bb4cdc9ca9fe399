// Answers to what is not there: 404 with the id that was asked for.
import { ParleyError, shown } from "../schema/parley-error.ts";

export function missing(what: "report" | "attribution" | "statement" | "deal" | "actor" | "story", id: string): never {
  throw new ParleyError(
    "record-missing",
    `There is no ${what} "${shown(id)}" in this ledger: search for it in the lists.`,
  );
}
