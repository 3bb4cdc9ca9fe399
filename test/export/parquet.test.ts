// Parquet, read back by hyparquet: the same values that JSON Lines have, of the types that the columns say.
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { foundTables } from "../../src/cli/found-tables.ts";
import { foundTableOf, isFound } from "../../src/export/found-tables.ts";
import { jsonLines } from "../../src/export/jsonl.ts";
import { parquetBytes } from "../../src/export/parquet.ts";
import { TABLES, type TableName } from "../../src/export/table-names.ts";
import { type ExportTable, tableOf } from "../../src/export/tables.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { issueBook } from "../../src/reconcile/positions/issues.ts";
import { joinBytes } from "../../src/sources/join-bytes.ts";
import { gather } from "../sources/gather.ts";
import { archive } from "./archive.ts";

let ledger: Ledger;
beforeAll(async () => {
  ledger = await archive();
});
afterAll(() => ledger.close());

const tableNamed = (name: TableName): ExportTable =>
  isFound(name) ? foundTableOf(foundTables(ledger, issueBook([], [])), name) : tableOf(ledger, name);
const bytesOf = async (table: ExportTable) => joinBytes(await gather(parquetBytes(table))).buffer;

describe("Parquet", () => {
  it.each(TABLES)("%s: every value as JSON Lines have it", async (name) => {
    const lines = (await gather(jsonLines(tableNamed(name)))).map((line) => JSON.parse(line.toWellFormed()));
    const rows = await parquetReadObjects({ file: await bytesOf(tableNamed(name)) });
    // Half of a pair cannot be said in UTF-8, in which Parquet keeps words.
    const wellFormed = JSON.stringify(lines).replace(/\\ud83d(?!\\u)/g, "\ufffd");
    expect(rows).toEqual(JSON.parse(wellFormed));
  });

  it("gives lists as lists and numbers as numbers", async () => {
    const { schema } = parquetMetadata(await bytesOf(tableNamed("attributions")));
    const typeOf = (name: string) => schema.find((element) => element.name === name);
    expect(typeOf("confidence")).toMatchObject({ type: "DOUBLE" });
    expect(typeOf("contentSpans")).toMatchObject({ converted_type: "LIST" });
    expect(typeOf("content")).toMatchObject({ converted_type: "UTF8" });
  });

  it("writes an empty table with its columns, and more rows than one group holds", async () => {
    const table = (count: number): ExportTable => ({
      columns: ["n", "words"],
      kinds: ["count", "texts"],
      rows: (async function* () {
        for (let n = 0; n < count; n++) yield { n, words: [`w${n}`, "=1"] };
      })(),
    });
    const empty = await bytesOf(table(0));
    expect(parquetMetadata(empty).schema.map(({ name }) => name)).toContain("words");
    expect(await parquetReadObjects({ file: empty })).toEqual([]);
    const many = await parquetReadObjects({ file: await bytesOf(table(12_345)) });
    expect(many).toHaveLength(12_345);
    expect(many[12_344]).toEqual({ n: 12_344, words: ["w12344", "=1"] });
  });
});
