// The home page: each task begins there, what is followed stays followed, and the map leads to its reports.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLedger } from "../../src/ledger/open.ts";
import { runNote } from "../../src/ledger/run.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { reportsOf } from "../reconcile/positions/made-up-reports.ts";
import { axe } from "./page-checks.ts";
import { startVisitor, type Visitor } from "./visitor.ts";

const ferries = [
  "2031-03-06 Ferries stay. Tamsin Oduya said: “We will never accept a foreign buyer of the ferry.”",
  "2031-03-28 Talks at the quay. Tamsin Oduya said: “The lighthouse needs a new lamp before winter.”",
];

let visitor: Visitor;
beforeAll(async () => {
  visitor = await startVisitor({ isReconciled: true });
});
afterAll(() => visitor.leave());

describe("from the home page", () => {
  it("a quotation is verified, and its nearest statement opened at its evidence", async () => {
    const { page, complaints } = await visitor.visit("/");
    await page.getByLabel("Quotation or claim").fill("We never left this table");
    await page.getByRole("button", { name: "Look it up" }).click();
    await page.waitForURL("**/verify?words=We+never+left+this+table");
    await page
      .getByText("Said by Ilse Maarnen, but not quite in these words: the record has “the” for “this”.")
      .waitFor();
    expect(await page.locator(".near ins").first().textContent()).toContain("this");
    await page.getByRole("link", { name: "Open it in its report" }).first().click();
    await page.locator(".piece.is-selected").first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("what is not on record is said not to be, with the months that were looked through", async () => {
    const { page } = await visitor.visit("/verify?words=zebra+crossing");
    await page.getByText(/^Not found in \d+ reports from [A-Z][a-z]+ 20\d\d to [A-Z][a-z]+ 20\d\d\.$/).waitFor();
    await page.context().close();
  });

  it("what is followed stays so after a reload, until its star is pressed again", async () => {
    const { page } = await visitor.visit("/?since=ever");
    await page.getByText("Follow actors and deals with the star").waitFor();
    const followed = [{ kind: "actor", id: "w0123456789ab", name: "Ilse Maarnen" }];
    await page.evaluate((all) => localStorage.setItem("parley.followed", JSON.stringify(all)), followed);
    const star = page.getByRole("button", { name: "Follow Ilse Maarnen" });
    await page.reload();
    await star.waitFor();
    expect(await star.getAttribute("aria-pressed")).toBe("true");
    await star.click();
    await page.getByText("Follow actors and deals with the star").waitFor();
    await page.context().close();
  });

  it("a cell of the map opens the reports of its days and outlet, and the table beside it has the same", async () => {
    const { page } = await visitor.visit("/");
    await page.getByText("Show as a table").click();
    const rows = page.locator(".archive-table tbody tr");
    expect(await page.locator(".archive-map a").count()).toBe(await rows.count());
    await page.locator(".archive-map a").first().click();
    await page.waitForURL(/\/reports\?since=[\d-]+&until=[\d-]+&outlet=/);
    await page.locator(".rows .row").first().waitFor();
    await page.context().close();
  });

  it("a count of what needs checking opens its part, and a sentence there opens its report", async () => {
    const { page, complaints } = await visitor.visit("/");
    await page.getByRole("link", { name: /^Denials/ }).click();
    await page.waitForURL("**/check#denials");
    await page.locator("#denials .row-link").first().click();
    await page.locator(".report-text").waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe("while the ledger grows", () => {
  it("a notice says how far a reading is and then what is new, moves nothing, and shows it when asked", async () => {
    const ledger = await openLedger(":memory:", { create: true });
    const reader = await startVisitor({ ledger });
    await ledger.add(await reportsOf(ferries.slice(0, 1)));
    await reconcile(ledger);
    const { page, complaints } = await reader.visit("/", { isListening: true });
    const notice = page.getByRole("complementary", { name: "What is new in this ledger" });
    const tell = (note: string) => ledger.reconcile((store) => store.waits.setNote("run", note));
    await page.getByText("1 report, 1 attribution").waitFor();
    await tell(runNote({ doing: "reading", done: 3, total: 40, at: "reports/<b>quay</b>.txt" }, Date.now()));
    await notice.getByText("Reading: 3 of 40").waitFor();
    expect(await notice.locator("progress").getAttribute("value")).toBe("3");
    expect(await notice.textContent()).toContain("b>.txt");
    expect(await axe(page)).toEqual([]);
    const before = await page.locator("main h2").first().boundingBox();
    await tell("");
    await ledger.add(await reportsOf(ferries.slice(1)));
    await reconcile(ledger);
    await notice.getByRole("status").getByText("1 report was added here.").waitFor();
    expect(await page.locator("main h2").first().boundingBox()).toEqual(before);
    expect(await page.getByText("1 report, 1 attribution").count()).toBe(1);
    await notice.getByRole("button", { name: "Show it" }).click();
    await page.getByText("2 reports, 2 attributions").waitFor();
    expect(complaints).toEqual([]);
    await reader.leave();
  });
});
