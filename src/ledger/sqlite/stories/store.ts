// StoryStore over one transaction of a SQLite ledger.
import { sql, type Transaction } from "kysely";
import type { Alike, IsTopic, Near, StoryReport, StoryStore, Topics } from "../../stories.ts";
import { chunks } from "../chunks.ts";
import { oneOf } from "../numbers.ts";
import type { Tables } from "../tables.ts";

/** Stands in story_weeks for every report. */
const ANY_WORD = 0;
const NO_DAY = -1;

export class SqliteStories implements StoryStore {
  readonly #trx: Transaction<Tables>;

  constructor(trx: Transaction<Tables>) {
    this.#trx = trx;
  }

  async keep(reports: readonly StoryReport[]): Promise<void> {
    const rows = reports.map(({ words, ...one }) => ({ ...one, words: JSON.stringify([...words]) }));
    for (const some of chunks(rows)) await this.#trx.insertInto("story_reports").values(some).execute();
    const words = reports.flatMap((one) =>
      [...one.words.keys()].map((word) => ({ word, day: one.day ?? NO_DAY, key: one.key, report: one.report })),
    );
    for (const some of chunks(words)) await this.#trx.insertInto("story_words").values(some).execute();
    await this.#count(reports, 1);
  }

  async forget(numbers: readonly number[]): Promise<boolean> {
    const reports = await this.reports(numbers);
    const before = await this.#allWeeks();
    await this.#count(reports, -1);
    for (const { report, key, day, words } of reports)
      await sql`delete from story_words where word in ${oneOf([...words.keys()])}
        and day = ${day ?? NO_DAY} and key = ${key} and report = ${report}`.execute(this.#trx);
    for (const table of ["story_reports", "stories"] as const)
      await sql`delete from ${sql.table(table)} where report in ${oneOf(numbers)}`.execute(this.#trx);
    return (await this.#allWeeks()) < before;
  }

  async reports(numbers: readonly number[]): Promise<readonly StoryReport[]> {
    const { rows } = await sql<Tables["story_reports"]>`
      select * from story_reports where report in ${oneOf(numbers)}`.execute(this.#trx);
    return rows.map((row) => ({ ...row, words: new Map(JSON.parse(row.words) as [number, number][]) }));
  }

  async near({ report, key, day }: StoryReport, words: readonly number[], reach: number): Promise<readonly Near[]> {
    const place = sql`(${day ?? NO_DAY}, ${key}, ${report})`;
    const shared = new Map<number, { readonly report: number; readonly key: number; readonly words: number[] }>();
    for (const word of words) {
      const { rows } = await sql<Omit<Near, "words">>`
        select * from (select report, key from story_words where word = ${word} and (day, key, report) < ${place}
          order by day desc, key desc, report desc limit ${reach})
        union all
        select * from (select report, key from story_words where word = ${word} and (day, key, report) > ${place}
          order by day, key, report limit ${reach})`.execute(this.#trx);
      for (const row of rows) {
        const known = shared.get(row.report);
        if (known === undefined) shared.set(row.report, { ...row, words: [word] });
        else known.words.push(word);
      }
    }
    return [...shared.values()];
  }

  async settleTopics(words: readonly number[], isTopic: IsTopic): Promise<Topics> {
    const before = await this.topics();
    const asked = [...new Set([...words, ...before])];
    const { rows } = await sql<{ readonly word: number; readonly weeks: number }>`
      select word, count(*) as weeks from story_weeks where word in ${oneOf([ANY_WORD, ...asked])} group by word
    `.execute(this.#trx);
    const weeks = new Map(rows.map((row) => [row.word, row.weeks]));
    const all = weeks.get(ANY_WORD) ?? 0;
    const now = new Set(asked.filter((word) => isTopic(weeks.get(word) ?? 0, all)));
    const gone = [...before].filter((word) => !now.has(word));
    const come = [...now].filter((word) => !before.has(word));
    await sql`delete from story_topics where word in ${oneOf(gone)}`.execute(this.#trx);
    for (const some of chunks(come.map((word) => ({ word }))))
      await this.#trx.insertInto("story_topics").values(some).execute();
    return { come, gone };
  }

  async wordsOfWeeks(weeks: number): Promise<readonly number[]> {
    const { rows } = await sql<{ readonly word: number }>`
      select word from story_weeks where word <> ${ANY_WORD} group by word having count(*) >= ${weeks}`.execute(
      this.#trx,
    );
    return rows.map(({ word }) => word);
  }

  async topics(): Promise<ReadonlySet<number>> {
    const rows = await this.#trx.selectFrom("story_topics").select("word").execute();
    return new Set(rows.map(({ word }) => word));
  }

  async withWords(words: readonly number[]): Promise<readonly number[]> {
    const { rows } = await sql<{ readonly report: number }>`
      select distinct report from story_words where word in ${oneOf(words)}`.execute(this.#trx);
    return rows.map(({ report }) => report);
  }

  async keepAlike(reports: readonly number[], pairs: readonly Alike[]): Promise<readonly number[]> {
    const before = [...(await this.alikeWith(reports)).values()].flatMap((others) => [...others]);
    await sql`delete from story_links where (report, other) in (
      select other, report from story_links where report in ${oneOf(reports)}
    )`.execute(this.#trx);
    await sql`delete from story_links where report in ${oneOf(reports)}`.execute(this.#trx);
    const rows = pairs.flatMap(({ report, other }) => [
      { report, other },
      { report: other, other: report },
    ]);
    for (const some of chunks(rows))
      await this.#trx
        .insertInto("story_links")
        .values(some)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    return [...new Set([...reports, ...before, ...rows.map(({ report }) => report)])];
  }

  async part(pairs: readonly Alike[]): Promise<void> {
    for (const { report, other } of pairs)
      await sql`delete from story_links where (report = ${report} and other = ${other})
        or (report = ${other} and other = ${report})`.execute(this.#trx);
  }

  async alikeWith(reports: readonly number[]): Promise<ReadonlyMap<number, ReadonlySet<number>>> {
    const { rows } = await sql<Alike>`
      select report, other from story_links where report in ${oneOf(reports)}`.execute(this.#trx);
    const alike = new Map<number, Set<number>>();
    for (const { report, other } of rows) alike.set(report, (alike.get(report) ?? new Set()).add(other));
    return alike;
  }

  async together(reports: readonly number[]): Promise<readonly number[]> {
    const { rows } = await sql<{ readonly report: number }>`
      select report from stories where story in (select story from stories where report in ${oneOf(reports)})
    `.execute(this.#trx);
    return rows.map(({ report }) => report);
  }

  async keepStories(stories: readonly (readonly number[])[]): Promise<void> {
    const keys = new Map((await this.reports(stories.flat())).map(({ report, key }) => [report, key]));
    const rows = stories.flatMap((reports) => {
      const story = Math.min(...reports.map((report) => keys.get(report) ?? Number.MAX_SAFE_INTEGER));
      return reports.map((report) => ({ report, story }));
    });
    for (const some of chunks(rows)) await this.#trx.replaceInto("stories").values(some).execute();
  }

  async startAnew(): Promise<void> {
    const tables = ["story_reports", "story_words", "story_weeks", "story_topics", "story_links", "stories"] as const;
    for (const table of tables) await this.#trx.deleteFrom(table).execute();
  }

  async #allWeeks(): Promise<number> {
    const counted = this.#trx.selectFrom("story_weeks").where("word", "=", ANY_WORD);
    return (await counted.select((eb) => eb.fn.countAll<number>().as("count")).executeTakeFirstOrThrow()).count;
  }

  async #count(reports: readonly StoryReport[], sign: 1 | -1): Promise<void> {
    const counts = reports.flatMap(({ day, words }) =>
      day === null
        ? []
        : [ANY_WORD, ...words.keys()].map((word) => ({ word, week: Math.floor(day / 7), reports: sign })),
    );
    for (const some of chunks(counts))
      await this.#trx
        .insertInto("story_weeks")
        .values(some)
        .onConflict((conflict) =>
          conflict
            .columns(["word", "week"])
            .doUpdateSet((row) => ({ reports: row("story_weeks.reports", "+", row.ref("excluded.reports")) })),
        )
        .execute();
    if (sign === -1) await this.#trx.deleteFrom("story_weeks").where("reports", "<=", 0).execute();
  }
}
