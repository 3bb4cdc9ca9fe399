import { describe, expect, it } from "vitest";
import { nameOf, readMarked, speakersOf, standsFor } from "../made-up.ts";

describe("speakers", () => {
  it("by name, then by surname, honorific and pronoun", async () => {
    const reading = await readMarked(
      "[t:“We begin,”] [c:said] [s:Marenni Water Minister Tamsin Oduya].\n" +
        "[s/2:Oduya] [c/2:added] [t/2:that the dam would hold].\n" +
        "[t/3:“It will,”] [s/3:she] [c/3:said]. [s/4:Ms. Oduya] [c/4:warned] [t/4:of floods].",
    );
    expect(speakersOf(reading)).toEqual(["Tamsin Oduya", "Tamsin Oduya", "Tamsin Oduya", "Tamsin Oduya"]);
    expect(reading.attributions.map((a) => a.speakerBasis)).toEqual(["named", "named", "pronoun", "named"]);
    expect(reading.actors[0]?.roles.map((r) => r.title)).toEqual(["Marenni Water Minister"]);
  });

  it("by title, where one person has it", async () => {
    const reading = await readMarked(
      "The union sent its envoy, Bram Ilesanmi, to the talks. [s:The envoy] [c:said] [t:that he was tired].",
    );
    expect(speakersOf(reading)).toEqual(["Bram Ilesanmi"]);
  });

  it("are introduced before they are named only as somebody of the same side", async () => {
    const speakers = async (whom: string) =>
      speakersOf(
        await readMarked(
          `[s:${whom}] [c:said] [t:that it was late].\nThe day went on.\nThe union envoy, Bram Ilesanmi, left.`,
        ),
      );
    expect(await speakers("An envoy")).toEqual(["Bram Ilesanmi"]);
    expect(await speakers("A Metro envoy")).not.toEqual(["Bram Ilesanmi"]);
    const another =
      "[s:An envoy] [c:said] [t:that it was late].\nThe day went on.\nBram Ilesanmi, a water envoy, left.";
    expect(speakersOf(await readMarked(another))).not.toEqual(["Bram Ilesanmi"]);
  });

  it("stands before what they are aboard of", async () => {
    const text = "[s:The crew aboard the Ocean Star] [c:said] [t:that it was late].";
    expect(speakersOf(await readMarked(text))).toEqual(["crew"]);
  });

  it("by title with its field, which is no other minister's", async () => {
    const speakers = async (whom: string) =>
      speakersOf(
        await readMarked(`The foreign minister, Tamsin Oduya, came. [s:${whom}] [c:said] [t:that it was late].`),
      );
    expect(await speakers("The minister")).toEqual(["Tamsin Oduya"]);
    expect(await speakers("The minister of trade")).not.toEqual(["Tamsin Oduya"]);
  });

  it.each([
    [
      "the one who is named in the words",
      "Jonas Tekle and his men held the port. Tekle was tired. Bram Ilesanmi saw it. [t:“Tekle will go,”] [s:he] [c:said].",
    ],
    [
      "someone with whom the words begin",
      "Bram Ilesanmi waited at the port. [t:An official had told him to wait], [s:he] [c:said].",
    ],
  ])("are not %s", async (_, text) => expect(speakersOf(await readMarked(text))).toEqual(["Bram Ilesanmi"]));

  it("may be an old man of their own words", async () => {
    const reading = await readMarked("Bram Ilesanmi waited at the port. [t:“I am an old man,”] [s:he] [c:said].");
    expect(speakersOf(reading)).toEqual(["Bram Ilesanmi"]);
  });

  it("stay open where two fit, with the reason", async () => {
    const reading = await readMarked("Bram Ilesanmi and Jonas Tekle met at the port. [t:“No,”] [s:he] [c:said].");
    expect(speakersOf(reading)).toEqual(["null"]);
    expect(reading.mentions.find((m) => m.form === "pronoun")?.reason).toMatch(/2 who were named before fit/);
  });

  it("unnamed sources are actors of their own", async () => {
    const reading = await readMarked(
      "[s:A senior union official] [c:said] [t:talks would resume]. [s/2:Another union official] [c/2:denied] [t/2:it].\n" +
        "[s/3:Analysts] [c/3:say] [t/3:it is late]. [s/4:analysts] [c/4:said] [t/4:more].",
    );
    expect(speakersOf(reading)).toEqual(["senior union official", "Another union official", "Analysts", "Analysts"]);
  });

  it("“I” inside a quotation is its speaker, “we” stays open", async () => {
    const reading = await readMarked("[t:“I know what we want,”] [c:said] [s:Tamsin Oduya].");
    expect(standsFor(reading, "I")).toEqual(["Tamsin Oduya"]);
    expect(standsFor(reading, "we")).toEqual(["null"]);
  });

  it("a quotation without a source is carried from the one before", async () => {
    const reading = await readMarked("[t:“It holds,”] [c:said] [s:Tamsin Oduya]. [t/2:“It always has.”]");
    expect(speakersOf(reading)).toEqual(["Tamsin Oduya", "Tamsin Oduya"]);
    expect(reading.attributions[1]?.speakerBasis).toBe("carried");
  });

  it("through an instrument the owner speaks", async () => {
    const reading = await readMarked("Bram Ilesanmi left. [s:His Telegram account] [c:said] [t:that he was ill].");
    expect(speakersOf(reading)).toEqual(["Bram Ilesanmi"]);
  });
});

describe("speakers of sources that are odd, or cut short", () => {
  it.each([
    ["[s:Tamsin Oduya and Bram Ilesanmi] [c:said] [t:it holds].", "Tamsin Oduya and Bram Ilesanmi"],
    ["[s:Paris] [c:denied] [t:it].", "France"],
    ["A [s:report] [c:said] [t:it], and Paris slept.", "report"],
    ["[s:Water minister] Tamsin Oduya [c:said] [t:it holds].", "Tamsin Oduya"],
    ["[s:Marenn’s aide, Tamsin Oduya,] [c:said] [t:it holds].", "Tamsin Oduya"],
    ["The envoy, Tamsin Oduya, [s:who] [c:said] [t:it holds], left.", "Tamsin Oduya"],
    ["We met Tamsin Oduya at home. [s:The expert] [c:said] [t:it holds].", "Tamsin Oduya"],
    ["[s:An expert] [c:said] [t:it holds].\nTamsin Oduya was speaking to Oro News.", "Tamsin Oduya"],
    ["[s:An expert] [c:said] [t:it holds].\nTamsin Oduya disagreed.", "expert"],
    ["[s:The Oro News agency] [c:said] [t:it holds].", "Oro News"],
    ["[s:The new ad] [c:says] [t:it holds].", "new ad"],
    ["[s:direct] [c:said] [t:it holds].", "null"],
    ["[s:Two weeks] [c:said] [t:it holds].", "null"],
    ["[s:A senior union figure in Oro] [c:said] [t:it holds].", "senior union figure"],
    ["[s:The launch by Marenni officials] [c:said] [t:it holds].", "null"],
    ["The envoy, who had waited at [s:the gate,] [c:said] [t:it holds].", "envoy"],
    ["[s:A spokeswoman for Tamsin Oduya] [c:said] [t:it holds].", "spokeswoman"],
    ["[s:One of the mine operators] [c:said] [t:it holds].", "mine operator"],
    ["The Oro River Front met. [s:The Front] [c:said] [t:it holds].", "Oro River Front"],
    ["[s:Its spokeswoman, Colonel Tamsin Oduya,] [c:said] [t:it holds].", "Tamsin Oduya"],
  ])("%s", async (marked, speaker) => {
    expect(speakersOf(await readMarked(marked))).toEqual([speaker]);
  });

  it("“he” in someone’s own words is somebody else", async () => {
    const reading = await readMarked("We met John Strand. [s:Bram Ilesanmi] [c:said]: [t:“I know he is ill.”]");
    expect(standsFor(reading, "he")).toEqual(["John Strand"]);
  });
});

describe("addressee and channel", () => {
  it.each([
    ["[s:Tamsin Oduya] [c:told] reporters [t:that it holds].", "reporters", "told reporters"],
    ["[s:Tamsin Oduya] [c:told] Reuters [t:that it holds].", "Reuters", "told Reuters"],
    [
      "[t:“It holds,”] [s:Tamsin Oduya] [c:said] in a telephone interview on Sunday.",
      "null",
      "in a telephone interview",
    ],
    ["[s:Tamsin Oduya] [c:wrote] on Telegram [t:that it holds].", "null", "on Telegram"],
    ["[s:Tamsin Oduya] [c:accused] France [t:of theft].", "null", undefined],
    ["[s:Officials briefed on the meeting] [c:said] [t:it holds].", "null", undefined],
    ["[s:Tamsin Oduya, who resigned from her post,] [c:said] [t:it holds].", "null", undefined],
    ["[s:Tamsin Oduya] [c:said] [t:the claims in a statement were false].", "null", undefined],
  ])("%s", async (marked, addressee, channel) => {
    const reading = await readMarked(marked);
    const [one] = reading.attributions;
    expect(nameOf(reading, one?.addressee ?? null)).toBe(addressee);
    const span = one?.channel?.span;
    expect(span && reading.article.text.slice(span.start, span.end)).toBe(channel);
  });
});

describe("first and second persons", () => {
  it("“you” inside a quotation is whom its words address", async () => {
    const reading = await readMarked("[t:“I will wait for you,”] [s:Tamsin Oduya] [c:told] Jonas Tekle.");
    expect(standsFor(reading, "you")).toEqual(["Jonas Tekle"]);
    expect(standsFor(reading, "I")).toEqual(["Tamsin Oduya"]);
  });

  it.each([
    "[t:“You wait for rain,”] [s:Tamsin Oduya] [c:told] reporters.",
    "[t:“You wait for rain,”] [c:said] [s:Tamsin Oduya].",
    "[t:“It rains, you know,”] [s:Tamsin Oduya] [c:told] Jonas Tekle.",
  ])("“you” that is anybody is no mention: %s", async (text) => {
    const { mentions, article } = await readMarked(text);
    const words = mentions.map(({ span }) => article.text.slice(span.start, span.end).toLowerCase());
    expect(words).not.toContain("you");
  });

  it("outside quotations “me” is the writer, whom the report does not name", async () => {
    const reading = await readMarked("Tamsin Oduya told me that the dam would hold.");
    expect(standsFor(reading, "me")).toEqual(["null"]);
    expect(reading.mentions.find(({ actor }) => actor === null)?.reason).toBe("who writes or speaks here");
  });

  it("the writer’s own “I” is nobody whom the report names", async () => {
    const reading = await readMarked("The dam is old. [s:I] [c:believe] [t:that it would hold].");
    expect(reading.attributions.map(({ speaker, sourcing }) => [speaker, sourcing.grade])).toEqual([[null, "unnamed"]]);
  });

  it("titles do not part those who speak together", async () => {
    const reading = await readMarked("[s:Mr. Ilesanmi and Ms. Oduya] [c:said] [t:that the dam would hold].");
    expect(speakersOf(reading)).toEqual(["Ilesanmi and Oduya"]);
  });

  it("an outlet speaks through what it is called", async () => {
    const reading = await readMarked("[t:The dam holds], state-run [s:Reuters media] [c:reported].");
    expect(speakersOf(reading)).toEqual(["Reuters"]);
  });
});
