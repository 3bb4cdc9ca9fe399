// A land on no list that some reports take for somebody: the state that others know, unless the name is somebody's.
import { describe, expect, it } from "vitest";
import { actorsOf, type MadeUp, reportOf } from "./made-up.ts";

const STATE = { name: "Toruvia", kind: "state" as const };
const BODY = { name: "Toruvia", kind: "organization" as const };

async function named(...reports: readonly MadeUp[]): Promise<readonly string[]> {
  return (await actorsOf(reports.map(reportOf))).map(({ name, kind }) => `${name}: ${kind}`).toSorted();
}

describe("a lone name", () => {
  it("that others know as a state's is that state", async () => {
    expect(await named({ actors: [STATE] }, { actors: ["Toruvia"] }, { actors: [BODY] })).toEqual(["Toruvia: state"]);
    const neighbour = { name: "Toruvia", roles: ["neighbour", "man"] };
    expect(await named({ actors: [neighbour] }, { actors: [STATE] })).toEqual(["Toruvia: state"]);
  });

  it.each([
    ["short for a fuller one", "Ana Toruvia"],
    ["in an office", { name: "Toruvia", roles: ["minister"] }],
    ["of an age", { name: "Toruvia", age: 40 }],
  ])("stays somebody's where it is %s", async (_, somebody) => {
    const date = "2031-03-04";
    const all = await named({ actors: [STATE], date }, { actors: [somebody], date });
    expect(all.filter((one) => one.endsWith("person")).length).toBeGreaterThan(0);
    expect(all.filter((one) => one.endsWith("state"))).toHaveLength(1);
  });

  it("stays somebody's where reports hardly ever take it for a state's", async () => {
    const often = Array.from({ length: 20 }, (): MadeUp => ({ actors: ["Toruvia"] }));
    expect(await named({ actors: [STATE] }, ...often)).toContainEqual(expect.stringMatching(/^Toruvia.*: person$/));
  });
});
