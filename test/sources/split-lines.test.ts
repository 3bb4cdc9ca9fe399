import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitLines } from "../../src/sources/split-lines.ts";
import { gather } from "./gather.ts";

async function* chunksOf(text: string, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  const whole = new TextEncoder().encode(text);
  let start = 0;
  for (const size of cuts) {
    yield whole.subarray(start, start + size);
    start += size;
  }
  yield whole.subarray(start);
}

describe("splitLines", () => {
  it("gives the same lines however the stream is cut", async () => {
    const line = fc.string({ maxLength: 12 }).map((s) => s.replace(/[\r\n]/g, " "));
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.array(fc.nat(9)), async (lines, cuts) => {
        const got = await gather(splitLines(chunksOf(lines.map((l) => `${l}\n`).join(""), cuts), 1000));
        expect(got.map((l) => l.bytes && new TextDecoder("utf-8", { ignoreBOM: true }).decode(l.bytes))).toEqual(lines);
        expect(got.map((l) => l.number)).toEqual(lines.map((_, i) => i + 1));
      }),
    );
  });

  it("tells the size of a line over the bound and gives the ones after it", async () => {
    const got = await gather(splitLines(chunksOf("ab\nabcdef\n\nabc", [5]), 4));
    expect(got.map(({ sizeBytes, bytes }) => [sizeBytes, bytes?.length ?? null])).toEqual([
      [2, 2],
      [6, null],
      [0, 0],
      [3, 3],
    ]);
  });
});
