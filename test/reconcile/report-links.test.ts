import { expect, it } from "vitest";
import { linksOf } from "../../src/reconcile/report-links.ts";
import { ledgerOf, reportsOf } from "./positions/made-up-reports.ts";

const BODY =
  "Ferries stay in the harbour for a third week while the guild and the office wait for each other to move. Tamsin Oduya accused Musa Marzan of fraud over the lock at the lower quay. The quay was empty by noon, and nobody sold fish. “We wait for a new lock and for nothing else,” Tamsin Oduya said.";

it("a report leads to its actors and statements over all reports, and to its copies before others of its story", async () => {
  const entries = await reportsOf([`2031-03-06 ${BODY}`, `2031-03-07 ${BODY}`, "2031-09-01 Nothing is here."]);
  const ledger = await ledgerOf(entries);
  const [first, second, third] = entries.map(({ reading }) => reading);
  const links = await linksOf(ledger, first?.article.id ?? "");
  const oduya = first?.actors.find(({ name }) => name === "Tamsin Oduya")?.id ?? "";
  const [actor] = await ledger.actorsNamed("Tamsin Oduya");
  expect(links?.actors[oduya]).toBe(actor?.id);
  const said = first?.attributions.find(({ kind }) => kind === "direct")?.id ?? "";
  expect(links?.statements[said]).toMatchObject({ id: expect.stringMatching(/^s[0-9a-f]{12}$/), independent: 1 });
  expect(links?.others.map(({ id, standing, kind }) => [id, standing, kind])).toEqual([
    [second?.article.id, expect.stringMatching(/^(?:origin|copy)$/), "exact"],
  ]);
  const back = await linksOf(ledger, second?.article.id ?? "");
  expect(new Set([links?.others[0]?.standing, back?.others[0]?.standing])).toEqual(new Set(["origin", "copy"]));
  expect((await linksOf(ledger, third?.article.id ?? ""))?.others).toEqual([]);
  expect(await linksOf(ledger, "r0000000000000000")).toBeNull();
  await ledger.close();
});
