import { afterEach, describe, expect, it } from "vitest";
import { everyStatement, statementColumns } from "../../../src/export/statement-columns.ts";
import type { Ledger, LedgerEntry } from "../../../src/ledger/ledger.ts";
import { statementFor } from "../../../src/reconcile/statements/statement.ts";
import { isWhole, witnessOf } from "../../../src/reconcile/statements/witness.ts";
import { gather } from "../../sources/gather.ts";
import { ledgerOf, reportTelling, type ToldReport } from "./told.ts";

let ledger: Ledger | undefined;
afterEach(() => ledger?.close());

const speaker = "Tomasz Reyl";
const quoted = "“The northern gates stay shut until every engineer has walked across the bridge.”";
const plain = "the northern gates would stay shut until every engineer had walked across the bridge";
const day = "2031-03-05";

const kestrel = {
  outlet: "Kestrel News",
  rest: "Ferries ran late all morning, since fog had settled over the estuary before dawn and pilots waited for the light to come back.",
};
const harbour = {
  outlet: "Harbour Post",
  rest: "The price of rice fell again on the market of Tuzkala, where traders blamed a good harvest in the south and bad roads to it.",
};

/** The words that the one statement of these reports is shown by: at every door the same. */
async function titleOf(reports: readonly (ToldReport | LedgerEntry)[]): Promise<string> {
  ledger = await ledgerOf(reports.map((one) => ("document" in one ? one : reportTelling(one))));
  const { rows } = await ledger.statements({});
  const [first] = rows;
  expect(rows).toHaveLength(1);
  const title = first?.row.contentText ?? "";
  expect((await statementFor(ledger, first?.id ?? ""))?.fullest).toBe(title);
  const [exported = []] = await gather(everyStatement(ledger));
  expect(statementColumns.find(({ name }) => name === "content")?.of(exported)).toBe(title);
  return title;
}

/** With this much of its text as the headline. */
function under(entry: LedgerEntry, headline: string): LedgerEntry {
  const { reading } = entry;
  const start = reading.article.text.indexOf(headline);
  const article = { ...reading.article, headline: { start, end: start + headline.length } };
  return { ...entry, reading: { ...reading, article } };
}

describe("a statement is shown by", () => {
  it("a quotation before a paraphrase, though that was told first and is longer", async () => {
    const longer = `${plain}, as they had on every other day of a long and bitter winter`;
    const told = [
      { ...kestrel, date: "2031-03-04", told: [{ speaker, words: longer }] },
      { ...harbour, date: day, told: [{ speaker, words: quoted }] },
    ];
    expect(await titleOf(told)).toBe(quoted);
  });

  it("a sound paraphrase before a longer quotation in damaged text", async () => {
    const told = [
      { ...kestrel, date: day, told: [{ speaker, words: plain }] },
      { ...harbour, date: day, told: [{ speaker, words: quoted }], isDamaged: true },
    ];
    expect(await titleOf(told)).toBe(plain);
  });

  it("the body's words before those of a headline", async () => {
    const short = "the northern gates stay shut until every engineer has walked";
    const entry = reportTelling({
      ...{ ...kestrel, date: day },
      told: [
        { speaker, words: `“${short} across the bridge, whatever Lomara says”` },
        { speaker, words: short },
      ],
    });
    expect(await titleOf([under(entry, `“${short} across the bridge, whatever Lomara says”`)])).toBe(short);
  });

  it("a whole clause before a quoted piece", async () => {
    const piece = "“the northern gates until every engineer”";
    const told = [{ ...kestrel, date: day, told: [piece, plain].map((words) => ({ speaker, words })) }];
    expect(await titleOf(told)).toBe(plain);
  });

  it("what a report has itself before what it has on another's word", async () => {
    const told = [
      { ...kestrel, date: day, told: [{ speaker, words: quoted }] },
      {
        ...harbour,
        date: "2031-03-04",
        told: [{ speaker, words: quoted.replace("bridge", "old bridge"), credit: "The Monitor" }],
      },
    ];
    ledger = await ledgerOf(told.map(reportTelling));
    const { rows } = await ledger.statements({ kind: ["direct"] });
    expect(rows.map(({ row }) => row.contentText)).toEqual([quoted]);
  });

  it("of equals, what was told first", async () => {
    const later = quoted.replace("bridge", "long bridge");
    const told = [later, quoted].map((words, at) => ({
      ...{ outlet: `Paper ${at}`, date: at === 0 ? "2031-03-06" : day, told: [{ speaker, words }] },
    }));
    expect(await titleOf(told)).toBe(quoted);
  });
});

describe("whole", () => {
  const whole = (words: string, kind: "direct" | "mixed" | "indirect" = "indirect") =>
    isWhole(words, { kind, content: [{ start: 0, end: words.length }] });

  it.each([
    "that the first buses could leave the dam",
    "the talks must produce water before they produce documents",
    "it will free 22 workers",
    "that the talks ended in silence",
    "“We request flour,” … “The others remain.”",
  ])("is “%s”", (words) => expect(whole(words)).toBe(true));

  it.each([
    "the offer",
    "to release 22 of the workers confined in it",
    "that would free the people held at the dam",
    "Lomara to let the deadline lapse",
    "her register: nine lines, nine times",
    "",
  ])("is not “%s”", (words) => expect(whole(words)).toBe(false));

  it("is an order that is quoted, and no word of a sentence", () => {
    expect(whole("“Open the gates,”", "direct")).toBe(true);
    expect(whole("“guests”", "direct")).toBe(false);
  });
});

it("a direct quotation is its speaker's, though they quote somebody in it", () => {
  const { reading } = reportTelling({ ...kestrel, date: day, told: [{ speaker, words: quoted }] });
  const [own] = reading.attributions;
  if (own === undefined) throw new Error("the made-up report tells something");
  const inner = { ...own, id: "a2" as typeof own.id, speaker: null, parent: own.id };
  const alone = witnessOf(own, reading);
  expect(witnessOf(own, { ...reading, attributions: [own, inner] })).toEqual(alone);
  const told = { ...own, kind: "indirect" as const };
  const attributions = [told, inner];
  expect(witnessOf(told, { ...reading, attributions }).distance).toBeGreaterThan(witnessOf(told, reading).distance);
});
