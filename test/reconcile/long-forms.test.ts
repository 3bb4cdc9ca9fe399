// Long names of states on no list: which are one with the short name, and which are those of somebody else.
import { describe, expect, it } from "vitest";
import { isBareForm, shortOfState } from "../../src/reconcile/long-forms.ts";
import type { ActorKind } from "../../src/schema/mention.ts";
import { actorsOf, groupsOf, reportOf, type Somebody } from "./made-up.ts";

describe("the short name of a state", () => {
  it.each([
    ["Republic of Ardesh", "ardesh"],
    ["the Republic of Ardesh", "ardesh"],
    ["Islamic Republic of Ardesh", "ardesh"],
    ["Kingdom of the Isles", "isles"],
    ["Republic of South Ardesh", "south ardesh"],
  ])("%s is %s", (name, short) => expect(shortOfState(name)).toBe(short));

  it.each([
    // the list knows these, and by their long names tells them apart
    "Republic of Ireland",
    "Republic of Korea",
    "Republic of the Congo",
    "Republic of China",
    "Hashemite Kingdom of Jordan",
    "State of Palestine",
    "Republic of Georgia",
    // what is a state only sometimes
    "State of Washington",
    "State of Georgia",
    "Commonwealth of Massachusetts",
    "Federation of Malaya",
    "Union of Journalists",
    "Islamic State of Ardesh",
    "Ardesh Republic",
    "Weimar Republic",
    // what is in a state, or in a city
    "People’s Republic of Tuzkala",
    "Republic of Ireland national team",
    "Republic of Ardesh Army",
    "Republic of Ardesh national football team",
    "Government of the Republic of Ardesh",
    // no state at all
    "Kingdom of Heaven",
    "Republic of Letters",
    "Northern Ardesh",
    "the Republic",
    "Republic of",
    "",
  ])("is none of: %s", (name) => expect(shortOfState(name)).toBeNull());
});

describe("a form alone", () => {
  it.each(["the Republic", "Islamic Republic", "the Kingdom", "People’s Republic", "the Union", "government"])(
    "is nobody’s name: %s",
    (name) => expect(isBareForm(name)).toBe(true),
  );

  it.each(["Islamic State", "Democratic Union", "United Kingdom", "Czech Republic", "European Union", "Ardesh", ""])(
    "is not: %s",
    (name) => expect(isBareForm(name)).toBe(false),
  );
});

/** Each of the names in a report of its own: which are one. */
async function groups(names: readonly string[], ...kinds: readonly ActorKind[]): Promise<readonly string[]> {
  const actors = names.map((name, at): Somebody => ({ name, kind: kinds[at] ?? kinds[0] ?? "organization" }));
  return groupsOf(await actorsOf(actors.map((one) => reportOf({ actors: [one] }))));
}

describe("over reports", () => {
  it("a state is one under its short name and its long ones", async () => {
    const names = ["Ardesh", "Republic of Ardesh", "the Islamic Republic of Ardesh", "Republic of Ardesh"];
    expect(await groups(names, "state", "state", "organization", "place")).toHaveLength(1);
  });

  it("a state is one with its government", async () => {
    const names = ["Chad", "Chadian government", "Government of Chad", "Chad’s government", "Republic of Chad"];
    expect(await groups(names)).toHaveLength(1);
  });

  it("its ministry is one, whichever name of the state it has", async () => {
    const listed = ["Ministry of Foreign Affairs of Chad", "Ministry of Foreign Affairs of the Republic of Chad"];
    const other = ["Ministry of Foreign Affairs of Ardesh", "Ministry of Foreign Affairs of the Republic of Ardesh"];
    expect(await groups([...listed, "Chadian Foreign Ministry"])).toHaveLength(1);
    expect(await groups(other)).toHaveLength(1);
    expect(await groups([...listed, ...other])).toHaveLength(2);
  });

  it.each([
    ["Republic of Korea", "North Korea"],
    ["Republic of the Congo", "Democratic Republic of the Congo"],
    ["State of Washington", "Washington"],
    ["State of Georgia", "Georgia"],
    ["Islamic State of Ardesh", "Ardesh"],
    ["People’s Republic of Tuzkala", "Tuzkala"],
    ["Republic of Ardesh Army", "Ardesh"],
    ["Union of Journalists", "Journalists"],
    ["European Union", "European"],
    ["Kyiv government", "Ukraine"],
    ["former Chadian government", "Chad"],
    ["Chadian military government", "Chad"],
    ["Chadian Foreign Ministry", "Chad"],
    ["Kurdistan Regional Government", "Kurdistan"],
  ])("%s and %s stay apart", async (one, other) => {
    expect(await groups([one, other], "organization", "state")).toHaveLength(2);
    if (!/government|Ministry|Army|Journalists/i.test(one)) expect(await groups([one, other], "state")).toHaveLength(2);
  });

  it.each<readonly [string, ActorKind]>([
    ["Republic", "organization"],
    ["the Republic", "state"],
    ["Islamic Republic", "organization"],
    ["government", "organization"],
    ["government", "state"],
    ["Ardesh", "place"],
    ["Kingdom of Heaven", "place"],
  ])("%s as a %s is nobody", async (name, kind) => expect(await groups([name], kind)).toEqual([]));
});
