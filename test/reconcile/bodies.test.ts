// States, their institutions, and all other bodies: which names are one, and what belongs to what.
import { describe, expect, it } from "vitest";
import type { ActorKind } from "../../src/schema/mention.ts";
import { actorsOf, reportOf, type Somebody } from "./made-up.ts";

/** Each of the names in a report of its own. */
async function actors(names: readonly (string | Somebody)[], kind: ActorKind = "organization") {
  const all = names.map((one, at) =>
    reportOf({ address: `${at}.txt`, actors: [typeof one === "string" ? { name: one, kind } : one] }),
  );
  return (await actorsOf(all)).map(({ name, of, reports }) => ({ name, of, reports }));
}

describe("states", () => {
  it("are one under every name of theirs", async () => {
    const names = ["United States", "the U.S.", "USA", "America", "United States of America"];
    expect(await actors(names, "state")).toEqual([{ name: "United States", of: null, reports: 5 }]);
  });

  it("are known where a report takes them for an organization", async () => {
    const found = await actors(["Democratic People’s Republic of Korea", { name: "North Korea", kind: "state" }]);
    expect(found).toEqual([{ name: "North Korea", of: null, reports: 2 }]);
  });

  it.each([
    ["North Korea", "South Korea"],
    ["Niger", "Nigeria"],
    ["Guinea", "Guinea-Bissau"],
    ["England", "United Kingdom"],
    ["Congo", "Republic of the Congo"],
    ["Soviet Union", "Russia"],
  ])("stay apart: %s and %s", async (a, b) => {
    expect(await actors([a, b], "state")).toHaveLength(2);
  });
});

describe("a state, its ministry and its residence", () => {
  it("are actors of their own, tied by what they are of", async () => {
    const found = await actors([
      { name: "Russia", kind: "state" },
      "Kremlin",
      "Russian Foreign Ministry",
      "Russian Defence Ministry",
    ]);
    expect(found.map(({ name, of }) => `${name} of ${of}`).toSorted()).toEqual([
      "Kremlin of Russia",
      "Russia of null",
      "Russian Defence Ministry of Russia",
      "Russian Foreign Ministry of Russia",
    ]);
  });

  it("are one in any way of saying whose they are", async () => {
    const names = ["Iranian Foreign Ministry", "Iran's Foreign Ministry", "Ministry of Foreign Affairs of Iran"];
    expect(await actors(names)).toMatchObject([{ of: "Iran", reports: 3 }]);
  });

  it.each(["Foreign Ministry", "Supreme Court", "Parliament", "Defence Ministry", "police"])(
    "are nobody over reports without a state: %s",
    async (name) => {
      expect(await actors([name, name])).toEqual([]);
    },
  );

  it("stay apart in two states, even in one company", async () => {
    const company = ["Ilse Marquand", "Tomasz Reyl"];
    const reports = ["Chadian Foreign Ministry", "Kenyan Foreign Ministry"].map((name) =>
      reportOf({ actors: [{ name, kind: "organization" }, ...company] }),
    );
    const bodies = (await actorsOf(reports)).filter(({ kind }) => kind === "organization");
    expect(bodies).toHaveLength(2);
  });
});

describe("bodies", () => {
  it("that everybody shortens are one", async () => {
    const names = ["UN Security Council", "U.N. Security Council", "United Nations Security Council"];
    expect(await actors(names)).toMatchObject([{ name: "United Nations Security Council", reports: 3 }]);
  });

  it("are one under the letters that a report says stand for them", async () => {
    const named = { name: "Inland Cargo Union", kind: "organization", aliases: ["ICU"] } as const;
    const letters = { name: "ICU", kind: "organization" } as const;
    const reports = [named, letters].map((one) => reportOf({ actors: [one, "Ilse Marquand"] }));
    const bodies = (await actorsOf(reports)).filter(({ kind }) => kind === "organization");
    expect(bodies).toMatchObject([{ name: "Inland Cargo Union", reports: 2 }]);
  });

  it("are not one by letters that no report explains", async () => {
    expect(await actors(["Inland Cargo Union", "ICU"])).toHaveLength(2);
  });

  it("are one with and without how they are registered", async () => {
    expect(await actors(["Halden Freight Inc", "Halden Freight", "Halden Freight Ltd."])).toHaveLength(1);
  });

  it("stay apart where one is a part of the other by name", async () => {
    expect(await actors(["United Nations", "United Nations Security Council"])).toHaveLength(2);
  });

  it("and people of one name stay apart", async () => {
    expect(
      await actors([
        { name: "Halden", kind: "person" },
        { name: "Halden", kind: "organization" },
      ]),
    ).toHaveLength(2);
  });
});
