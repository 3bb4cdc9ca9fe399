// A quotation against a whole record: what is said, by whom it is denied, what nobody is on record with, and what was pieced together.
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Ledger } from "../../../src/ledger/ledger.ts";
import { openLedger } from "../../../src/ledger/open.ts";
import { sentenceOf } from "../../../src/reconcile/statements/verdict-sentence.ts";
import { questionOf, verify } from "../../../src/reconcile/statements/verify.ts";
import { AttributionId } from "../../../src/schema/ids.ts";
import { ledgerOf, reportTelling } from "./told.ts";

const told = [
  {
    speaker: "Tomasz Reyl",
    words: "“The northern gates stay shut until every engineer has walked across the bridge.”",
  },
  { speaker: "Haidar Dorn", words: "“Rain has filled the upper lake by a third since Sunday and nobody measures it.”" },
  { speaker: "Ilse Marquand", words: "the council would sell both ferries to a buyer from the coast before winter" },
  { speaker: "Liang Wenzhao", words: "“If the toll is dropped, the fishermen go back to the eastern pier.”" },
] as const;

let ledger: Ledger;
beforeAll(async () => {
  ledger = await ledgerOf([
    reportTelling({
      ...{ outlet: "Kestrel News", date: "2031-03-05", told },
      rest: "A dozen lorries waited at the weighbridge all night. The mayor has not said that the market will close.",
    }),
    reportTelling({
      ...{ outlet: "Harbour Post", date: "2031-03-07" },
      told: [
        {
          speaker: "Amna Ruk",
          words: "that the council would sell both ferries to a buyer from the coast",
          status: "denied",
        },
        { speaker: "Amna Ruk", words: "whether the lighthouse will be painted green", status: "no-comment" },
      ],
    }),
  ]);
});
afterAll(() => ledger.close());

const ask = (text: string) => verify(ledger, questionOf(text));

it("is the words of whoever is nearest to them, as the other tells it", async () => {
  const told = [{ speaker: "Tomasz Reyl", words: "the barges leave before the thaw", credit: "Kestrel News" }];
  const one = await ledgerOf([reportTelling({ outlet: "Harbour Post", date: "2031-03-08", told })]);
  const verdict = await verify(one, questionOf("the barges leave before the thaw"));
  expect(verdict.nearest.map(({ speaker }) => speaker)).toEqual(["Tomasz Reyl"]);
  expect(sentenceOf(verdict)).toContain("Said by Tomasz Reyl (according to Kestrel News), in these words");
  await one.close();
});

describe("what nobody is on record with", () => {
  it("is found in the report's text, with its place and its whole sentence", async () => {
    const verdict = await ask("lorries waited at the weighbridge");
    expect(verdict).toMatchObject({ finding: "in-report", nearest: [] });
    const [passage] = verdict.passages;
    if (passage === undefined) throw new Error("no passage");
    const text = (await ledger.text(passage.report)) ?? "";
    expect(text.slice(passage.span.start, passage.span.end)).toBe("lorries waited at the weighbridge");
    expect(passage).toMatchObject({ outlet: "Kestrel News", publishedAt: "2031-03-05", heldBy: null, contrast: null });
    expect(passage.context.map(({ text: words }) => words).join("")).toContain("A dozen lorries waited");
    expect(sentenceOf(verdict)).toBe(
      "Stands in a report’s text (Kestrel News, 2031-03-05), said by nobody the record knows.",
    );
  });

  it("shows what its sentence makes of it", async () => {
    expect((await ask("the market will close")).passages).toMatchObject([{ contrast: { record: "not" } }]);
  });

  it("is not found where a word is another, or the words are only somewhere in the report", async () => {
    expect(await ask("A dozen carts waited at the weighbridge")).toMatchObject({ finding: "absent", passages: [] });
    expect(await ask("the weighbridge waited all night")).toMatchObject({ finding: "absent", passages: [] });
  });

  it("is what a teller puts between two pieces of a quotation", async () => {
    const entry = reportTelling({
      ...{ outlet: "Marchfield Courier", date: "2031-04-01" },
      told: [
        { speaker: "Oyan", words: "“It is a garden tap,” Oyan told the council after supper. “Leave the tap shut.”" },
      ],
    });
    const [whole] = entry.reading.attributions;
    const [piece] = whole?.content ?? [];
    if (whole === undefined || piece === undefined) throw new Error("no attribution");
    const { text } = entry.reading.article;
    const content = [
      { start: piece.start, end: text.indexOf(" Oyan told") },
      { start: text.indexOf("“Leave"), end: piece.end },
    ];
    const one = await ledgerOf([{ ...entry, reading: { ...entry.reading, attributions: [{ ...whole, content }] } }]);
    const findings = async (words: string) => (await verify(one, questionOf(words))).finding;
    expect(await findings("Oyan told the council after supper")).toBe("in-report");
    expect(await findings("after supper. “Leave the tap shut.”")).toBe("in-report");
    expect(await findings("a garden tap,” Oyan told the council after supper. “Leave the tap shut.”")).toBe("said");
    await one.close();
  });

  it("says whose words it goes beyond", async () => {
    const verdict = await ask("Ilse Marquand said the council would sell both ferries");
    expect(verdict.finding).toBe("in-report");
    expect(sentenceOf(verdict)).toContain("beyond the words that the record has as said by Ilse Marquand");
  });
});

describe("a denial", () => {
  it("is told before what it denies", async () => {
    const verdict = await ask("the council would sell both ferries");
    expect([verdict.finding, verdict.denials.map(({ speaker }) => speaker)]).toEqual(["said", ["Amna Ruk"]]);
    expect(sentenceOf(verdict)).toMatch(
      /^Denied by Amna Ruk \(Harbour Post, 2031-03-07\): “that the council .*”\. Said by Ilse Marquand, in these words of the report/,
    );
  });

  it("is a denial and no affirmation, and its contrary is what it says", async () => {
    expect((await ask("Amna Ruk: “the council would sell both ferries to a buyer”")).finding).toBe("denied");
    const not = await ask("Amna Ruk: “the council would not sell both ferries to a buyer from the coast”");
    expect(not.finding).toBe("in-other-words");
    expect(not.nearest[0]).toMatchObject({ contrast: null, speaker: "Amna Ruk" });
  });

  it("is what holds for words cut from its midst that the reader gave to somebody as said", async () => {
    const entry = reportTelling({
      ...{ outlet: "Marchfield Courier", date: "2031-04-01" },
      told: [{ speaker: "Oru", words: "agreeing to share control of the old mill", status: "denied" }],
    });
    const [denial] = entry.reading.attributions;
    if (denial === undefined) throw new Error("no denial");
    const at = entry.reading.article.text.indexOf("share control");
    const content = [{ start: at, end: at + "share control of the old mill".length }];
    const inner = {
      ...denial,
      id: AttributionId.parse("a2"),
      content,
      status: "said",
      speaker: null,
      speakerBasis: null,
    } as typeof denial;
    const one = await ledgerOf([{ ...entry, reading: { ...entry.reading, attributions: [denial, inner] } }]);
    const verdict = await verify(one, questionOf("share control of the old mill"));
    expect([verdict.finding, verdict.nearest.map(({ speaker }) => speaker)]).toEqual(["denied", ["Oru"]]);
    await one.close();
  });

  it("gives what nobody would comment on as not said", async () => {
    const verdict = await ask("the lighthouse will be painted green");
    expect(verdict.finding).toBe("not-said");
    expect(sentenceOf(verdict)).toContain("Not said: Amna Ruk");
  });
});

it("tells words that were pieced together from whose they are", async () => {
  const verdict = await ask("The northern gates stay shut until rain has filled the upper lake");
  expect(verdict.finding).toBe("pieces");
  expect(verdict.nearest.map(({ speaker, match }) => [speaker, match])).toEqual([
    ["Tomasz Reyl", "pieces"],
    ["Haidar Dorn", "pieces"],
  ]);
  expect(sentenceOf(verdict)).toContain("of several voices: Tomasz Reyl, Haidar Dorn");
});

it("says that a condition was cut off, and shows the sentence", async () => {
  const verdict = await ask("the fishermen go back to the eastern pier");
  expect(verdict.finding).toBe("cut-short");
  expect(verdict.nearest[0]?.context.map(({ text }) => text).join("")).toContain(
    "If the toll is dropped, the fishermen",
  );
});

it("says of words in a row whether they are quoted", async () => {
  expect(sentenceOf(await ask("every engineer has walked across the bridge"))).toBe(
    "Said by Tomasz Reyl, in these words.",
  );
  expect((await ask("the council would sell both ferries")).nearest[0]?.quoted).toBe("none");
});

it("vouches for somebody else's words only where they are the words", async () => {
  const words = "rain has filled the upper lake by a third since Monday";
  const like = await verify(ledger, { words, speaker: "Ilse Marquand" });
  expect(sentenceOf(like)).toMatch(/Haidar Dorn said something like it\.$/);
  const same = await verify(ledger, { words: words.replace("Monday", "Sunday"), speaker: "Ilse Marquand" });
  expect(sentenceOf(same)).toMatch(/Said by Haidar Dorn\.$/);
});

it("takes an altered wording before the opposite of fewer of its words, and the opposite where it has as many", async () => {
  const one = await ledgerOf([
    reportTelling({
      ...{ outlet: "Kestrel News", date: "2031-03-05" },
      told: [{ speaker: "Tamsin Oduya", words: "“We will never accept a foreign buyer of the ferry.”" }],
    }),
    reportTelling({
      ...{ outlet: "Harbour Post", date: "2031-03-28" },
      told: [{ speaker: "Tamsin Oduya", words: "“We will accept a foreign buyer of the ferry.”" }],
    }),
  ]);
  const findings = async (words: string) =>
    (await verify(one, questionOf(words))).nearest.map(({ finding }) => finding);
  expect(await findings("We will never accept a foreign buyer of the mill")).toEqual(["altered", "contrary"]);
  expect(await findings("We will not accept a foreign buyer of the ferry")).toEqual(["altered", "contrary"]);
  expect(await findings("We will accept a foreign buyer of the mill")).toEqual(["contrary", "altered"]);
  await one.close();
});

it("never says of what is read and not yet joined with the rest that it is not found", async () => {
  const one = await openLedger(":memory:", { create: true });
  await one.add([reportTelling({ outlet: "Kestrel News", date: "2031-03-05", told })]);
  const verdict = await verify(one, questionOf("every engineer has walked across the bridge"));
  expect(verdict).toMatchObject({ finding: "in-report", passages: [{ heldBy: { speaker: "Tomasz Reyl" } }] });
  await one.close();
});

it("looks for a clause that is copied with its “that” without it, and keeps the words that were asked", async () => {
  const verdict = await ask("that every engineer has walked across the bridge");
  expect(verdict).toMatchObject({ finding: "said", words: "that every engineer has walked across the bridge" });
  expect((await ask("that has filled the upper lake by a third")).finding).not.toBe("said");
  expect((await ask("that engineer has walked across the bridge")).finding).not.toBe("said");
});

it("knows a speaker by the middle word of the name", async () => {
  const one = await ledgerOf([
    reportTelling({
      ...{ outlet: "Kestrel News", date: "2031-03-05" },
      told: [{ speaker: "Ramiro Echandi Fuentes", words: "“Bring a wrench to the weir.”" }],
    }),
  ]);
  const by = async (speaker: string) => (await verify(one, { words: "Bring a wrench to the weir", speaker })).finding;
  expect([await by("Echandi"), await by("Quiroga")]).toEqual(["said", "said-by-another"]);
  await one.close();
});

it("never says of a splice of two that it was said", async () => {
  const plain = told.map(({ words }) => words.replace(/[“”.,]/g, "").split(" "));
  const half = fc.record({ of: fc.nat(plain.length - 1), from: fc.nat(5), length: fc.integer({ min: 3, max: 6 }) });
  await fc.assert(
    fc.asyncProperty(half, half, async (a, b) => {
      fc.pre(a.of !== b.of);
      const piece = ({ of, from, length }: typeof a) => (plain[of] ?? []).slice(from, from + length).join(" ");
      const { finding, nearest } = await ask(`${piece(a)} ${piece(b)}`);
      expect(["said", "cut-short", "in-report"]).not.toContain(finding);
      expect(nearest.map(({ match }) => match)).not.toContain("said");
    }),
    { numRuns: 40 },
  );
});
