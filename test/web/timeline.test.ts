import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TimelineMark } from "../../src/reconcile/pictures/mark.ts";
import { viewOf, withView } from "../../web/timeline/asked.ts";
import { dayNumber, isoDay, ticksOf, zoomed } from "../../web/timeline/days.ts";
import { type Frame, layOut, type Shape, usualOf, wholeOf } from "../../web/timeline/lay-out.ts";

function made(id: string, since: string | null, until: string | null, parts: Partial<TimelineMark> = {}): TimelineMark {
  return {
    ...{ id, kind: "statement", since, until, how: since === until ? "day" : "span", value: null, basis: "stated" },
    ...{ code: null, status: null, words: "", who: [], toward: [], issue: null, deal: null, statement: null },
    ...{ reports: 1, independent: 1, evidence: [] },
    ...parts,
  };
}

const frame: Frame = {
  view: { from: dayNumber("2031-03-01"), to: dayNumber("2031-03-11") },
  width: 1000,
  isMirrored: false,
};

/** The one shape of one mark. */
function shapeOf(mark: TimelineMark, isMirrored = false): Shape | undefined {
  return layOut([mark], "actor", { ...frame, isMirrored }).lanes[0]?.shapes[0];
}

describe("where a mark is drawn", () => {
  it("is the middle of its day, from right to left where the page runs so", () => {
    const middle = (shape: Shape | undefined) => ((shape?.left ?? 0) + (shape?.right ?? 0)) / 2;
    expect(middle(shapeOf(made("a", "2031-03-02", "2031-03-02")))).toBe(150);
    expect(middle(shapeOf(made("a", "2031-03-02", "2031-03-02"), true))).toBe(850);
  });

  it.each([
    ["a stretch", made("a", "2031-03-02", "2031-03-04"), [100, 400, "bar", false, false]],
    ["an open end", made("a", "2031-03-02", null), [100, 172, "bar", false, true]],
    ["an open beginning", made("a", null, "2031-03-04"), [328, 400, "bar", true, false]],
    ["some time in a week", made("a", "2031-03-03", "2031-03-09", { how: "within" }), [200, 900, "vague", true, true]],
    ["about a day", made("a", "2031-03-03", "2031-03-03", { how: "about" }), [200, 300, "vague", true, true]],
  ] as const)("shows %s as such", (_, mark, [left, right, look, fadesLeft, fadesRight]) => {
    expect(shapeOf(mark)).toMatchObject({ left, right, look, fadesLeft, fadesRight });
  });

  it("fades an open end to the left where time runs from right to left", () => {
    expect(shapeOf(made("a", "2031-03-02", null), true)).toMatchObject({
      fadesLeft: true,
      fadesRight: false,
      right: 900,
    });
  });
});

describe("lanes", () => {
  const who = (name: string, isActor = true) => ({ who: [{ id: name, name, isActor }] });
  it("are those with most marks first, then all others, then what has none", () => {
    const marks = Array.from({ length: 15 }, (_, at) => made(`m${at}`, "2031-03-02", "2031-03-02", who(`actor ${at}`)));
    const lanes = layOut(
      [made("x", "2031-03-02", "2031-03-02"), ...marks, made("y", "2031-03-03", "2031-03-03", who("actor 7"))],
      "actor",
      frame,
    ).lanes;
    expect(lanes[0]?.name).toBe("actor 7");
    expect(lanes).toHaveLength(14);
    expect(lanes.slice(-2).map(({ rest }) => rest)).toEqual(["others", "none"]);
  });

  it("are none of somebody whom one report alone knows", () => {
    const { lanes } = layOut([made("a", "2031-03-02", "2031-03-02", who("a lawyer", false))], "actor", frame);
    expect(lanes.map(({ rest }) => rest)).toEqual(["none"]);
  });
});

it("no two shapes of a row overlap, nothing in view is lost, and few shapes are drawn however many marks there are", () => {
  const mark = fc.record({ at: fc.integer({ min: 0, max: 9 }), days: fc.integer({ min: 0, max: 3 }) });
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 900 }), (drawn) => {
      const day = (at: number) => isoDay(frame.view.from + at);
      const marks = drawn.map(({ at, days }, n) => made(`m${n}`, day(at), day(at + days)));
      const { lanes, inView } = layOut(marks, "actor", frame);
      const shapes = lanes.flatMap((lane) => lane.shapes);
      for (const row of Map.groupBy(shapes, ({ y }) => y).values()) {
        const inOrder = row.toSorted((a, b) => a.left - b.left);
        for (const [n, shape] of inOrder.entries())
          expect(shape.left).toBeGreaterThanOrEqual(inOrder[n - 1]?.right ?? -9999);
      }
      expect(shapes.flatMap((shape) => shape.marks.map(({ id }) => id)).toSorted()).toEqual(
        marks.map(({ id }) => id).toSorted(),
      );
      expect(inView).toBe(marks.length);
      expect(shapes.length).toBeLessThan(300);
    }),
    { numRuns: 30 },
  );
});

describe("what is in view", () => {
  const march = [
    made("a", "2031-03-02", "2031-03-02"),
    made("b", "2031-03-20", "2031-03-20"),
    made("c", "2031-03-12", null),
  ];
  it("is at first where most marks are, and on request where all are", () => {
    const far = made("z", "1994-01-01", "1994-12-31", { how: "within" });
    expect(isoDay(wholeOf([...march, far]).from) < "1994-01-01").toBe(true);
    const usual = usualOf([...Array.from({ length: 10 }, () => march).flat(), far]);
    expect(isoDay(usual.from) > "2031-02-01").toBe(true);
  });

  it("keeps the place that is zoomed around, and never becomes less than two days", () => {
    const view = { from: 0, to: 100 };
    const near = zoomed(view, { factor: 2, at: 25 });
    expect(near).toEqual({ from: 12.5, to: 62.5 });
    const nearest = zoomed(view, { factor: 1e9, at: 25 });
    expect(nearest.to - nearest.from).toBeCloseTo(2);
  });

  it("stands in the address as days, and what is no range there is none", () => {
    const view = { from: dayNumber("2031-03-01"), to: dayNumber("2031-04-01") };
    expect(viewOf(withView(new URLSearchParams(), view))).toEqual(view);
    for (const text of ["", "2031-04-01..2031-03-01", "2031-13-01..2031-14-01", "soon"])
      expect(viewOf(new URLSearchParams({ view: text }))).toBeNull();
  });
});

describe("the ticks of the axis", () => {
  const ticks = (from: string, to: string) =>
    ticksOf({ from: dayNumber(from), to: dayNumber(to) }, 10).map(({ day }) => isoDay(day));
  it("are days, Mondays, months or years", () => {
    expect(ticks("2031-03-01", "2031-03-04")).toEqual(["2031-03-01", "2031-03-02", "2031-03-03", "2031-03-04"]);
    expect(ticks("2031-03-01", "2031-04-01")).toEqual([
      "2031-03-03",
      "2031-03-10",
      "2031-03-17",
      "2031-03-24",
      "2031-03-31",
    ]);
    expect(ticks("2031-01-15", "2031-05-15")).toEqual(["2031-02-01", "2031-03-01", "2031-04-01", "2031-05-01"]);
    expect(ticks("2028-06-01", "2031-06-01")).toEqual(["2029-01-01", "2030-01-01", "2031-01-01"]);
  });

  it("are never too many", () => {
    expect(ticksOf({ from: -700_000, to: 800_000 }, 8).length).toBeLessThanOrEqual(9);
  });
});
