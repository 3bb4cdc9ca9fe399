import { describe, expect, it } from "vitest";
import { readMarked } from "../made-up.ts";

/** Each tied body with its state, whether the state is an actor of the report, and the words that tell. */
async function tied(text: string): Promise<readonly (readonly unknown[])[]> {
  const { actors, article } = await readMarked(text);
  return actors.flatMap(({ name, of }) =>
    of === undefined ? [] : [[name, of.name, of.actor !== null, article.text.slice(of.span.start, of.span.end)]],
  );
}

describe("a body of a state is tied to it", () => {
  it.each([
    ["We met the Chilean government.", [["Chilean government", "Chile", false, "Chilean"]]],
    ["Chile said that Chile's army had left.", [["Chile's army", "Chile", true, "Chile"]]],
    ["The Kremlin denied it.", [["Kremlin", "Russia", false, "Kremlin"]]],
    ["We met the North Korean army.", [["North Korean army", "North Korea", false, "North Korean"]]],
    ["We met the government of Chile there.", [["government of Chile", "Chile", true, "Chile"]]],
  ])("%s", async (text, expected) => {
    expect(await tied(text)).toEqual(expected);
  });

  it.each(["We met the Chilean company.", "We met the government.", "We met the Chilean-backed government."])(
    "and nothing else is: %s",
    async (text) => {
      expect(await tied(text)).toEqual([]);
    },
  );

  it("a ministry is of the only state whose governing bodies the report tells", async () => {
    const both = "The Foreign Ministry slept. The Chilean government met.";
    expect(await tied(both)).toContainEqual(["Foreign Ministry", "Chile", false, "Chilean"]);
    const names = (await tied(`${both} The Peruvian army left.`)).map(([name]) => name);
    expect(names).toEqual(["Chilean government", "Peruvian army"]);
  });

  it("what runs in before the state is no part of the body", async () => {
    const names = (await tied("The minister met no Chilean consulate. A Chilean consulate slept.")).map(
      ([name]) => name,
    );
    expect(names).toEqual(["Chilean consulate"]);
  });

  it("one body of one state is one actor, however it is told", async () => {
    const { actors } = await readMarked("The Chilean government met. Chile's government left. The government slept.");
    expect(actors.filter(({ of }) => of !== undefined)).toHaveLength(1);
  });

  it("two states have two foreign ministries", async () => {
    const { actors } = await readMarked("Chile's Foreign Ministry met Peru's Foreign Ministry in the morning.");
    expect(actors.flatMap(({ of }) => (of === undefined ? [] : [of.name]))).toEqual(["Chile", "Peru"]);
  });
});

describe("a person belongs to the body of the role", () => {
  it.each([
    ["We met Cargo Union spokeswoman Tamsin Oduya there.", "Cargo Union"],
    ["We met Tamsin Oduya, a founder of the Cargo Union, there.", "Cargo Union"],
    ["We met Tamsin Oduya, a critic of the Cargo Union, there.", undefined],
    ["We met Tamsin Oduya, the ambassador to the Cargo Union, there.", undefined],
  ])("%s", async (text, body) => {
    const { actors, article } = await readMarked(text);
    const tie = actors.find(({ name }) => name === "Tamsin Oduya")?.memberOf;
    expect(tie?.name).toBe(body);
    expect(tie === undefined ? undefined : article.text.slice(tie.span.start, tie.span.end)).toBe(body);
    expect(tie?.actor).toBe(body === undefined ? undefined : actors.find(({ name }) => name === body)?.id);
  });
});

describe("since and until when a role was held", () => {
  it.each([
    ["the minister of water from 2009 to May 2013", { of: "water", since: "2009", until: "2013-05" }],
    ["the envoy since 2019", { since: "2019" }],
    ["who served as envoy until March 2019", { until: "2019-03" }],
    ["the envoy since March", {}],
  ])("%s", async (role, expected) => {
    const { actors } = await readMarked(`We met Tamsin Oduya, ${role}, in the port.`);
    const [read] = actors.find(({ name }) => name === "Tamsin Oduya")?.roles ?? [];
    const { of, since, until } = read ?? {};
    expect(JSON.parse(JSON.stringify({ of, since, until }))).toEqual(expected);
  });
});
