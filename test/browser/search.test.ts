// Searching: every restriction stands in the address, a search is kept under a name, and other words are offered beside the exact ones.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startVisitor, type Visitor } from "./visitor.ts";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await startVisitor({ isReconciled: true });
});
afterAll(() => visitor.leave());

it("is narrowed down by independent sources, and the chip takes that away again", async () => {
  const { page } = await visitor.visit("/attributions");
  await page.getByLabel("Independent sources").selectOption("2");
  await page.waitForURL("**/attributions?independent=2");
  await page.getByRole("button", { name: /2 independent sources or more/ }).click();
  await page.waitForURL("**/attributions");
  await page.context().close();
});

it("is kept under a name, found again after a reload, exported and forgotten", async () => {
  const { page, complaints } = await visitor.visit("/attributions?words=harbour&kind=indirect");
  await page.getByText("Saved searches").click();
  await page.getByLabel("Name of this search").fill("harbour talk");
  await page.getByRole("button", { name: "Keep this search" }).click();
  await page.goto(new URL("/attributions", page.url()).href);
  await page.getByText("1 saved search").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export as JSON" }).click(),
  ]);
  expect(JSON.parse(readFileSync(await download.path(), "utf8"))).toMatchObject([
    { name: "harbour talk", query: "words=harbour&kind=indirect" },
  ]);
  await page.getByRole("link", { name: "harbour talk", exact: true }).click();
  await page.waitForURL("**/attributions?words=harbour&kind=indirect");
  await page.getByRole("button", { name: "Forget harbour talk" }).click();
  await page.getByText("Saved searches").waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

it("offers what shares most of its words in other forms, open where nothing is found exactly", async () => {
  const { page } = await visitor.visit("/attributions?words=we+never+leave+tables");
  await page.getByText("Nothing in this ledger matches.").waitFor();
  await page.locator(".in-other-words .row-words", { hasText: "We never left the table" }).first().waitFor();
  await page.context().close();
});
