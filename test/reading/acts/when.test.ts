// When an act happened: the time of its own clause and no other.
import { describe, expect, it } from "vitest";
import { articleOf } from "../../../src/article/article.ts";
import { read } from "../../../src/reading/read.ts";
import { rules } from "../../../src/reading/rules.ts";

/** Kind and time of every act, as "REJECT/meet: on Thursday". */
async function timesOfActs(sentence: string): Promise<readonly string[]> {
  const bytes = new TextEncoder().encode(`Talks in Oru\n\n${sentence}`);
  const reading = await read(
    articleOf({ uri: "a.txt", bytes, mediaType: "text/plain" }, { date: "2031-05-09" }),
    rules,
  );
  const { text } = reading.article;
  return reading.acts.map(({ kind, time }) => {
    const span = reading.times.find(({ id }) => id === time)?.span;
    return `${kind.split("/")[0]}: ${span === undefined ? "no time" : text.slice(span.start, span.end)}`;
  });
}

describe("the time of an act", () => {
  it.each([
    ["Ardesh signed the truce on 3 May 2031.", "3 May 2031"],
    ["On Monday Ardesh signed the truce.", "Monday"],
    ["Ardesh attacked the Lomaran town of Dolna last week.", "last week"],
  ])("stands beside it: %s", async (sentence, time) => {
    expect((await timesOfActs(sentence)).map((act) => act.split(": ")[1])).toContain(time);
  });

  it.each([
    ["of the saying", "The minister of Ardesh said on Thursday that Lomara had attacked the town of Dolna."],
    ["of another clause", "Ardesh attacked the Lomaran town of Dolna, which had been rebuilt in 2029."],
    ["in the name of something", "Ardesh attacked the Lomaran town of Dolna as in the war of 2029."],
    ["that is a duration", "Ardesh attacked the Lomaran town of Dolna for three days."],
    ["that is not there", "Ardesh attacked the Lomaran town of Dolna."],
  ])("is none where the only time is one %s", async (_, sentence) => {
    const acts = await timesOfActs(sentence);
    expect(acts.some((act) => act.startsWith("ASSAULT"))).toBe(true);
    expect(acts.filter((act) => act.startsWith("ASSAULT"))).toEqual(acts.filter((act) => act === "ASSAULT: no time"));
  });

  it("is that of the nearer of two acts", async () => {
    const acts = await timesOfActs("Ardesh rejected the offer and attacked the Lomaran town of Dolna on Tuesday.");
    expect(acts).toContain("ASSAULT: Tuesday");
    expect(acts).toContain("REJECT: no time");
  });
});
