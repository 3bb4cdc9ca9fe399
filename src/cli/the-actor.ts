// The one actor that a name or an id means.
import type { ReadLedger, ReconciledActor } from "../ledger/ledger.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";

/** @throws ParleyError record-missing, or usage where several go by the name */
export async function theActor(what: string, ledger: ReadLedger): Promise<ReconciledActor> {
  const actors = await ledger.actorsNamed(what);
  const [only] = actors;
  if (only !== undefined && actors.length === 1) return only;
  if (only === undefined) {
    const near = await ledger.similarNames(what, "actor");
    const hint = near.length === 0 ? 'search with "parley find"' : `did you mean ${near.map(shown).join(", ")}?`;
    throw new ParleyError(
      "record-missing",
      `There is no actor "${shown(what)}" over the reports of the ledger: ${hint}`,
    );
  }
  const choices = actors.slice(0, 6).map(({ id, name }) => `${id} ${shown(name)}`);
  throw new ParleyError("usage", `Several actors go by "${shown(what)}": give the id of one (${choices.join(", ")}).`);
}
