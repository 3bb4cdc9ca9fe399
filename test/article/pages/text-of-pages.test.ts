// Pages as programs lay them out: loose justified columns, a headline over them, what stands between, letters over several lines, words
// from the right. What a reader would read comes out whole and in order.
import { describe, expect, it } from "vitest";
import { textOfPages } from "../../../src/article/pages/text-of-pages.ts";
import type { PagePiece } from "../../../src/schema/extracted.ts";
import { counting } from "../../spent.ts";
import { column, typeset } from "./typeset.ts";

const REPORT = [
  "“We have come with a different proposal, and we expect the harbour authority to read every line of it before anybody speaks of concessions,” Ilse Marquand said at the quay.",
  "She declined to describe it. Tomasz Reyl called the offer insufficient and asked for another week, which the pilots’ representatives refused.",
  "According to two officials the delegations spent the afternoon reconsidering a compromise on inspections that a mediator had circulated.",
];
const OTHER = [
  "“Twelve per cent is not an offer; it is a rounding error,” said Benno Achterberg, a pilot. “My family has paid that toll since the flood.”",
  "The guild has demanded that the toll be halved before the summer. The authority offered a reduction, provided the overtime ban ends.",
  "Further sessions are planned for Wednesday and Thursday, with the question of inspections first on the agenda.",
];
const [WIDTH, HEIGHT] = [595, 842];
const page = (pieces: readonly PagePiece[]) => ({ width: WIDTH, height: HEIGHT, pieces });
const paragraphs = (...pages: readonly (readonly PagePiece[])[]) => textOfPages(pages.map(page)).split("\n\n");
const left = { x: 50, y: 160, width: 130, indent: 9 };
const right = { ...left, x: 196 };
const third = { ...left, x: 342 };

describe("columns", () => {
  it("so narrow that words stand farther apart than columns are read one after the other", () => {
    expect(paragraphs([...column(REPORT, left), ...column(OTHER, right)])).toEqual([...REPORT, ...OTHER]);
    expect(paragraphs([...column(REPORT, left), ...column(OTHER, right), ...column(REPORT, third)])).toEqual([
      ...REPORT,
      ...OTHER,
      ...REPORT,
    ]);
  });

  it("of three below two are each read for themselves, under headlines whose words are spread", () => {
    const wide = { ...left, width: 200 };
    const headline = typeset("Ferry talks go on after", { x: 50, y: 90, width: 422, size: 22 }).pieces;
    const between = typeset("Pilots see no way round the ban", { x: 50, y: 395, width: 422, size: 16 }).pieces;
    const below = [left, right, third].flatMap((one, at) => column([OTHER[at] ?? ""], { ...one, y: 430 }));
    const all = [...headline, ...column(REPORT, wide), ...column(REPORT, { ...wide, x: 272 }), ...between, ...below];
    expect(paragraphs(all)).toEqual([
      "Ferry talks go on after",
      ...REPORT,
      ...REPORT,
      "Pilots see no way round the ban",
      ...OTHER,
    ]);
  });

  it("one beside a table of figures stay whole", () => {
    const rows = ["Crossings six", "Pilots 41", "Toll 18", "Fee none"].flatMap((row, at) =>
      row.split(" ").map((text, cell) => ({ text, x: 50 + cell * 90, y: 560 + at * 14, width: 40, size: 10 })),
    );
    const found = paragraphs([...column(REPORT, left), ...column([...OTHER, ...REPORT], right), ...rows]);
    for (const paragraph of [...REPORT, ...OTHER]) expect(found).toContain(paragraph);
  });

  it("are not seen where words stand above each other by chance", () => {
    const wide = { ...left, width: 420 };
    expect(paragraphs(column([...REPORT, ...OTHER, ...REPORT, ...OTHER], wide))).toEqual([
      ...REPORT,
      ...OTHER,
      ...REPORT,
      ...OTHER,
    ]);
  });
});

describe("what stands in the middle of a sentence", () => {
  const QUOTE = "A rounding error, not an offer";
  const [first = ""] = REPORT;
  const half = (at: number) => {
    const { lines } = typeset(first, left);
    const some = at === 0 ? lines.slice(0, 4) : lines.slice(4);
    return some.flat().join(" ");
  };

  it("in another size, as a pull quote or a caption, is read behind its paragraph", () => {
    const top = typeset(half(0), { ...left, indent: 9 }).pieces;
    const quote = typeset(QUOTE, { x: 56, y: 225, width: 110, size: 15 }).pieces;
    const below = typeset(half(1), { ...left, y: 290, indent: 0 });
    const rest = [...below.pieces, ...column(REPORT.slice(1), { ...left, y: 290 + 12 * below.lines.length })];
    expect(paragraphs([...top, ...quote, ...rest])).toEqual([first, QUOTE, ...REPORT.slice(1)]);
  });

  it("over both columns, short as it is, is read when both were read down to it", () => {
    const upper = [...column([OTHER[0] ?? ""], left), ...column([OTHER[0] ?? ""], right)];
    const quote = typeset("Not an offer", { x: 50, y: 262, width: 400, size: 15 }).pieces;
    const lower = [...column(REPORT, { ...left, y: 290 }), ...column(OTHER, { ...right, y: 290 })];
    expect(paragraphs([...upper, ...quote, ...lower])).toEqual([
      ...[OTHER[0], OTHER[0], "Not an offer"],
      ...[...REPORT, ...OTHER],
    ]);
  });

  it("is no byline, which ends without a full stop too", () => {
    const byline = typeset("By Ana Moreno", { x: 50, y: 140, width: 130, size: 8 }).pieces;
    const caption = typeset("Benno Achterberg on Monday", { x: 50, y: 600, width: 130, size: 8 }).pieces;
    expect(paragraphs([...byline, ...column(REPORT, left), ...caption])).toEqual([
      "By Ana Moreno",
      ...REPORT,
      "Benno Achterberg on Monday",
    ]);
  });
});

it("puts the large first letter of a report back before its word", () => {
  const cap = { text: "V", x: 50, y: 183, width: 24, size: 36 };
  const [begin, rest] = [
    "ELDMOUTH harbour will open on Tuesday, the guild",
    "said, and not before the tolls are paid in full.",
  ];
  const lines = [
    ...typeset(begin, { x: 76, y: 160, width: 110 }).pieces,
    ...typeset(rest, { x: 50, y: 196, width: 136 }).pieces,
  ];
  expect(paragraphs([cap, ...lines])[0]).toMatch(/^VELDMOUTH harbour/);
});

it("reads words from the right, the right column first, with the marks turned as they are typed", () => {
  const words =
    "قال المفاوض إن الطرفين »لم يغادرا القاعة« وإن المحادثات تستأنف يوم الأربعاء في الميناء القديم مع الوسيط.";
  const mirrored = (at: number) =>
    column([words, words], { x: 50 + at * 160, y: 160, width: 130, indent: 9 }).map((piece) => ({
      ...piece,
      x: WIDTH - piece.x - piece.width,
    }));
  const typed = words.replace("»", "<").replace("«", "»").replace("<", "«");
  expect(paragraphs([...mirrored(0), ...mirrored(1)])).toEqual([typed, typed, typed, typed]);
});

describe("margins", () => {
  it("go, and a word that ends a column on two pages stays", () => {
    const pages = [1, 2, 3].map((number) => [
      ...typeset(`The Quay Courier 7 April 2031`, { x: 50, y: 30, width: 300, size: 8, isJustified: false }).pieces,
      ...column([...REPORT, ...OTHER, ...REPORT].slice(0, 8), left).map((piece) => ({ ...piece, y: piece.y - 90 })),
      { text: "anyway.", x: 50, y: 740, width: 35, size: 10 },
      { text: `- ${number} -`, x: 290, y: 815, width: 20, size: 8 },
    ]);
    const text = textOfPages(pages.map(page));
    expect(text).not.toMatch(/Courier|- \d -/);
    expect(text.match(/anyway\./g)).toHaveLength(3);
  });
});

it("takes time that grows with the page, whatever stands on it", () => {
  const scattered = Array.from({ length: 2600 }, (_, at) => ({
    ...{ text: `w${at % 97}`, x: (at * 37.3) % 560, y: (Math.floor(at / 15) * 3) % 800, width: 18, size: 8 },
  }));
  const spent = counting();
  textOfPages([page(scattered)]);
  expect(spent()).toBeLessThan(4000);
});
