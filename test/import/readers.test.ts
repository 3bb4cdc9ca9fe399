// What people coded elsewhere, read: tables with their lines, offsets in either unit, brat with what ties its pieces.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreesIn } from "../../src/import/agreement.ts";
import { readBrat } from "../../src/import/brat.ts";
import { readCsv } from "../../src/import/csv.ts";
import { kindOfWords } from "../../src/import/human.ts";
import { offsetsIn } from "../../src/import/offsets.ts";
import { readStatementTable, statementIn } from "../../src/import/statement-table.ts";

const TEXT = "🕊 Ilse Marquand said the toll must go.\r\n“We wait,” said Reyl 🕊.";

describe("a table", () => {
  it.each([",", ";", "\t"])("is read whatever parts its cells (%j), each row with its line", (mark) => {
    const file = `\ufeffa${mark}b\r\n"x${mark}""y""\n2"${mark}1\n\n${mark}=1+1\r\n`;
    expect(readCsv(file)).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: [`x${mark}"y"\n2`, "1"] },
      { line: 5, cells: ["", "=1+1"] },
    ]);
  });

  it("gives back every cell that was written as the standard says", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\n", "\r\n", "🕊", " ") });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const head = "a,b,c,d\n";
        const file =
          head + rows.map((row) => `${row.map((one) => `"${one.replaceAll('"', '""')}"`).join(",")}\n`).join("");
        expect(
          readCsv(file)
            .slice(1)
            .map(({ cells }) => cells),
        ).toEqual(rows);
      }),
    );
  });

  it("that has no end to a quotation gives what there is, in time that grows with its length", () => {
    expect(readCsv('a,b\n"c,d\ne')).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ["c,d\ne"] },
    ]);
    const began = performance.now();
    readCsv('""","'.repeat(200_000));
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

describe("offsets", () => {
  const { spanOf } = offsetsIn(TEXT);
  it("count code points, or UTF-16 units where they are said to", () => {
    expect(spanOf(2, 15)).toEqual({ start: 3, end: 16 });
    expect(spanOf(3, 16, "utf-16")).toEqual({ start: 3, end: 16 });
  });

  it.each([
    [5, 5, "it begins at 5 and ends at 5"],
    [-1, 4, "it begins at -1 and ends at 4"],
    [0, 999, "it ends at 999, and the text has"],
    [1.5, 4, "no whole numbers"],
    [Number.NaN, 4, "no whole numbers"],
    [1, 2, "nothing stands there"],
  ])("%d to %d are no place: %s", (start, end, why) => {
    expect(spanOf(start, end)).toContain(why);
  });

  it("never give half a character", () => {
    expect(spanOf(1, 5, "utf-16")).toBe("it cuts a character in two");
  });
});

describe("a table of statements", () => {
  const rows = (body: string) =>
    readStatementTable(`Document,Start,Stop,Person,Organization,Concept,Agreement,Text\n${body}`, "a.csv");
  const first = (body: string) => {
    const [row] = rows(body);
    if (row === undefined) throw new Error("there is no row");
    return statementIn(row, TEXT);
  };

  it("says who said what where, and what the speaker is for or against", () => {
    expect(first("a.txt,21,37,Ilse Marquand,North bank,toll,no,")).toMatchObject({
      content: [{ start: 22, end: 38 }],
      speaker: { name: "Ilse Marquand", kind: "person" },
      position: { issue: "toll", agrees: false },
      note: "organization: North bank",
      kind: "indirect",
    });
    expect(first("a.txt,21,37,,North bank,,,")).toMatchObject({
      speaker: { name: "North bank", kind: "organization" },
      note: null,
    });
  });

  it.each([
    ["toll,mixed", "concept: toll; agreement: mixed"],
    ["toll,", "concept: toll"],
    [",yes", "agreement: yes"],
  ])("keeps what is no plain yes or no to a concept as a note: %s", (cells, note) => {
    const read = first(`a.txt,21,37,Ilse Marquand,,${cells},`);
    expect(read).toMatchObject({ note });
    expect(read).not.toHaveProperty("position");
  });

  it("gives nobody's position to anybody", () => {
    expect(first("a.txt,21,37,,,toll,no,")).not.toHaveProperty("position");
  });

  it.each(["1", "Yes", " TRUE ", "+", "ja", "نعم"])("reads %j as agreeing", (words) =>
    expect(agreesIn(words)).toBe(true),
  );
  it.each(["0", "no", "-1", "−", "Nein", "لا"])("reads %j as not agreeing", (words) =>
    expect(agreesIn(words)).toBe(false),
  );
  it.each(["", "2", "maybe", "yes and no"])("reads %j as neither", (words) => expect(agreesIn(words)).toBe(null));

  it("counts UTF-16 units where the row's own words stand there and nowhere else", () => {
    expect(first("a.txt,22,38,,,,,the toll must go")).toMatchObject({ content: [{ start: 22, end: 38 }] });
    expect(first("a.txt,21,37,,,,,the toll must go")).toMatchObject({ content: [{ start: 22, end: 38 }] });
    expect(first("a.txt,2,9,,,,,the toll must go")).toEqual({ line: 2, why: "its words do not stand at 2 to 9" });
  });

  it("names a row that cannot be used with its line", () => {
    expect(first("a.txt,x,9,,,,,")).toEqual({ line: 2, why: "its offsets are no whole numbers" });
    expect(first("a.txt,5,4000,,,,,")).toMatchObject({ line: 2, why: expect.stringContaining("ends at 4000") });
  });

  it("without a column for the document or the offsets is refused", () => {
    expect(() => readStatementTable("person;concept\nA;b\n", "a.csv")).toThrow(
      /no column document and no start and no stop/,
    );
  });
});

describe("brat", () => {
  const lines = [
    "T1\tContent 21 37\tthe toll must go",
    "T2\tSource 2 15\tIlse Marquand",
    "T3\tCue 16 20\tsaid",
    "R1\tsource-of Arg1:T2 Arg2:T1",
    "R2\tcue-of Arg1:T3 Arg2:T1",
    "A1\tattribution-status T1 denied",
    "T4\tContent 40 50\t“We wait,”",
    "T5\tCue 51 55\tsaid",
    "E1\tCue:T5 Content:T4",
    "T6\tSource 2 9\twrong!!",
    "T7\tPerson 2 15\tIlse Marquand",
  ];

  it("ties pieces by relations and by events, and names what does not stand where it says", () => {
    const { attributions, bad } = readBrat(lines.join("\n"), TEXT);
    expect(attributions).toMatchObject([
      {
        content: [{ start: 22, end: 38 }],
        source: [{ start: 3, end: 16 }],
        cue: [{ start: 17, end: 21 }],
        status: "denied",
      },
      { content: [{ start: 41, end: 51 }], cue: [{ start: 52, end: 56 }], source: [], kind: "direct" },
    ]);
    expect(bad).toEqual([{ line: 10, why: "its words do not stand at 2 9" }]);
  });

  it.each([
    ["a note", "#1\tAnnotatorNotes T1\tspeaker: Nadège Orlu", { name: "Nadège Orlu", kind: "person" }],
    [
      "a note on the source",
      "#1\tAnnotatorNotes T2\tOrganization = Ferry Guild",
      { name: "Ferry Guild", kind: "organization" },
    ],
    ["an attribute", "A9\tSpeaker T1 Nadège_Orlu", { name: "Nadège Orlu", kind: "person" }],
    ["a normalization", "N1\tReference T2 Wikidata:Q1\tNadège Orlu", { name: "Nadège Orlu", kind: "person" }],
  ])("takes the speaker from %s", (_, line, speaker) => {
    expect(readBrat([...lines, line].join("\n"), TEXT).attributions[0]).toMatchObject({ speaker });
  });

  it.each([
    ["a remark", "#1\tAnnotatorNotes T1\tnot sure who this is"],
    ["a note on the cue", "#1\tAnnotatorNotes T3\tspeaker: Nadège Orlu"],
    ["a note on another", "#1\tAnnotatorNotes T4\tspeaker: Nadège Orlu"],
    [
      "what Parley wrote beside a source that is a name",
      "#1\tAnnotatorNotes T1\tr1.a1: said by Tomasz Reyl (direct, named)",
    ],
    ["an empty name", "#1\tAnnotatorNotes T1\tspeaker: "],
  ])("takes no speaker from %s", (_, line) => {
    expect(readBrat([...lines, line].join("\n"), TEXT).attributions[0]?.speaker).toBe(null);
  });

  it("takes from Parley's own note whom it read into a pronoun", () => {
    const [content, source] = ["T1\tContent 21 37\tthe toll must go", "T2\tSource 2 6\tIlse"];
    const note = "#1\tAnnotatorNotes T1\tr1.a1: said by Tomasz Reyl (direct, named)";
    const text = TEXT.replace("Ilse", "she\u00a0");
    const lower = [content, source.replace("Ilse", "she\u00a0"), "R1\tsource-of Arg1:T2 Arg2:T1", note].join("\n");
    expect(readBrat(lower, text).attributions[0]?.speaker).toEqual({ name: "Tomasz Reyl", kind: "person" });
  });

  it("reads nothing out of nothing, and no hostile line makes it fail", () => {
    expect(readBrat("", TEXT)).toEqual({ attributions: [], bad: [] });
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("T", "1", "\t", "\n", " ", ";", "Content", "9", ":", "E") }),
        (file) => {
          expect(readBrat(file, TEXT).attributions.every(({ content }) => content.length > 0)).toBe(true);
        },
      ),
    );
  });
});

describe("the kind of words", () => {
  it.each([
    ["“We wait,”", "direct"],
    ["that the toll was “too high”", "mixed"],
    ["the toll must go", "indirect"],
  ])("of %j is %s", (words, kind) => {
    expect(kindOfWords(words)).toBe(kind);
  });
});
