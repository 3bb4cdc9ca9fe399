import { describe, expect, it } from "vitest";
import { regardsOf } from "../../../src/reconcile/regards/record.ts";
import { ledgerOf, reportsOf } from "../positions/made-up-reports.ts";

/** "praises Musa Marzan": what somebody is found to say of others, and others of them, in the order of time. */
async function regards(name: string, ...lines: readonly string[]): Promise<readonly string[]> {
  const ledger = await ledgerOf(await reportsOf(lines));
  const [actor] = await ledger.actorsNamed(name);
  const { by, toward } = await regardsOf(ledger, actor?.id ?? "");
  await ledger.close();
  return [
    ...by.map(({ kind, to, toWords }) => `${kind} ${to?.name ?? `“${toWords}”`}`),
    ...toward.map((one) => `${one.by.name} ${one.kind}`),
  ];
}

describe("how somebody speaks of others", () => {
  it.each([
    ["Tamsin Oduya accused Musa Marzan of fraud.", "accuses Musa Marzan"],
    ["Tamsin Oduya praised Musa Marzan for his patience.", "praises Musa Marzan"],
    ["Tamsin Oduya urged Musa Marzan to open the lock.", "demands Musa Marzan"],
    ["Tamsin Oduya called on Musa Marzan to open the lock.", "demands Musa Marzan"],
    ["Tamsin Oduya threatened Musa Marzan with arrest.", "threatens Musa Marzan"],
    ["“If Musa Marzan does not open the lock, we will open it ourselves,” Tamsin Oduya said.", "threatens Musa Marzan"],
  ])("is found in: %s", async (sentence, expected) => {
    expect(await regards("Tamsin Oduya", `2031-03-06 Ferries stay. Musa Marzan sat down. ${sentence}`)).toEqual([
      expected,
    ]);
  });

  it.each([
    "Tamsin Oduya demanded an inquiry.",
    "Tamsin Oduya could accuse Musa Marzan of fraud.",
    "Tamsin Oduya did not accuse Musa Marzan.",
    "Tamsin Oduya supported the plan of Musa Marzan.",
    "Tamsin Oduya called Musa Marzan on Monday.",
    "“If Musa Marzan opens the lock, we will lower the toll,” Tamsin Oduya said.",
  ])("is not in: %s", async (sentence) => {
    expect(await regards("Tamsin Oduya", `2031-03-06 Ferries stay. Musa Marzan sat down. ${sentence}`)).toEqual([]);
  });

  it("is shown from the other side too", async () => {
    const line = "2031-03-06 Ferries stay. Musa Marzan sat down. Tamsin Oduya accused Musa Marzan of fraud.";
    expect(await regards("Musa Marzan", line)).toEqual(["Tamsin Oduya accuses"]);
  });

  it("counts once where a report is copied, and in order of time", async () => {
    const body =
      "Ferries stay in the harbour for a third week while the guild and the office wait for each other. Tamsin Oduya accused Musa Marzan of fraud. The quay was empty by noon, and nobody sold fish.";
    const later = "2031-03-09 Ferries leave. Musa Marzan sat down. Tamsin Oduya praised Musa Marzan.";
    const lines = [later, `2031-03-06 ${body}`, `2031-03-07 ${body}`];
    expect(await regards("Tamsin Oduya", ...lines)).toEqual(["accuses Musa Marzan", "praises Musa Marzan"]);
  });
});
