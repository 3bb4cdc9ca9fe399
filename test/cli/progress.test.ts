// The bar and the lines of a long run, with a clock that the test turns.
import { describe, expect, it, vi } from "vitest";
import { durationOf, sayIfSlow, showProgress } from "../../src/cli/progress.ts";

/** A stream that keeps what is written, and a clock that the test turns. */
function screen(isTTY: boolean, columns?: number) {
  const writes: string[] = [];
  const clock = { ms: 0 };
  const stream = { isTTY, ...(columns === undefined ? {} : { columns }), write: (text: string) => writes.push(text) };
  return { writes, clock, stream, nowMs: () => clock.ms };
}

describe("on a terminal", () => {
  it("draws a bar with count, rate and time left over itself", () => {
    const { writes, clock, stream, nowMs } = screen(true, 120);
    const progress = showProgress({ total: 1200, isExact: true, stream, nowMs });
    clock.ms = 10_000;
    progress.advanceTo(600);
    expect(writes).toEqual([`\r\u001b[K${"█".repeat(12)}${"░".repeat(12)} 600 of 1,200 · 60 a second · 10 s left`]);
  });

  it("draws at most ten times a second", () => {
    const { writes, clock, stream, nowMs } = screen(true);
    const progress = showProgress({ total: 1000, isExact: true, stream, nowMs });
    for (clock.ms = 0; clock.ms < 1000; clock.ms++) progress.advanceTo(clock.ms);
    expect(writes.length).toBeLessThanOrEqual(10);
    expect(writes.length).toBeGreaterThan(5);
  });

  it("never wraps into a second line", () => {
    const { writes, clock, stream, nowMs } = screen(true, 30);
    const progress = showProgress({ total: 1_000_000, isExact: true, stream, nowMs });
    clock.ms = 1000;
    progress.advanceTo(5);
    expect(writes[0]?.replace("\r\u001b[K", "").length).toBeLessThan(30);
  });

  it("takes the bar away where something else is to be written", () => {
    const { writes, stream, nowMs } = screen(true);
    const progress = showProgress({ total: 5, isExact: true, stream, nowMs });
    progress.clear();
    expect(writes).toEqual(["\r\u001b[K"]);
  });
});

describe("where the output is kept", () => {
  it("writes a line every five seconds, without bar or control characters", () => {
    const { writes, clock, stream, nowMs } = screen(false);
    const progress = showProgress({ total: 4000, isExact: false, stream, nowMs });
    for (clock.ms = 0; clock.ms <= 12_000; clock.ms += 100) progress.advanceTo(clock.ms / 10);
    progress.clear();
    expect(writes).toEqual([
      "500 of about 4,000 · 100 a second · 35 s left\n",
      "1,000 of about 4,000 · 100 a second · 30 s left\n",
    ]);
  });

  it("says no total that has been passed, and no time left without a rate", () => {
    const { writes, clock, stream, nowMs } = screen(false);
    const progress = showProgress({ total: 1, isExact: false, stream, nowMs });
    clock.ms = 5000;
    progress.advanceTo(0);
    clock.ms = 10_000;
    progress.advanceTo(20);
    expect(writes).toEqual(["0 of about 1 · 0.0 a second\n", "20 · 2.0 a second\n"]);
  });
});

it.each([
  [0, "0 s"],
  [47.2, "48 s"],
  [150, "2 min 30 s"],
  [7300, "2 h 1 min"],
])("says %d seconds as %s", (seconds, text) => {
  expect(durationOf(seconds)).toBe(text);
});

describe("sayIfSlow", () => {
  it.each([
    [900, 0],
    [1100, 1],
  ])("of work that takes %i ms says something %i times", async (ms, times) => {
    vi.useFakeTimers();
    const say = vi.fn();
    const work = new Promise<string>((resolve) => setTimeout(() => resolve("done"), ms));
    const result = sayIfSlow(work, say);
    await vi.advanceTimersByTimeAsync(5000);
    vi.useRealTimers();
    expect(await result).toBe("done");
    expect(say).toHaveBeenCalledTimes(times);
  });
});
