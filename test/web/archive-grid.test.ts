import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { archiveGrid } from "../../web/home/archive-grid.ts";

const on = (day: string | null, outlet: string | null, reports = 1) => ({
  day,
  outlet,
  reports,
  attributions: reports,
});

describe("the archive as a grid", () => {
  it("has a day a column where few enough fit, without a gap, and the busiest outlet first", () => {
    const grid = archiveGrid([on("2031-03-02", "Sluice"), on("2031-03-04", "Dam Daily", 3), on("2031-03-02", null)]);
    expect(grid.step).toBe("day");
    expect(grid.columns.map(({ since, until }) => [since, until])).toEqual([
      ["2031-03-02", "2031-03-02"],
      ["2031-03-03", "2031-03-03"],
      ["2031-03-04", "2031-03-04"],
    ]);
    expect(grid.rows.map(({ outlets, cells }) => [outlets, cells.map(({ reports }) => reports)])).toEqual([
      [["Dam Daily"], [0, 0, 3]],
      [[null], [1, 0, 0]],
      [["Sluice"], [1, 0, 0]],
    ]);
    expect([grid.most, grid.undated]).toEqual([3, 0]);
  });

  it("has weeks that begin on Monday, then months, where days would be too many", () => {
    const weeks = archiveGrid([on("2031-01-01", "Sluice"), on("2031-12-31", "Sluice")]);
    expect([weeks.step, weeks.columns[0]?.since, weeks.columns.at(-1)?.until]).toEqual([
      "week",
      "2030-12-30",
      "2032-01-04",
    ]);
    const months = archiveGrid([on("2024-02-10", "Sluice"), on("2031-12-31", "Sluice")]);
    expect([months.step, months.columns[0]?.until]).toEqual(["month", "2024-02-29"]);
  });

  it("puts the outlets that have no row of their own into the last one", () => {
    const days = Array.from({ length: 20 }, (_, at) => on("2031-03-02", `Outlet ${at}`, 20 - at));
    const { rows } = archiveGrid(days);
    expect(rows.length).toBe(12);
    expect(rows.at(-1)?.outlets.length).toBe(9);
  });

  it("is empty for an archive without dates, and says how many those are", () => {
    expect(archiveGrid([on(null, "Sluice", 2)])).toMatchObject({ columns: [], rows: [], undated: 2 });
    expect(archiveGrid([])).toMatchObject({ columns: [], rows: [], undated: 0 });
  });

  it("has every dated report in one cell", () => {
    const day = fc.date({ min: new Date("1995-01-01"), max: new Date("2035-01-01"), noInvalidDate: true });
    const archive = fc.array(
      fc.record({
        day: fc.option(day.map((date) => date.toISOString().slice(0, 10))),
        outlet: fc.option(fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n")),
        reports: fc.integer({ min: 1, max: 9 }),
        attributions: fc.nat(9),
      }),
    );
    fc.assert(
      fc.property(archive, (days) => {
        const { rows, undated, columns } = archiveGrid(days);
        const inCells = rows.flatMap(({ cells }) => cells).reduce((sum, { reports }) => sum + reports, 0);
        expect(inCells + undated).toBe(days.reduce((sum, { reports }) => sum + reports, 0));
        expect(columns.length).toBeLessThanOrEqual(62 * 8);
      }),
    );
  });
});
