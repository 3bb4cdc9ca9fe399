import { describe, expect, it } from "vitest";
import { definePlugin, type FinderFound, type FinderReport, read, rules } from "../../src/index.ts";
import { withFinders } from "../../src/plugins/with-finders.ts";
import { findFaults } from "../../src/reading/faults.ts";

const text = `Gates stay shut 🕊

Tomasz Reyl > The gates stay shut. “We wait,” Ilse Marquand said.

Reyl said: “Marquand > We wait.”`;

const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

const plugin = (find: (report: FinderReport) => unknown) =>
  definePlugin({ name: "signs", version: "2.1", finder: { find: find as () => readonly FinderFound[] } });

const readWith = (find: (report: FinderReport) => unknown) => read(text, withFinders(rules, [plugin(find)]));

const said = (source: string, cue: string, content: string, from = 0): FinderFound => ({
  ...{ source: [at(source, from)], cue: [at(cue, from)], content: [at(content, from)], confidence: 0.9 },
});

describe("a reader with finders", () => {
  it("adds what they find, in text order, with speaker and sourcing as for all others", async () => {
    const { attributions, actors, model, article } = await readWith(() => [
      said("Tomasz Reyl", ">", "The gates stay shut."),
    ]);
    expect(model).toBe("rules-1+signs@2.1");
    const [first, second] = attributions;
    expect(article.text.slice(first?.content[0]?.start, first?.content[0]?.end)).toBe("The gates stay shut.");
    expect(first).toMatchObject({ kind: "indirect", status: "said", confidence: 0.9, sourcing: { grade: "named" } });
    expect(actors.find(({ id }) => id === first?.speaker)?.name).toBe("Tomasz Reyl");
    expect(second?.kind).toBe("direct");
    expect(findFaults(await readWith(() => [said("Tomasz Reyl", ">", "The gates stay shut.")]))).toEqual([]);
  });

  it("puts what is told in another's words there, and leaves the others where they were", async () => {
    const bare = await read(text, rules);
    const inner = said("Marquand", ">", "We wait.", text.indexOf("“Marquand"));
    const { attributions } = await readWith(() => [inner]);
    expect(attributions).toHaveLength(bare.attributions.length + 1);
    const outer = attributions.find(({ cue }) => cue[0]?.start === at("said:").start);
    expect(attributions.find(({ cue }) => cue[0]?.start === inner.cue[0]?.start)?.parent).toBe(outer?.id);
  });

  it("tells nothing twice: the reader goes before a finder, and a finder before the next", async () => {
    const bare = await read(text, rules);
    const twice = said("Ilse Marquand", "said", "“We wait,”");
    expect((await readWith(() => [twice])).attributions).toEqual(bare.attributions);
    const sign = said("Tomasz Reyl", ">", "The gates stay shut.");
    const both = withFinders(rules, [plugin(() => [sign]), plugin(() => [{ ...sign, confidence: 0.1 }])]);
    const found = (await read(text, both)).attributions.filter(({ cue }) => cue[0]?.start === sign.cue[0]?.start);
    expect(found.map(({ confidence }) => confidence)).toEqual([0.9]);
  });

  it("is the reader itself where no plug-in has a finder", () => {
    expect(withFinders(rules, [definePlugin({ name: "none", version: "1" })])).toBe(rules);
  });

  it("is not moved by a finder that changes the report it was given", async () => {
    const { article } = await readWith((report) => {
      (report.body as unknown[]).length = 0;
      return [];
    });
    expect(article.body).toHaveLength(2);
  });

  it.each<readonly [string, (report: FinderReport) => unknown]>([
    [
      "gave a content [0, 999) that is in no paragraph",
      () => [{ ...said("Reyl", ">", "The"), content: [{ start: 0, end: 999 }] }],
    ],
    [
      "gave a cue [16, 17) that cuts a character in two",
      () => [{ ...said("Reyl", ">", "The"), cue: [{ start: 16, end: 17 }] }],
    ],
    ["gave a cue [3, 3) that is in no paragraph", () => [{ ...said("Reyl", ">", "The"), cue: [{ start: 3, end: 3 }] }]],
    [
      "that does not stand behind the one before",
      () => [{ ...said("Reyl", ">", "The"), source: [at("stay"), at("Gates")] }],
    ],
    ["of white space only", () => [{ ...said("Reyl", ">", "The"), content: [{ start: 5, end: 6 }] }]],
    ["gave what is no list of attributions", () => undefined],
    ["(0.confidence: ", () => [{ ...said("Reyl", ">", "The"), confidence: 2 }]],
    ["(0: Unrecognized key", () => [{ ...said("Reyl", ">", "The"), speaker: "Reyl" }]],
    ['failed ("TypeError: no text")', () => Promise.reject(new TypeError("no text"))],
  ])("says in one sentence that a plug-in %s", async (what, find) => {
    const error = await readWith(find).then(
      () => null,
      (thrown: Error) => thrown,
    );
    expect(error).toMatchObject({ code: "plugin-failed" });
    expect(error?.message).toMatch(
      /^The plug-in signs 2\.1 .+: tell its authors, or take it out of the configuration\.$/,
    );
    expect(error?.message).toContain(what);
  });
});
