import { describe, expect, it } from "vitest";
import { exportedSearches, savedSearches, withSaved } from "../../web/lists/saved.ts";

const toll = { name: "toll", query: "words=toll" };
const bank = { name: "bank", query: "words=bank&kind=direct" };

describe("saved searches", () => {
  it("stand in the order of their names, and one name has one search", () => {
    expect(withSaved([toll], bank)).toEqual([bank, toll]);
    expect(withSaved([bank, toll], { name: "toll", query: "words=tolls" })).toEqual([
      bank,
      { name: "toll", query: "words=tolls" },
    ]);
  });

  it("are exported as JSON with the whole address of each", () => {
    expect(JSON.parse(exportedSearches([bank], "http://127.0.0.1:4747"))).toEqual([
      { ...bank, address: "http://127.0.0.1:4747/attributions?words=bank&kind=direct" },
    ]);
  });

  it("are taken from storage only where they have the shape", () => {
    expect([toll, { name: 3, query: "" }, null, "x"].filter(savedSearches.isItem)).toEqual([toll]);
  });
});
