// The home page: each task begins there, what is followed stays followed, and the map leads to its reports.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startVisitor, type Visitor } from "./visitor.ts";

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
    await page.getByText("Said by Ilse Maarnen, but not quite in these words.").waitFor();
    expect(await page.locator(".near ins").first().textContent()).toContain("this");
    await page.getByRole("link", { name: "Open it in its report" }).first().click();
    await page.locator(".piece.is-selected").first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("what is not on record is said not to be, with the months that were looked through", async () => {
    const { page } = await visitor.visit("/verify?words=zebra+crossing");
    await page.getByText(/^Not found in \d+ reports from 20\d\d-\d\d to 20\d\d-\d\d\.$/).waitFor();
    await page.context().close();
  });

  it("what is followed stays so after a reload, until its star is pressed again", async () => {
    const { page } = await visitor.visit("/?since=ever");
    await page.getByText("Follow actors and deals by the star").waitFor();
    const followed = [{ kind: "actor", id: "w0123456789ab", name: "Ilse Maarnen" }];
    await page.evaluate((all) => localStorage.setItem("parley.followed", JSON.stringify(all)), followed);
    const star = page.getByRole("button", { name: "Follow Ilse Maarnen" });
    await page.reload();
    await star.waitFor();
    expect(await star.getAttribute("aria-pressed")).toBe("true");
    await star.click();
    await page.getByText("Follow actors and deals by the star").waitFor();
    await page.context().close();
  });

  it("a cell of the map opens the reports of its days and outlet, and the table beside it has the same", async () => {
    const { page } = await visitor.visit("/");
    await page.getByText("The same as a table").click();
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
