import { describe, expect, it } from "vitest";
import type { DealTerm, TermMove } from "../../src/ledger/findings.ts";
import { type Column, sameMoves, termsTable } from "../../web/deals/terms-table.ts";

const who = (name: string) => ({ id: `w${name}`, name, isActor: true, cited: [] });
const [CHAD, MALI, NIGER] = [who("Chad"), who("Mali"), who("Niger")];

function move(kind: TermMove["move"], by: readonly (typeof CHAD)[], day = "2031-03-06"): TermMove {
  return {
    ...{ report: `r${day}`, span: { start: 0, end: 9 }, when: { day, basis: "report" }, outlet: null, record: null },
    ...{ move: kind, by, to: [], words: "open the border", tie: "named" },
    ...{ teller: null, bounds: { phase: null, deadline: null, condition: null, inReturn: null, otherwise: null } },
  };
}

const term = (words: string, moves: readonly TermMove[], isOpen = false): DealTerm => ({ words, moves, isOpen });

const nameOf = (column: Column): string => (column.as === "side" ? column.who.name : column.as);

/** "Chad: demanded; Mali: " a row. */
function shown(parties: readonly (typeof CHAD)[], terms: readonly DealTerm[]): readonly string[] {
  const { columns, rows } = termsTable({ parties, terms });
  return rows.map(({ cells }) =>
    columns.map((column, at) => `${nameOf(column)}: ${cells[at]?.map((one) => one.move).join(" ")}`).join("; "),
  );
}

describe("the table of terms", () => {
  it("has a column for each party, also for one of which nothing was found, then for others who moved", () => {
    expect(shown([CHAD, MALI], [term("border", [move("demanded", [CHAD]), move("offered", [NIGER])])])).toEqual([
      "Chad: demanded; Mali: ; Niger: offered",
    ]);
  });

  it("has a column for those whom no report names only where there are such", () => {
    expect(shown([CHAD], [term("border", [move("refused", [])])])).toEqual(["Chad: ; nobody: refused"]);
  });

  it("shows a joint move with each who made it", () => {
    expect(shown([CHAD, MALI], [term("border", [move("agreed", [CHAD, MALI])])])).toEqual([
      "Chad: agreed; Mali: agreed",
    ]);
  });

  it("begins with the open demands", () => {
    const closed = term("border", [move("accepted", [CHAD])]);
    const open = term("toll", [move("demanded", [CHAD])], true);
    expect(shown([CHAD], [closed, open])).toEqual(["Chad: demanded", "Chad: accepted"]);
  });

  it("puts those who moved least together where there are many, and loses no move", () => {
    const many = Array.from({ length: 30 }, (_, at) => who(`Side ${at}`));
    const { columns, rows } = termsTable({
      parties: [],
      terms: [
        term(
          "border",
          many.map((one) => move("offered", [one])),
        ),
      ],
    });
    expect(columns.map(({ as }) => as)).toEqual([...Array.from({ length: 8 }, () => "side"), "others"]);
    expect(rows[0]?.cells.flat()).toHaveLength(30);
  });
});

it("an offer at another price or on another's word is told apart", () => {
  const plain = move("offered", [CHAD]);
  const bounds = { ...plain.bounds, inReturn: "the road" };
  expect(
    sameMoves([plain, { ...plain, bounds }, { ...plain, teller: MALI }, plain]).map(({ all }) => all.length),
  ).toEqual([2, 1, 1]);
});

it("the same move of one day is told once, with every place", () => {
  const moves = [
    move("offered", [CHAD]),
    move("offered", [CHAD]),
    move("offered", [CHAD], "2031-03-09"),
    move("refused", [CHAD]),
  ];
  expect(sameMoves(moves).map(({ first, all }) => [first.move, first.when.day, all.length])).toEqual([
    ["offered", "2031-03-06", 2],
    ["offered", "2031-03-09", 1],
    ["refused", "2031-03-06", 1],
  ]);
});
