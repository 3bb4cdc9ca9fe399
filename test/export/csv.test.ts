import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellOf, csvLines } from "../../src/export/csv.ts";
import { gather } from "../sources/gather.ts";
import { parseCsv } from "./parse-csv.ts";

async function written(columns: readonly string[], rows: readonly Record<string, string>[]): Promise<string> {
  const stream = async function* () {
    yield* rows;
  };
  return (await gather(csvLines({ columns, kinds: columns.map(() => "text"), rows: stream() }))).join("");
}

describe("cells", () => {
  it.each(["=1+1", "+49", "-3", "@sum", "\t=1", "\r=1", "＝1", "'=1", "''@x"])(
    "takes the formula out of %j",
    (cell) => {
      expect(cellOf(cell)).toBe(`'${cell}`);
    },
  );

  it.each(["5 = five", "'tis", "“-” stands", "a@b", "'", ""])("leaves %j alone", (cell) => {
    expect(cellOf(cell)).toBe(cell);
  });

  it("write spans so that no spreadsheet makes dates or times of them", () => {
    expect(
      cellOf([
        { start: 3, end: 12 },
        { start: 20, end: 21 },
      ]),
    ).toBe("3..12; 20..21");
  });

  it("neutralise a list by its first item", () => {
    expect(cellOf(["=1+1", "b"])).toBe("'=1+1; b");
  });

  it("write roles with whose they are and where they stand", () => {
    const span = { start: 3, end: 12 };
    expect(
      cellOf([
        { title: "envoy", of: "Arland", span },
        { title: "chair", of: null, span },
      ]),
    ).toBe("envoy of Arland [3..12]; chair [3..12]");
  });
});

describe("CSV", () => {
  it("begins with a byte order mark and ends lines as RFC 4180 has it", async () => {
    expect(await written(["a", "b"], [{ a: "1", b: 'say "no", then' }])).toBe('\uFEFFa,b\r\n1,"say ""no"", then"\r\n');
  });

  it("reads back as it was written, whatever the cells hold", async () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(...`",;\r\n'=+-@\ta\uFEFF`) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ first: cell, second: cell })), async (rows) => {
        const [head, ...lines] = parseCsv(await written(["first", "second"], rows));
        expect(head).toEqual(["first", "second"]);
        expect(lines).toEqual(rows.map((row) => [row.first, row.second]));
      }),
    );
  });
});
