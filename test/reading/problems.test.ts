import { describe, expect, it } from "vitest";
import { articleOf } from "../../src/article/article.ts";
import { findProblems, isReadable } from "../../src/reading/problems.ts";
import { read } from "../../src/reading/read.ts";
import { rules } from "../../src/reading/rules.ts";
import type { Article } from "../../src/schema/article.ts";

function article(text: string): Article {
  return articleOf({ uri: "a.txt", bytes: new TextEncoder().encode(text), mediaType: "text/plain" });
}

const english = "The mediator met both delegations in the port of Halden on Saturday, his office said. ";
const german =
  "Der Vermittler traf die beiden Delegationen am Samstag im Hafen von Halden, wie sein Büro mitteilte. „Wir sind uns näher gekommen“, sagte er. ";

describe("findProblems", () => {
  it("finds none in a sound report, nor in one too short to tell its language", () => {
    expect(findProblems(article(english.repeat(3)))).toEqual([]);
    expect(findProblems(article("Halden ist ein Hafen."))).toEqual([]);
  });

  it("says why a report in another language was not read, and nothing is read from it", async () => {
    const foreign = article(german.repeat(2));
    expect(isReadable(foreign)).toBe(false);
    const reading = await read(foreign, rules);
    expect(reading.problems.map(({ code }) => code)).toEqual(["language-unsupported"]);
    expect(reading.problems[0]?.message).toContain('"de"');
    expect(reading).toMatchObject({ sentences: [], attributions: [], mentions: [], actors: [] });
    expect(reading.article.text).toBe(german.repeat(2));
  });

  it("says where characters were lost, and reads the rest", async () => {
    const reading = await read(article(`${english.repeat(3)}The fer\uFFFDy left.`), rules);
    expect(reading.problems.map(({ code }) => code)).toEqual(["encoding-damaged"]);
    expect(reading.problems[0]?.message).toContain("one place");
    expect(reading.sentences.length).toBeGreaterThan(0);
  });

  it("does not count what can still be read", () => {
    expect(findProblems(article(`${english.repeat(3)}Itâ€™s over, Ruk &amp; Sons said.`))).toEqual([]);
  });
});
