// Correcting whole deals, actors and issues from their own pages, as a visitor does it: by keyboard, with a reload and another reading of every
// report between, taken back from the page and from the list.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { issuesOver } from "../../src/reconcile/positions/issue-list.ts";
import { issueBook } from "../../src/reconcile/positions/issues.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { removeReports } from "../../src/reconcile/remove.ts";
import { ReportId } from "../../src/schema/ids.ts";
import { type FerryArchive, ferryArchive } from "./ferry-ledger.ts";
import { addressIn } from "./page-checks.ts";
import { startVisitor, type Visitor } from "./visitor.ts";

let archive: FerryArchive;
let visitor: Visitor;
beforeAll(async () => {
  archive = await ferryArchive();
  visitor = await startVisitor({ ledger: archive.ledger });
});
afterAll(() => visitor.leave());

/** Every report is taken out and added again, as it was read; the page is left meanwhile, since it may still ask for what is out, and opened anew. */
async function readAgain(page: Page): Promise<void> {
  const { ledger, ids } = archive;
  const address = page.url();
  await page.goto("about:blank");
  const entries = await Promise.all(
    Object.values(ids).map(async (id) => ({
      document: await ledger.document(id),
      reading: await ledger.uncorrectedReading(id),
    })),
  );
  await removeReports(
    ledger,
    Object.values(ids).map((id) => ReportId.parse(id)),
  );
  await ledger.add(
    entries.flatMap(({ document, reading }) => (document === null || reading === null ? [] : [{ document, reading }])),
  );
  await reconcile(ledger);
  await page.goto(address);
}

const told = (page: Page, words: string) => page.locator(".outcome").getByText(words).waitFor();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const reportsOf = (page: Page) => page.locator("#reports .part-count").textContent();

it("a deal is set apart and merged again by keyboard; it holds after a reload and another reading, and stays followed", async () => {
  const { page, complaints } = await visitor.visit(`/deals/${archive.ids.wire}.d1`);
  const title = page.getByRole("heading", { level: 1, name: "truce" });
  await title.waitFor();
  expect(await reportsOf(page)).toBe("3");
  await button(page, "Follow truce").click();

  await button(page, "Set apart …").press("Enter");
  await page.getByRole("checkbox", { name: /Harbour Post/ }).waitFor();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press("Escape");
  expect(await focused(page)).toBe("Set apart …");
  await page.keyboard.press("Enter");
  await page.locator("input[type=checkbox]:focus").waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("alert").getByText("Choose the reports that tell of another deal").waitFor();
  await page.getByRole("checkbox", { name: /Harbour Post/ }).press("Space");
  await page.keyboard.press("Enter");
  await told(page, "What 1 report tells of “truce” is a deal of its own now.");
  await page.locator(".outcome [role=status]:focus").waitFor();
  await title.waitFor();
  expect(await reportsOf(page)).toBe("2");
  expect(await axe(page)).toEqual([]);

  await readAgain(page);
  await title.waitFor();
  expect(await reportsOf(page)).toBe("2");
  await button(page, "Merge …").press("Enter");
  await page.getByRole("searchbox", { name: "Words of its name or of its sides" }).fill("truce");
  await page.getByRole("radio", { name: /truce/ }).press("Space");
  await page.keyboard.press("Enter");
  await told(page, "“truce” is one with “truce” now.");
  await title.waitFor();
  expect(await reportsOf(page)).toBe("3");
  expect(await page.getByRole("button", { name: "Follow truce", pressed: true }).count()).toBe(1);

  await page.locator(".outcome").getByRole("button", { name: "Undo" }).press("Enter");
  await told(page, "Taken back: “truce” is one with “truce” now.");
  await title.waitFor();
  expect(await reportsOf(page)).toBe("2");
  await page.locator(".outcome").getByRole("button", { name: "Redo" }).press("Enter");
  await page.locator("#reports .part-count", { hasText: /^3$/ }).waitFor();

  await page.locator(".outcome").getByRole("link", { name: "Corrections" }).click();
  await page.getByText("Deals made one").waitFor();
  expect(await page.getByText("Deal set apart").count()).toBe(1);
  for (const left of [1, 0]) {
    await page.getByRole("button", { name: /^Undo/ }).last().click();
    await expect.poll(() => page.getByRole("button", { name: /^Undo/ }).count(), { timeout: 30_000 }).toBe(left);
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});

it("an actor is set apart in a report, merged again and renamed; each is told, listed and taken back", async () => {
  const { page, complaints } = await visitor.visit("/actors/Tamsin%20Oduya");
  const title = page.getByRole("heading", { level: 1, name: "Tamsin Oduya" });
  await title.waitFor();
  await page.goto(new URL(await idAddress("Tamsin Oduya"), page.url()).href);
  await title.waitFor();
  const before = addressIn(page);
  await button(page, "Set apart …").press("Enter");
  await page.getByRole("checkbox", { name: /Mar 28, 2031/ }).press("Space");
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await told(page, "Whom 1 report calls “Tamsin Oduya” is an actor of its own now.");
  await page.locator(".outcome [role=status]:focus").waitFor();
  await readAgain(page);
  await title.waitFor();
  expect(await page.locator("#places .part-count").textContent()).toBe("3");

  await button(page, "Merge …").press("Enter");
  await page.getByRole("searchbox", { name: "Search the names of people, bodies, states and outlets" }).fill("oduya");
  const namesake = page.getByRole("radio", { name: /Tamsin Oduya/ });
  await page
    .getByRole("status")
    .getByText(/^1 found$/)
    .waitFor({ state: "attached" });
  await namesake.press("Space");
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await told(page, "“Tamsin Oduya” is one with “Tamsin Oduya” now.");
  await title.waitFor();
  expect(await page.locator("#places .part-count").textContent()).toBe("4");
  expect(addressIn(page)).toBe(before);

  await button(page, "Rename").press("Enter");
  await page.getByRole("textbox", { name: "New name" }).fill("Envoy Oduya");
  await page.keyboard.press("Enter");
  await told(page, "“Tamsin Oduya” is called “Envoy Oduya” now.");
  await page.getByRole("heading", { level: 1, name: "Envoy Oduya" }).waitFor();
  await page.locator(".outcome").getByRole("button", { name: "Undo" }).press("Enter");
  await title.waitFor();
  await page.goto(new URL("/corrections", page.url()).href);
  await page.getByText("Set apart in reports").waitFor();
  for (const left of [1, 0]) {
    await page.getByRole("button", { name: /^Undo/ }).first().click();
    await expect.poll(() => page.getByRole("button", { name: /^Undo/ }).count(), { timeout: 30_000 }).toBe(left);
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});

it("an issue is renamed and made one with another from an actor's page", async () => {
  const { page, complaints } = await visitor.visit("/actors/Tamsin%20Oduya");
  const issues = page.locator("#positions h3");
  await issues.first().waitFor();
  const [first = ""] = await issues.allTextContents();
  await button(page, `Rename or merge … “${first}”`).press("Enter");
  await page.getByRole("combobox", { name: "Name of the issue" }).fill("The sale");
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await told(page, `“${first}” is called “The sale” now.`);
  await page.getByRole("heading", { level: 3, name: "The sale" }).waitFor();
  await readAgain(page);
  await page.getByRole("heading", { level: 3, name: "The sale" }).waitFor();

  const other = (await issueNames()).find((name) => name !== "The sale") ?? "";
  await button(page, "Rename or merge … “The sale”").press("Enter");
  await page.getByRole("combobox", { name: "Name of the issue" }).fill(other.toUpperCase());
  await page.keyboard.press("Enter");
  await told(page, `“The sale” is one with “${other}” now.`);
  await page.getByRole("heading", { level: 3, name: other }).waitFor();
  expect(await issueNames()).not.toContain("The sale");
  await page.locator(".outcome").getByRole("button", { name: "Undo" }).press("Enter");
  await page.getByRole("heading", { level: 3, name: "The sale" }).waitFor();
  await page.locator(".outcome").getByRole("button", { name: "Redo" }).press("Enter");
  await page.getByRole("heading", { level: 3, name: other }).waitFor();
  await page.goto(new URL("/corrections", page.url()).href);
  await page.getByText("Issues made one").waitFor();
  // Without the first, nothing is called what the second speaks of.
  await page.getByRole("button", { name: `Undo: ${first}` }).click();
  await page.getByText("Orphan: no issue is called so now").waitFor();
  expect(await issueNames()).toContain(first);
  await page.getByRole("button", { name: `Redo: ${first}` }).click();
  await page.getByText("Orphan: no issue is called so now").waitFor({ state: "detached" });
  expect(await issueNames()).not.toContain(first);
  for (const left of [1, 0]) {
    await page.getByRole("button", { name: /^Undo/ }).last().click();
    await expect.poll(() => page.getByRole("button", { name: /^Undo/ }).count(), { timeout: 30_000 }).toBe(left);
  }
  expect(await issueNames()).toContain(first);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it("what of an issue is another is set apart by its words, with a reload and another reading", async () => {
  const { page, complaints } = await visitor.visit("/actors/Tamsin%20Oduya");
  const issue = (name: string) => page.getByRole("heading", { level: 3, name });
  await page.locator("#positions h3").first().waitFor();
  const [first = ""] = await page.locator("#positions h3").allTextContents();
  const other = (await issueNames()).find((name) => name !== first) ?? "";
  await button(page, `Rename or merge … “${first}”`).press("Enter");
  await page.getByRole("combobox", { name: "Name of the issue" }).fill(other);
  await page.keyboard.press("Enter");
  await issue(other).waitFor();

  await button(page, `Set apart … “${other}”`).press("Enter");
  expect(await axe(page)).toEqual([]);
  await page.getByRole("textbox", { name: "Words of what is another issue" }).fill("lighthouse");
  await page.getByRole("textbox", { name: "Name of the other issue" }).fill("The sale");
  await page.keyboard.press("Enter");
  await page.getByText(`No position on "${other}" speaks of "lighthouse"`).waitFor();
  await page.getByRole("textbox", { name: "Words of what is another issue" }).fill(first);
  await page.keyboard.press("Enter");
  await told(page, `What was under “${other}” and speaks of “${first}” is under “The sale” now.`);
  await issue("The sale").waitFor();
  expect(await issueNames()).toEqual(expect.arrayContaining([other, "The sale"]));
  expect(await issueNames()).not.toContain(first);
  await readAgain(page);
  await issue("The sale").waitFor();
  await page.goto(new URL("/corrections", page.url()).href);
  await page.getByText("Issue set apart").waitFor();
  for (const left of [1, 0]) {
    await page.getByRole("button", { name: /^Undo/ }).first().click();
    await expect.poll(() => page.getByRole("button", { name: /^Undo/ }).count(), { timeout: 30_000 }).toBe(left);
  }
  expect(await issueNames()).toContain(first);
  // The browser itself tells of the refused request.
  expect(complaints).toEqual([expect.stringContaining("400")]);
  await page.context().close();
});

const idAddress = async (name: string): Promise<string> => `/actors/${(await archive.ledger.actorsNamed(name))[0]?.id}`;

async function issueNames(): Promise<readonly string[]> {
  const book = issueBook([], await archive.ledger.issueCorrections());
  return (await issuesOver(archive.ledger, book)).map(({ name }) => name);
}

async function axe(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}
