// On whose word: each grade with sources that have it and with look-alikes that do not.
import { describe, expect, it } from "vitest";
import { sliceOf } from "../../../src/schema/span.ts";
import { readMarked } from "../made-up.ts";

async function gradesIn(marked: string): Promise<readonly string[]> {
  return (await readMarked(marked)).attributions.map(({ sourcing }) => sourcing.grade);
}

it.each([
  ["[s:Tamsin Oduya] [c:said] [t:it holds].", "named"],
  ["[s:France] [c:said] [t:it holds].", "named"],
  ["[s:The Marenni government] [c:said] [t:it holds].", "named"],
  ["[s:Two Western officials] [c:said] [t:it holds].", "unnamed"],
  ["[s:An official who asked not to be named] [c:said] [t:it holds].", "anonymous"],
  ["[s:Officials] [c:said] on condition of anonymity [t:that it holds].", "anonymous"],
  ["[s:The envoy named in the letter] [c:said] [t:it holds].", "unnamed"],
  ["[s:A report] [c:said] [t:it holds].", "document"],
  ["[s:Oro News] [c:reported] [t:that it holds].", "outlet"],
  ["[s:The newspaper] [c:reported] [t:that it holds].", "outlet"],
  ["The dam [c:is believed] [t:to hold].", "unstated"],
])("%s is %s", async (marked, grade) => {
  expect(await gradesIn(marked)).toEqual([grade]);
});

describe("a body that the report lets one find is named, one of many is not", () => {
  it.each([
    ["[s:The company] [c:said] [t:it holds].", "named"],
    ["[s:Her office] [c:said] [t:it holds].", "named"],
    ["[s:Police] [c:said] [t:it holds].", "named"],
    ["[s:The Marenni army] [c:said] [t:it holds].", "named"],
    ["[s:A company in Oro] [c:said] [t:it holds].", "unnamed"],
    ["[s:A Marenni company] [c:said] [t:it holds].", "unnamed"],
    ["[s:Fifty-nine percent] [c:said] [t:it holds].", "unnamed"],
    ["[s:Several agencies] [c:said] [t:it holds].", "unnamed"],
  ])("%s is %s", async (marked, grade) => {
    expect(await gradesIn(marked)).toEqual([grade]);
  });
});

describe("several together", () => {
  it.each([
    ["France met Spain. [s:Both countries] [c:said] [t:it holds].", "named"],
    ["France met Spain. [s:The two governments] [c:said] [t:it holds].", "named"],
    ["[s:The French] [c:said] [t:it holds].", "named"],
    ["[s:The Spaniards and others] [c:said] [t:it holds].", "named"],
    ["[s:The defence ministry and the Kremlin] [c:said] [t:it holds].", "named"],
    ["[s:Both officials] [c:said] [t:it holds].", "unnamed"],
    ["[s:Two governments] [c:said] [t:it holds].", "unnamed"],
    ["[s:Analysts and many governments] [c:said] [t:it holds].", "unnamed"],
    ["[s:Most countries] [c:said] [t:it holds].", "unnamed"],
  ])("%s is %s", async (marked, grade) => {
    expect(await gradesIn(marked)).toEqual([grade]);
  });
});

describe("papers speak for themselves, articles for their outlet, and posts for who owns them", () => {
  it.each([
    ["[c:according to] [s:the indictment], [t:it held].", "document"],
    ["[c:according to] [s:a document seen by Oro News], [t:it held].", "document"],
    ["[s:The sanctions] [c:cited] [t:the seizure].", "document"],
    ["[s:The dam authority's incident report] [c:stated] [t:that it held].", "document"],
    ["[s:One of the polls] [c:showed] [t:that it held].", "document"],
    ["[s:A redacted copy of the memo] [c:said] [t:it held].", "document"],
    ["[s:An Oro News poll] [c:showed] [t:that it held].", "document"],
    ["[s:Local media reports] [c:said] [t:it held].", "outlet"],
    ["[s:Reports] [c:said] [t:it held].", "outlet"],
    ["[s:The article] [c:said] [t:it held].", "outlet"],
    ["[s:Police reports] [c:said] [t:it held].", "document"],
    ["[s:Two law enforcement sources] [c:said] [t:it held].", "unnamed"],
    ["[s:A law professor] [c:said] [t:it held].", "unnamed"],
  ])("%s is %s", async (marked, grade) => {
    expect(await gradesIn(marked)).toEqual([grade]);
  });

  it("takes a letter for its writer's word", async () => {
    expect(await gradesIn("Tamsin Oduya left. [s:Her letter] [c:said] [t:it holds].")).toEqual(["named"]);
  });

  it.each([
    ["[s:A social media user] [c:wrote] [t:it holds].", "unnamed"],
    ["[s:the dam authority's website] [c:said] [t:it holds].", "named"],
  ])("%s is %s", async (marked, grade) => {
    expect(await gradesIn(marked)).toEqual([grade]);
  });
});

describe("an outlet that no list has", () => {
  it.each([
    ["[s:The newspaper Oro Matin] [c:reported] [t:that it holds].", "outlet"],
    ["[s:Vellfax, a radio station,] [c:reported] [t:that it holds].", "outlet"],
    ["[s:Orofax, a volunteer news site,] [c:reported] [t:that it holds].", "outlet"],
    ["[s:State television] [c:said] [t:it holds].", "outlet"],
    ["[c:according to] [s:vellnews.com], [t:it holds].", "outlet"],
    ["[s:Tamsin Oduya, who runs a newsletter,] [c:said] [t:it holds].", "named"],
    ["[s:An Oro News reporter] [c:said] [t:it holds].", "unnamed"],
  ])("%s is %s", async (marked, grade) => {
    expect(await gradesIn(marked)).toEqual([grade]);
  });
});

it("takes what was posted on somebody's account for their word", async () => {
  expect(await gradesIn("Tamsin Oduya left. [t:It] [c:was posted on her Telegram account] [t:that it holds].")).toEqual(
    ["named"],
  );
  expect(await gradesIn("[t:It] [c:was posted on the wall] [t:that it holds].")).toEqual(["unstated"]);
});

describe("nobody's word", () => {
  it.each([
    ["[s:Nobody] [c:said] [t:it holds].", "unstated"],
    ["[s:The gate's failure] [c:underscored] [t:how old it was].", "unstated"],
    ["[s:All signs] [c:pointed to] [t:a truce].", "unstated"],
    ["[s:Growers] [c:pointed to] [t:the gate].", "unnamed"],
  ])("%s is %s", async (marked, grade) => {
    expect(await gradesIn(marked)).toEqual([grade]);
  });
});

describe("anonymity", () => {
  async function proofIn(marked: string): Promise<readonly (string | null)[]> {
    const { attributions, article } = await readMarked(marked);
    return attributions.map(({ sourcing: { span } }) => (span === undefined ? null : sliceOf(article.text, span)));
  }

  it.each([
    ["an official who was not authorized to speak to reporters", "not authorized to speak"],
    ["an official who did not want to be quoted by name", "did not want to be quoted by name"],
    ["an official who asked that his name not be used", "asked that his name not be used"],
    ["an official who spoke on the strict condition of anonymity", "on the strict condition of anonymity"],
    ["an official who declined to be identified", "declined to be identified"],
    ["an official speaking on background", "speaking on background"],
  ])("of %s is proved by “%s”", async (source, proof) => {
    expect(await proofIn(`[t:It holds], [c:said] [s:${source}].`)).toEqual([proof]);
  });

  it.each([
    "[s:An official] [c:said] [t:women were not allowed to speak there].",
    "[s:An official] [c:said] [t:the witness asked not to be named].",
    "[s:A trader] [c:said] [t:anonymous accounts were closed].",
    "[s:A driver who was not allowed to enter] [c:said] [t:it holds].",
  ])("is not what %s tells", async (marked) => {
    expect(await gradesIn(marked)).toEqual(["unnamed"]);
  });

  it.each([
    "does not want her name used",
    "doesn’t want his name to be used",
    "asks for his name to be left out",
    "asked that her name be withheld",
    "asked that his name not appear",
    "asked us not to use his name",
    "asked this newspaper not to print her name",
    "asked that we not use her name",
    "requested anonymity",
    "insisted on anonymity",
    "was granted anonymity",
    "asked not to be identified by name",
    "asked that she not be named",
    "declined to give her name",
    "would not give his last name",
    "wasn’t authorised to speak",
    "asked to remain unnamed",
    "agreed to speak only if she was not named",
    "wants her name left out",
    "wished to keep her name out of print",
    "asked to be identified only by her first name",
    "is not being named for her safety",
  ])("is asked by whoever %s: in a clause, in the next sentence and in the one before", async (wording) => {
    for (const marked of [
      `[s:A dam engineer who ${wording}] [c:said] [t:it holds].`,
      `[s:A dam engineer], who ${wording}, [c:said] [t:it holds].`,
      `[s:A dam engineer] [c:said] [t:it holds]. He ${wording}.`,
      `[s:A dam engineer] [c:said] [t:it holds]. The engineer ${wording}.`,
      `A dam engineer ${wording}. “[t:It holds],” [c:said] [s:the engineer].`,
    ])
      expect([marked, ...(await gradesIn(marked))]).toEqual([marked, "anonymous"]);
    expect(await gradesIn(`[s:Tamsin Oduya] [c:said] [t:it holds]. She ${wording}.`)).toEqual(["named"]);
  });

  it.each([
    "[s:A dam engineer], anonymous for fear of dismissal, [c:said] [t:it holds].",
    "[s:A dam engineer], whose name has been withheld, [c:said] [t:it holds].",
    "[s:Two engineers], whose names were not given, [c:said] [t:it holds].",
    "[s:A dam engineer], whose name this newspaper is not publishing, [c:said] [t:it holds].",
    "[t:It holds], [c:said] [s:a dam engineer] granted anonymity to be candid.",
    "[s:Two engineers] [c:said] [t:it holds]. Neither wanted to be named.",
    "[s:Two engineers] [c:said] [t:it holds]. Both asked that their names be withheld.",
    "[s:Two engineers] [c:said] [t:it holds]. Their names have been changed.",
    "[s:A dam engineer] [c:said] [t:it holds]. Her name has been withheld at her request.",
    "[s:A dam engineer] [c:said] [t:it holds]. According to this person, who requested anonymity, it leaks.",
    "According to [s:this person], [t:who requested anonymity because it is secret, it holds].",
    "A schoolteacher who does not want her name used sighed. “[t:It holds],” [c:said] [s:the teacher].",
  ])("is told in %s", async (marked) => {
    expect(await gradesIn(marked)).toEqual(["anonymous"]);
  });

  it("is that of every one of several", async () => {
    const marked =
      "[s:Three officials] [c:said] [t:it holds]. They spoke on condition of anonymity. [s/2:One] [c/2:said] [t/2:it would last]. " +
      "[s/3:One of them] [c/3:said] [t/3:it leaks]. [s/4:Another official] [c/4:said] [t/4:it broke]. " +
      "[s/5:Two of the officials] [c/5:said] [t/5:it held].";
    expect(await gradesIn(marked)).toEqual(["anonymous", "anonymous", "anonymous", "unnamed", "anonymous"]);
  });

  it.each([
    ["[s:Police], who declined to give her name, [c:said] [t:a woman died].", "named"],
    ["[s:Tamsin Oduya], who would not give her age, [c:said] [t:it holds].", "named"],
    ["[s:An official] who would not give their names [c:said] [t:two men died].", "unnamed"],
    ["[s:An official] who wants her brother freed [c:said] [t:it holds].", "unnamed"],
    ["[s:An official] [c:said] [t:his name was left out of the list].", "unnamed"],
    ["[s:An official], asked whether a name had been found, [c:said] [t:it had not].", "unnamed"],
    ["[s:A trader] [c:said] [t:it holds]. Her brother asked that his name be withheld.", "unnamed"],
  ])("is not asked in %s", async (marked, grade) => {
    expect(await gradesIn(marked)).toEqual([grade]);
  });

  it("goes on with the same source", async () => {
    const marked =
      "[s:An aide who asked not to be named] [c:said] [t:it holds]. [s/2:The aide] [c/2:said] [t/2:it would last].";
    expect(await proofIn(marked)).toEqual(["not to be named", "not to be named"]);
  });

  it("may be told in the next sentence", async () => {
    expect(await proofIn("[s:A grower] [c:said] [t:it holds]. She asked not to be named.")).toEqual([
      "not to be named",
    ]);
  });

  it("may be told in the sentence before", async () => {
    const marked = "A senior aide, granted anonymity to be candid, sighed. [s:The aide] [c:said] [t:it holds].";
    expect(await proofIn(marked)).toEqual(["anonymity"]);
  });

  it("of another one in the sentence before is not this one's", async () => {
    const marked = "A grower, granted anonymity, sighed at the aide. [s:The aide] [c:said] [t:it holds].";
    expect(await gradesIn(marked)).toEqual(["unnamed"]);
  });

  it("of another source in the next sentence is not this one's", async () => {
    const marked = "[s:A grower] [c:said] [t:it holds]. The envoy asked not to be named.";
    expect(await gradesIn(marked)).toEqual(["unnamed"]);
  });

  it("is not carried to another aide", async () => {
    const marked =
      "[s:An aide who asked not to be named] [c:said] [t:it holds]. [s/2:Another aide] [c/2:said] [t/2:it broke].";
    expect(await gradesIn(marked)).toEqual(["anonymous", "unnamed"]);
  });

  it("is never that of somebody named", async () => {
    expect(await gradesIn("[s:Tamsin Oduya] anonymously [c:said] [t:it holds].")).toEqual(["named"]);
  });
});

it("whoever stands for one of several is not named because somebody is", async () => {
  const marked = "Tamsin Oduya met the officials. [s:One of the officials] [c:said] [t:it holds].";
  expect(await gradesIn(marked)).toEqual(["unnamed"]);
});

it("reads a hundred thousand characters of asking for a name in bounded time", async () => {
  const words = "asked that her name not asked for his names to wants ".repeat(2_000);
  expect(await gradesIn(`[s:An aide] who ${words} [c:said] [t:so].`)).toHaveLength(1);
}, 5000);

it("reads a source of a hundred thousand characters in bounded time", async () => {
  expect(await gradesIn(`[s:${"a source ".repeat(10_000)}] [c:said] [t:so].`)).toHaveLength(1);
}, 5000);
