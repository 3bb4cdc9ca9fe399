// What people said of which wordings are of one utterance, over one transaction of a SQLite ledger: derived from their corrections for
// each report that has one of the two, so that a link is there as soon as both are.
import { sql, type Transaction } from "kysely";
import type { HandSide, WordingId, WordingLink } from "../../statements.ts";
import { oneOf } from "../numbers.ts";
import type { Tables } from "../tables.ts";

export async function keepSides(trx: Transaction<Tables>, report: number, sides: readonly HandSide[]): Promise<void> {
  for (const { correction, side, wording, odds } of sides)
    await sql`insert or replace into hand_sides (correction, side, report, wording, odds)
      select n, ${side}, ${report}, ${wording}, ${odds} from corrections where uid = ${correction}`.execute(trx);
}

/** Of what several people said of two wordings the last counts. */
export async function handLinks(
  trx: Transaction<Tables>,
  ids: readonly WordingId[],
): Promise<ReadonlyMap<string, WordingLink>> {
  const { rows } = await sql<WordingLink>`
    select mine.wording as one, theirs.wording as other, mine.odds as odds from hand_sides as mine
    join hand_sides as theirs on theirs.correction = mine.correction and theirs.side <> mine.side
    join corrections as kept on kept.n = mine.correction
    where mine.wording in ${oneOf(ids)} and theirs.wording <> mine.wording
    order by kept.made_at, kept.uid`.execute(trx);
  return new Map(rows.map((link) => [`${link.one} ${link.other}`, link]));
}

/** Gives the wordings that were linked or kept apart by what goes. */
export async function takeBackSides(
  trx: Transaction<Tables>,
  reports: readonly number[],
): Promise<readonly WordingId[]> {
  const ours = oneOf(reports);
  const { rows } = await sql<{ wording: WordingId }>`
    select distinct wording from hand_sides
    where correction in (select correction from hand_sides where report in ${ours})`.execute(trx);
  await sql`delete from hand_sides where report in ${ours}`.execute(trx);
  return rows.map(({ wording }) => wording);
}
