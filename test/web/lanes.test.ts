import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lanesOf, type Mark } from "../../web/actors/lanes.ts";

const mark = (id: string, day: string | null, lane = "direct", until: string | null = day): Mark => ({
  id,
  day,
  until,
  lane,
});
const names = ["direct", "indirect"];

describe("lanes of time", () => {
  it("stand in the order of their names, without those that are empty", () => {
    const { lanes } = lanesOf([mark("a", "2031-03-06", "indirect"), mark("b", "2031-03-07", "indirect")], names);
    expect(lanes.map(({ name }) => name)).toEqual(["indirect"]);
  });

  it("put a day alone in the middle, and days in their order", () => {
    expect(lanesOf([mark("a", "2031-03-06")], names).lanes[0]?.marks[0]?.at).toBe(1 / 3);
    const places = lanesOf([mark("a", "2031-04-06"), mark("b", "2031-03-06")], names).lanes[0]?.marks;
    expect(places?.map(({ mark }) => mark.id)).toEqual(["b", "a"]);
  });

  it("stack what is of one day", () => {
    const { lanes } = lanesOf([mark("a", "2031-03-06"), mark("b", "2031-03-06"), mark("c", "2031-05-06")], names);
    expect(lanes[0]?.marks.map(({ level }) => level)).toEqual([0, 1, 0]);
    expect(lanes[0]?.levels).toBe(2);
  });

  it("draw how long a statement was told", () => {
    const [one] = lanesOf([mark("a", "2031-03-06", "direct", "2031-03-16")], names).lanes[0]?.marks ?? [];
    expect((one?.to ?? 0) - (one?.at ?? 0)).toBeCloseTo(10 / 12);
  });

  it("keep what has no day apart", () => {
    const { lanes, undated, ticks } = lanesOf([mark("a", null)], names);
    expect([lanes, ticks, undated.map(({ id }) => id)]).toEqual([[], [], ["a"]]);
  });

  it("never have two marks in one place, and place none outside", () => {
    const days = fc.date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 60 }), (all) => {
        const marks = all.map((day, at) => mark(`m${at}`, day.toISOString().slice(0, 10)));
        const { lanes, ticks } = lanesOf(marks, names);
        const placed = lanes.flatMap((lane) => lane.marks);
        expect(new Set(placed.map(({ at, level }) => `${at} ${level}`)).size).toBe(all.length);
        expect(ticks.length).toBeLessThanOrEqual(9);
        for (const { at } of [...placed, ...ticks]) {
          expect(at).toBeGreaterThan(0);
          expect(at).toBeLessThan(1);
        }
      }),
    );
  });
});
