import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AttributionId } from "../../src/schema/ids.ts";
import { type Mark, segmentsOf } from "../../web/reading/segments.ts";

const within = { start: 10, end: 40 };
const mark = (kind: "source" | "cue" | "content", record: string, [start, end]: [number, number]): Mark => ({
  kind,
  record: AttributionId.parse(record),
  span: { start, end },
});
const seen = (marks: readonly Mark[]) =>
  segmentsOf(within, marks).map(({ span, marks: on }) => [
    span.start,
    span.end,
    on.map((one) => ("record" in one ? `${one.record} ${one.kind}` : one.kind)).join(", "),
  ]);

describe("segmentsOf", () => {
  it("is the whole stretch where nothing is marked", () => {
    expect(seen([])).toEqual([[10, 40, ""]]);
  });

  it("cuts nested marks, the tightest first", () => {
    expect(seen([mark("content", "a1", [15, 30]), mark("source", "a2", [20, 25])])).toEqual([
      [10, 15, ""],
      [15, 20, "a1 content"],
      [20, 25, "a2 source, a1 content"],
      [25, 30, "a1 content"],
      [30, 40, ""],
    ]);
  });

  it("cuts marks that overlap, touch, or stick out", () => {
    expect(
      seen([mark("content", "a1", [0, 20]), mark("content", "a2", [15, 30]), mark("cue", "a2", [30, 90])]),
    ).toEqual([
      [10, 15, "a1 content"],
      [15, 20, "a2 content, a1 content"],
      [20, 30, "a2 content"],
      [30, 40, "a2 cue"],
    ]);
  });

  it("leaves aside what only touches the stretch, and empty marks", () => {
    expect(seen([mark("cue", "a1", [0, 10]), mark("cue", "a2", [40, 50]), mark("cue", "a3", [20, 20])])).toEqual([
      [10, 40, ""],
    ]);
  });

  it("covers the stretch without gap or overlap, and each place has exactly its marks", () => {
    const span = fc.tuple(fc.nat(50), fc.nat(50)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
    const marks = fc.array(
      fc.record({ kind: fc.constantFrom("source", "cue", "content"), record: fc.constantFrom("a1", "a2", "a3"), span }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(marks, (given) => {
        const all = given.map((one) => mark(one.kind, one.record, one.span));
        const segments = segmentsOf(within, all);
        expect(segments[0]?.span.start).toBe(within.start);
        expect(segments.at(-1)?.span.end).toBe(within.end);
        for (const [index, { span, marks }] of segments.entries()) {
          if (index > 0) expect(span.start).toBe(segments[index - 1]?.span.end);
          for (let at = span.start; at < span.end; at++) {
            expect(new Set(marks)).toEqual(new Set(all.filter((one) => one.span.start <= at && at < one.span.end)));
          }
        }
      }),
    );
  });
});
