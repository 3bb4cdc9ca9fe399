// How far a run is, as it is noted in a ledger: read back while it is fresh, and nothing of what is stale or none.
import { describe, expect, it } from "vitest";
import { type Run, runIn, runNote, STALE_MS } from "../../src/ledger/run.ts";

const run: Run = { doing: "reading", done: 3, total: 40, at: "reports/quay.txt" };

describe("the note of a run", () => {
  it("is read back as it was noted", () => {
    expect(runIn(runNote(run, 1000), 1000 + STALE_MS)).toEqual(run);
  });

  it("tells nothing once it is stale, or of a clock far ahead", () => {
    expect(runIn(runNote(run, 1000), 1001 + STALE_MS)).toBeNull();
    expect(runIn(runNote(run, 10 * STALE_MS), 1000)).toBeNull();
  });

  it.each(["", "{", "[]", "null", '{"run":{"doing":"sleeping"},"toldAtMs":1}', '{"run":null,"toldAtMs":"1"}'])(
    "tells nothing where it is %j",
    (note) => {
      expect(runIn(note, 1)).toBeNull();
    },
  );
});
