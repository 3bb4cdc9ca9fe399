import { describe, expect, it } from "vitest";
import type { DealPage } from "../../src/ledger/findings.ts";
import { lastWeekOf } from "../../web/deals/last-week.ts";

const chad = { id: "wchad", name: "Chad", isActor: true };
const at = (day: string, report = "r1") => ({
  ...{ report, span: { start: 0, end: 9 }, outlet: null, record: null },
  when: { day, basis: day === "" ? ("none" as const) : ("report" as const) },
});
const move = (day: string, report?: string): DealPage["terms"][number]["moves"][number] => ({
  ...{ ...at(day, report), move: "demanded", by: [chad], to: [], words: "open the border", tie: "named" },
  ...{ teller: null, bounds: { phase: null, deadline: null, condition: null, inReturn: null, otherwise: null } },
});

describe("what changed last", () => {
  it("is what sides did, how it stood and who met in the week up to the newest day, newest first", () => {
    const week = lastWeekOf({
      terms: [{ words: "the border", moves: [move("2031-03-01"), move("2031-03-06")], isOpen: true }],
      history: [{ ...at("2031-03-09"), status: "agreed" }],
      meetings: [{ ...at("2031-03-03"), who: [chad] }],
    });
    expect(week).toMatchObject({ since: "2031-03-03", until: "2031-03-09" });
    expect(week?.happenings.map(({ day, what }) => `${day} ${what.kind}`)).toEqual([
      "2031-03-09 status",
      "2031-03-06 move",
      "2031-03-03 meeting",
    ]);
  });

  it("is one line where several reports tell the same of one day", () => {
    const moves = [move("2031-03-06", "r1"), move("2031-03-06", "r2")];
    const week = lastWeekOf({ terms: [{ words: "the border", moves, isOpen: true }], history: [], meetings: [] });
    expect(week?.happenings.map(({ cited }) => cited.map(({ report }) => report))).toEqual([["r1", "r2"]]);
  });

  it("is nothing where nothing has a day", () => {
    expect(lastWeekOf({ terms: [], history: [{ ...at(""), status: "agreed" }], meetings: [] })).toBeNull();
  });
});
