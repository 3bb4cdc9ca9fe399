import { expect, it } from "vitest";
import type { AttributionRow } from "../../../src/ledger/ledger.ts";
import { denialOfRow, denialsOver, withDenials } from "../../../src/reconcile/statements/disputed.ts";
import { statementFor } from "../../../src/reconcile/statements/statement.ts";
import { ledgerOf, reportTelling, type Told } from "./told.ts";

const report = (outlet: string, told: readonly Told[]) => reportTelling({ outlet, date: "2031-03-05", told });

const sale = { speaker: "Oduya", words: "Dorn sold both mills to a cousin" };
const denial = { speaker: "Dorn", words: "that he had sold the mills to a cousin", status: "denied" } as const;

it("a row of a list says who denies it, as its statement's page does, and what is a denial says nothing", async () => {
  const ledger = await ledgerOf([report("Post", [sale]), report("Herald", [denial])]);
  const denials = await denialsOver(ledger);
  const { rows } = withDenials(await ledger.attributions({}), denials);
  const said = rows.find(({ speakerName }) => speakerName === "Oduya");
  expect(said?.deniedBy?.speaker).toBe("Dorn");
  const page = await statementFor(ledger, said?.statement ?? "");
  expect(page?.deniedBy.map(({ statement }) => statement)).toEqual([said?.deniedBy?.statement]);
  expect(rows.find(({ speakerName }) => speakerName === "Dorn")?.deniedBy).toBeNull();
  await ledger.close();
});

it("what nobody denies, and what the denier says beside the denial, is not marked", async () => {
  const own = { speaker: "Dorn", words: "the mills were sold to a cousin by the bank" };
  const other = { speaker: "Oduya", words: "the ferries run again" };
  const ledger = await ledgerOf([report("Post", [other, own]), report("Herald", [denial])]);
  const { rows } = withDenials(await ledger.attributions({}), await denialsOver(ledger));
  expect(rows.map(({ deniedBy }) => deniedBy)).toEqual([null, null, null]);
  await ledger.close();
});

it("what is told within the denial itself is not what somebody said", async () => {
  const ledger = await ledgerOf([report("Herald", [denial])]);
  const [row] = (await ledger.attributions({})).rows;
  const inside = { ...row, speakerName: null, statement: "s1", attribution: { ...row?.attribution, status: "said" } };
  expect(denialOfRow(inside as AttributionRow, await denialsOver(ledger))).toBeNull();
  await ledger.close();
});
