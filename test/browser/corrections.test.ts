// Correcting as a visitor does it: by keyboard, with a reload between, undone and done again.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, it } from "vitest";
import { harbourPath, tariffPath } from "./sample-pages.ts";
import { startVisitor, type Visitor } from "./visitor.ts";

let visitor: Visitor;
beforeEach(async () => {
  visitor = await startVisitor();
});
afterEach(() => visitor.leave());

const selected = (page: Page) => page.locator(".record.is-selected");
const speaker = (page: Page, name: string) => selected(page).locator(".entry-head").getByText(name);
const saved = (page: Page, count: number) => page.getByText(new RegExp(`^Saved: ${count} correction`)).waitFor();

async function axe(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}

it("a wrong speaker is corrected by keyboard alone, holds after a reload, is undone and done again", async () => {
  const { page, complaints } = await visitor.visit(`${harbourPath}?record=a9`);
  await page.keyboard.press("s");
  await page.getByRole("combobox", { name: "Who speaks" }).waitFor();
  await page.keyboard.type("Oona Prakash");
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await speaker(page, "Oona Prakash").waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Speaker …/);
  await page.reload();
  await speaker(page, "Oona Prakash").waitFor();
  await page.getByRole("link", { name: "1 correction" }).waitFor();
  await page.keyboard.press("u");
  await speaker(page, "Oona Prakash").waitFor({ state: "detached" });
  await page.keyboard.press("Shift+U");
  await speaker(page, "Oona Prakash").waitFor();
  await page.goto(new URL("/attributions?speaker=Oona+Prakash", page.url()).href);
  await page.getByText("1 attribution", { exact: true }).waitFor();
  expect(complaints).toEqual([]);
});

it("a record is confirmed and another rejected: the list says so, and takes them back", async () => {
  const { page, complaints } = await visitor.visit(`${harbourPath}?record=a1`);
  await page.keyboard.press("a");
  await saved(page, 1);
  expect(
    await selected(page)
      .getByRole("button", { name: /^Confirmed/ })
      .count(),
  ).toBe(1);
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await saved(page, 2);
  expect(await page.locator(".stepper-place").textContent()).toMatch(/ of 8$/);

  await page.getByRole("link", { name: "2 corrections" }).click();
  await page.getByText("Rejected").waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: /^Undo/ }).first().click();
  await page.getByText("Taken back").waitFor();
  await page.goBack();
  await page.getByText(/ of 9$/).waitFor();
  expect(complaints).toEqual([]);
});

it("a record's sourcing is graded by hand, and is so after a reload", async () => {
  const { page, complaints } = await visitor.visit(`${harbourPath}?record=a4`);
  const grade = () => selected(page).getByLabel("Sourcing");
  const before = await grade().inputValue();
  await grade().selectOption("document");
  await page.getByText(/^Saved: /).waitFor();
  await page.reload();
  expect(await grade().inputValue()).toBe("document");
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press("u");
  await expect.poll(() => grade().inputValue(), { timeout: 15_000 }).toBe(before);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it("the words of a record are changed by keys, by dragging, and by selecting; text is marked as not of the report", async () => {
  const { page, complaints } = await visitor.visit(`${harbourPath}?record=a2`);
  const words = () => selected(page).locator(".record-words").textContent();
  const before = (await words()) ?? "";
  await page.keyboard.press("w");
  await page.getByText("Which words are what").waitFor();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("Alt+Shift+ArrowRight");
  await page.keyboard.press("Enter");
  await saved(page, 1);
  const shorter = before.split(" ").slice(1, -1).join(" ");
  await expect.poll(words).toBe(shorter);

  await page.keyboard.press("w");
  const handle = await page.locator(".span-handle.is-end").boundingBox();
  if (handle === null) throw new Error("the handle is not shown");
  await page.mouse.move(handle.x + 7, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move(handle.x - 60, handle.y + handle.height / 2, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.press("Enter");
  await saved(page, 2);
  await expect.poll(words).not.toBe(shorter);
  expect(shorter.startsWith((await words()) ?? "nothing")).toBe(true);

  await page.keyboard.press("u");
  await expect.poll(words).toBe(shorter);
  await page.keyboard.press("u");
  await expect.poll(words).toBe(before);

  await page.locator(".report-text > p").last().selectText();
  await page.getByRole("button", { name: "Not part of the report" }).click();
  await page.getByText("Not part of the report: promotion").first().waitFor();
  expect(complaints).toEqual([]);
});

it("two attributions are made one statement, and set apart again", async () => {
  const { page, complaints } = await visitor.visit(`${harbourPath}?record=a1`);
  await page.getByRole("button", { name: "Statement …" }).click();
  const other = page.getByLabel("Same statement as (address of a record)");
  await other.fill("nothing");
  await other.press("Enter");
  await page.getByText("This is no address of a record").waitFor();
  await other.fill(`${harbourPath}?record=a9`);
  expect(await axe(page)).toEqual([]);
  await other.press("Enter");
  await saved(page, 1);
  await page.getByRole("button", { name: "Statement …" }).click();
  await page.getByRole("button", { name: "Another statement" }).click();
  await saved(page, 2);
  expect(complaints).toEqual([]);
});

it("an attribution that was missed is added by keys, says that a person added it, and is undone and done again", async () => {
  const { page, complaints } = await visitor.visit(harbourPath);
  await page.getByRole("button", { name: "Add an attribution" }).waitFor();
  await page.keyboard.press("m");
  const words = page.getByLabel(/^Words of the report/);
  await words.press("Enter");
  await page.getByText("Choose the words that were said first.").waitFor();
  await words.fill("a zebra");
  await words.press("Enter");
  await page.getByText("These words stand nowhere in the report").waitFor();
  for (const one of ["ending a silence … two sides", "ilse maarnen", "said"]) {
    await words.fill(one);
    await words.press("Enter");
    await expect.poll(() => words.inputValue()).toBe("");
  }
  await page.getByRole("radio", { name: "Source: Ilse Maarnen" }).waitFor();
  expect(await axe(page)).toEqual([]);
  await words.press("Enter");
  await selected(page).getByText("Added by a person").waitFor();
  expect(await selected(page).locator(".record-words").textContent()).toBe(
    "ending a silence of eleven days between the two sides",
  );
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-current"))).toBe("true");
  await page.reload();
  await selected(page).getByText("Added by a person").waitFor();
  await page.getByRole("link", { name: "1 correction" }).waitFor();
  await page.keyboard.press("u");
  await page.locator(".badge.is-added").waitFor({ state: "detached" });
  await page.keyboard.press("Shift+U");
  await selected(page).getByText("Added by a person").waitFor();
  expect(complaints).toEqual([]);
});

it("words that are selected with the mouse are what was said; letting go brings the focus back", async () => {
  const { page, complaints } = await visitor.visit(harbourPath);
  const open = page.getByRole("button", { name: "Add an attribution" });
  await page.locator(".report-text > p").first().selectText();
  await open.click();
  await page.getByRole("radio", { name: /^What was said: Talks on the shared harbour/ }).waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => open.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(complaints).toEqual([]);
});

it("an act and a term are judged by keys: kind, how real, whose, and what its parts are", async () => {
  const { page, complaints } = await visitor.visit(`${tariffPath}?record=e1`);
  await page.getByRole("button", { name: /^Change/ }).waitFor();
  await page.keyboard.press("c");
  const kind = page.getByLabel("Kind of act");
  await expect.poll(() => kind.evaluate((field) => field === document.activeElement)).toBe(true);
  await kind.selectOption("THREATEN/restrict");
  await page.getByLabel("How real").selectOption("planned");
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "Save" }).press("Enter");
  await selected(page).getByText("Threaten: restriction").waitFor();
  await selected(page).getByText("Planned", { exact: true }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Change/);

  await page.goto(new URL(`${tariffPath}?record=o1`, page.url()).href);
  await page.getByRole("button", { name: /^Change/ }).click();
  await page.getByLabel("Kind of term").selectOption("demand");
  await page.getByLabel(/^Whose term it is/).fill("Ilse Maarnen; Oona Prakash");
  await page.getByLabel("A third of the tariff").selectOption("demand");
  await page.getByLabel("before the survey").selectOption("");
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "Save" }).press("Enter");
  await selected(page).getByText("Ilse Maarnen, Oona Prakash").first().waitFor();
  await selected(page).getByText("Demand", { exact: true }).first().waitFor();
  expect(await selected(page).getByText("before the survey").count()).toBe(0);
  await page.keyboard.press("u");
  await selected(page).getByText("before the survey").first().waitFor();
  await page.keyboard.press("x");
  await page.getByRole("heading", { name: "On which terms" }).waitFor();
  await expect.poll(() => page.locator(".record").count()).toBe(0);

  await page.keyboard.press("m");
  const words = page.getByLabel(/^Words of the report/);
  await words.press("Enter");
  await page.getByText("Say first which words tell of it.").waitFor();
  await words.fill("a third of the tariff");
  await words.press("Enter");
  await page.getByRole("radio", { name: "The words that tell of it: A third of the tariff" }).waitFor();
  await page.getByLabel("Kind of term").selectOption("offer");
  await page.getByLabel("What each part of the term is").selectOption("give");
  await page.getByLabel(/^Who does it, or whose it is/).fill("Ilse Maarnen");
  expect(await axe(page)).toEqual([]);
  await words.press("Enter");
  await selected(page).getByText("Offer", { exact: true }).first().waitFor();
  await selected(page).getByText("Ilse Maarnen").first().waitFor();
  await selected(page).getByText("Added by a person").waitFor();
  await page.keyboard.press("u");
  await selected(page).getByText("Added by a person").waitFor({ state: "detached" });
  expect(complaints).toEqual([]);
});
