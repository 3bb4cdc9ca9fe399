// StatementStore over one transaction of a SQLite ledger.
import { type Kysely, type SqlBool, sql, type Transaction } from "kysely";
import { fold } from "../../fold.ts";
import type {
  FoundWording,
  HandSide,
  StatementStore,
  Voice,
  Witness,
  Wording,
  WordingId,
  WordingLink,
  WordingMarks,
} from "../../statements.ts";
import { chunks } from "../chunks.ts";
import { oneOf } from "../numbers.ts";
import type { Tables } from "../tables.ts";
import { handLinks, keepSides, takeBackSides } from "./by-hand.ts";
import { forgetPlaces, keepPlaces } from "./places.ts";

export class SqliteStatements implements StatementStore {
  readonly #trx: Transaction<Tables>;

  constructor(trx: Transaction<Tables>) {
    this.#trx = trx;
  }

  async keep(report: number, found: readonly FoundWording[]): Promise<readonly WordingId[]> {
    const { first_attribution: first } = await this.#trx
      .selectFrom("reports")
      .where("n", "=", report)
      .select("first_attribution")
      .executeTakeFirstOrThrow();
    const there = new Set(
      (
        await rowsOf(
          this.#trx,
          found.map(({ wording }) => wording.id),
        )
      ).map(({ id }) => id),
    );
    const fresh = new Map(found.filter(({ wording }) => !there.has(wording.id)).map((one) => [one.wording.id, one]));
    for (const some of chunks([...fresh.values()]))
      await this.#trx.insertInto("wordings").values(some.map(rowOf)).execute();
    const marks = [...fresh.values()].flatMap(({ wording: { id }, marks: { own, runs, areFew } }) =>
      [...new Set([...own, ...runs])].map((mark) => ({
        mark,
        wording: id,
        is_few: areFew ? (1 as const) : (0 as const),
      })),
    );
    for (const some of chunks(marks)) await this.#trx.insertInto("wording_marks").values(some).execute();
    const names = await this.#names(found.flatMap(({ credit }) => credit ?? []));
    for (const { wording, position, credit, witness, span } of found)
      await this.#trx
        .updateTable("attributions")
        .set({
          wording: wording.id,
          credit: credit === null ? null : (names.get(fold(credit)) ?? null),
          witness: numberOf(witness),
          begins: span.start,
          ends: span.end,
        })
        .where("n", "=", first + position)
        .execute();
    return [...fresh.keys()];
  }

  async sharing(id: WordingId, { near, runs, areFew }: WordingMarks): Promise<readonly WordingId[]> {
    const byWords = await this.#holding(id, near, areFew ? 1 : 2);
    return [...new Set([...byWords, ...(await this.#holding(id, runs, 1))])];
  }

  async wordings(ids: readonly WordingId[]): Promise<readonly Wording[]> {
    return (await rowsOf(this.#trx, ids)).map(wordingAt);
  }

  async link(links: readonly WordingLink[]): Promise<void> {
    const both = links.flatMap(({ one, other, odds }) => [
      { one, other, odds },
      { one: other, other: one, odds },
    ]);
    for (const some of chunks(both))
      await this.#trx
        .insertInto("wording_links")
        .values(some)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
  }

  async linksOf(ids: readonly WordingId[]): Promise<readonly WordingLink[]> {
    const found: (readonly WordingLink[])[] = [];
    for (const some of chunks(ids))
      found.push(await this.#trx.selectFrom("wording_links").selectAll().where("one", "in", some).execute());
    const links = found.flat();
    const byHand = await handLinks(this.#trx, ids);
    if (byHand.size === 0) return links;
    return [...links.filter(({ one, other }) => !byHand.has(`${one} ${other}`)), ...byHand.values()];
  }

  keepSides(report: number, sides: readonly HandSide[]): Promise<void> {
    return keepSides(this.#trx, report, sides);
  }

  async assign(statements: ReadonlyMap<WordingId, WordingId>): Promise<void> {
    for (const some of chunks([...statements])) {
      const before = await this.#trx
        .selectFrom("wordings")
        .select(["id", "statement"])
        .where(
          "id",
          "in",
          some.map(([id]) => id),
        )
        .execute();
      for (const { id, statement } of before) {
        const now = statements.get(id);
        if (now === undefined || now === statement) continue;
        if (statement !== null) await keepPlaces(this.#trx, sql<SqlBool>`attributions.wording = ${id}`);
        await this.#trx.updateTable("wordings").set({ statement: now }).where("id", "=", id).execute();
      }
    }
  }

  async takeBack(reports: readonly number[]): Promise<readonly WordingId[]> {
    const left = new Set<WordingId>();
    for (const some of chunks(reports)) {
      await keepPlaces(this.#trx, sql<SqlBool>`attributions.report in ${oneOf(some)}`);
      const rows = this.#trx.selectFrom("attributions").where("report", "in", some).where("wording", "is not", null);
      for (const { wording } of await rows.select("wording").distinct().execute())
        if (wording !== null) left.add(wording);
      await this.#trx
        .updateTable("attributions")
        .set({ wording: null, credit: null, witness: null, begins: null, ends: null })
        .where("report", "in", some)
        .execute();
    }
    const held = new Set<WordingId>();
    for (const some of chunks([...left])) {
      const rows = this.#trx.selectFrom("attributions").where("wording", "in", some).select("wording").distinct();
      for (const { wording } of await rows.execute()) if (wording !== null) held.add(wording);
    }
    const beside = await takeBackSides(this.#trx, reports);
    return [...new Set([...(await this.#drop([...left].filter((id) => !held.has(id)))), ...beside])];
  }

  async startAnew(): Promise<void> {
    await keepPlaces(this.#trx, sql<SqlBool>`true`);
    for (const table of ["hand_sides", "wording_links", "wording_marks", "wordings"] as const)
      await this.#trx.deleteFrom(table).execute();
    await this.#trx
      .updateTable("attributions")
      .set({ wording: null, credit: null, witness: null, begins: null, ends: null })
      .where("wording", "is not", null)
      .execute();
  }

  settle(): Promise<void> {
    return forgetPlaces(this.#trx);
  }

  async #names(names: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const found = new Map<string, number>();
    for (const some of chunks([...new Set(names.map(fold))]))
      for (const { folded, id } of await this.#trx
        .selectFrom("names")
        .select(["folded", "id"])
        .where("folded", "in", some)
        .execute())
        found.set(folded, id);
    return found;
  }

  async #holding(id: WordingId, marks: readonly number[], least: number): Promise<readonly WordingId[]> {
    if (marks.length === 0) return [];
    const rows = this.#trx.selectFrom("wording_marks").where("mark", "in", marks).where("wording", "!=", id);
    const enough = rows
      .groupBy("wording")
      .having((eb) => eb.or([eb(eb.fn.countAll<number>(), ">=", least), eb(eb.fn.max("is_few"), "=", 1)]));
    return (await enough.select("wording").execute()).map(({ wording }) => wording);
  }

  async #drop(ids: readonly WordingId[]): Promise<readonly WordingId[]> {
    const gone = new Set(ids);
    const beside = new Set((await this.linksOf(ids)).map(({ other }) => other).filter((id) => !gone.has(id)));
    for (const some of chunks(ids)) {
      await this.#trx.deleteFrom("wording_links").where("one", "in", some).execute();
      for (const others of chunks([...beside]))
        await this.#trx.deleteFrom("wording_links").where("one", "in", others).where("other", "in", some).execute();
      await this.#trx.deleteFrom("wording_marks").where("wording", "in", some).execute();
      await this.#trx.deleteFrom("wordings").where("id", "in", some).execute();
    }
    return [...beside];
  }
}

/** A decimal digit or more for each item, so that a query can compare each alone. */
function numberOf({ doubt, isPart, distance, shortness }: Witness): number {
  return doubt * 1_000_000 + Number(isPart) * 100_000 + distance * 1000 + shortness;
}

async function rowsOf(db: Kysely<Tables>, ids: readonly WordingId[]): Promise<readonly Tables["wordings"][]> {
  const rows: Tables["wordings"][] = [];
  for (const some of chunks([...new Set(ids)]))
    rows.push(...(await db.selectFrom("wordings").selectAll().where("id", "in", some).execute()));
  return rows;
}

function rowOf({ wording }: FoundWording): Tables["wordings"] {
  const { id, day, status, voice, words, run } = wording;
  return {
    ...{ id, day, status, statement: null },
    voice: JSON.stringify([voice.kind, voice.words, voice.states]),
    words: bytesOf(Uint32Array.from(words, ([word, worth]) => word * 16 + worth)),
    run: bytesOf(Uint16Array.from(run)),
  };
}

function wordingAt({ id, day, status, voice, words, run }: Tables["wordings"]): Wording {
  const [kind, names, states] = JSON.parse(voice) as [Voice["kind"], readonly string[], readonly string[]];
  return {
    ...{ id, day, status, voice: { kind, words: names, states } },
    words: new Map(Array.from(new Uint32Array(aligned(words)), (each) => [each >>> 4, each & 15])),
    run: Array.from(new Uint16Array(aligned(run))),
  };
}

function bytesOf(numbers: Uint32Array | Uint16Array): Uint8Array {
  return new Uint8Array(numbers.buffer);
}

/** A copy that begins where numbers may begin. */
function aligned(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
