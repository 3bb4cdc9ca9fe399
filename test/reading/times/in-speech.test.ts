// Times in quoted speech count from the day on which it was spoken, where the report tells that.
import { describe, expect, it } from "vitest";
import { readMarked } from "../made-up.ts";
import { PUBLISHED } from "./times-in.ts";

async function valuesIn(marked: string, publishedAt?: string): Promise<readonly (string | null)[]> {
  const { times } = await readMarked(marked, publishedAt);
  return times.map(({ value, anchor }) => `${value} from ${anchor ?? "nothing"}`);
}

describe("a time in quoted speech", () => {
  it("counts from the day of saying, which it names as its anchor", async () => {
    const marked = "[t:“We met yesterday,”] [s:Ruk] [c:said] on Tuesday.";
    expect(await valuesIn(marked, PUBLISHED)).toEqual(["2031-03-03 from t2", "2031-03-04 from report"]);
  });

  it("has its value by a stated day of saying where the report has no date", async () => {
    const marked = "On 4 March 2030 [s:Ruk] [c:said]: [t:“We met yesterday.”]";
    expect(await valuesIn(marked)).toEqual(["2030-03-04 from nothing", "2030-03-03 from t1"]);
  });

  it("counts from the report's day where the sentence does not tell when it was said", async () => {
    const marked = "[t:“We met yesterday,”] [s:Ruk] [c:said].";
    expect(await valuesIn(marked, PUBLISHED)).toEqual(["2031-03-06 from report"]);
  });

  it("counts from the report's day in words that are not quoted: they are the report's own", async () => {
    const marked = "On Tuesday [s:Ruk] [c:said] [t:that they had met yesterday].";
    expect(await valuesIn(marked, PUBLISHED)).toEqual(["2031-03-04 from report", "2031-03-06 from report"]);
  });

  it("keeps what needs no anchor", async () => {
    const marked = "On Tuesday [s:Ruk] [c:said]: [t:“In 1997 it took three days.”]";
    expect((await valuesIn(marked, PUBLISHED)).slice(1)).toEqual(["1997 from nothing", "P3D from nothing"]);
  });
});
