import { describe, expect, it } from "vitest";
import { occasionOf } from "../../../src/reconcile/statements/occasion.ts";
import { statementFor } from "../../../src/reconcile/statements/statement.ts";
import { ledgerOf, reportTelling } from "./told.ts";

const told = {
  speaker: "Tomasz Reyl",
  words: "“The northern gates stay shut until every engineer has walked across the bridge.”",
};

describe("the occasion of an utterance", () => {
  const { reading } = reportTelling({ outlet: "Kestrel News", date: "2031-03-05", told: [told] });
  const [one] = reading.attributions;
  if (one === undefined) throw new Error("nothing was told");

  it("is unknown where the report ties nothing to it, whatever its own date", () => {
    expect(occasionOf(one, reading)).toEqual({ when: null, to: null, channel: null });
  });

  it("is the day, the listener and the channel in the report's words", () => {
    const [listener] = reading.actors;
    const [source, cue] = [one.source[0], one.cue[0]];
    if (listener === undefined || source === undefined || cue === undefined) throw new Error("nothing was told");
    const time = { id: "t1", span: source, type: "date", value: "2031-03-04", basis: "reckoned" } as const;
    const full = { ...one, time: "t1", addressee: listener.id, channel: { span: cue, medium: "interview" } } as const;
    expect(occasionOf(full as typeof one, { ...reading, times: [time as never] })).toEqual({
      when: { words: "Tomasz Reyl", value: "2031-03-04", basis: "reckoned" },
      to: "Tomasz Reyl",
      channel: { words: " said ", medium: "interview" },
    });
  });
});

it("each wording says on whose word it counts, and there are as many words as are independent", async () => {
  const other = (words: string) => ({ speaker: "Ilse Marquand", words });
  const ledger = await ledgerOf([
    reportTelling({
      outlet: "Kestrel News",
      date: "2031-03-05",
      told: [told, other("rain has filled the upper lake")],
    }),
    reportTelling({
      ...{ outlet: "Harbour Post", date: "2031-03-06" },
      told: [other("nobody sleeps before the vote on Sunday"), { ...told, credit: "Kestrel News" }],
    }),
    reportTelling({
      ...{ outlet: "Marchfield Courier", date: "2031-03-07" },
      told: [other("fishermen want their licences back"), told],
    }),
  ]);
  const { rows } = await ledger.attributions({ kind: ["direct"], limit: 1 });
  const statement = await statementFor(ledger, rows[0]?.statement ?? "");
  const direct = statement?.wordings.filter(({ kind }) => kind === "direct");
  expect(direct?.map(({ outlet, word }) => [outlet, word.by, word.outlet])).toEqual([
    ["Kestrel News", "outlet", "Kestrel News"],
    ["Harbour Post", "credit", "Kestrel News"],
    ["Marchfield Courier", "outlet", "Marchfield Courier"],
  ]);
  const words = new Set(statement?.wordings.map(({ word }) => word.outlet ?? word.report));
  expect(words.size).toBe(statement?.independent);
  await ledger.close();
});
