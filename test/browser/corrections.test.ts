// Correcting as a visitor does it: by keyboard, with a reload between, undone and done again.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, it } from "vitest";
import { harbourPath } from "./sample-pages.ts";
import { startVisitor, type Visitor } from "./visitor.ts";

let visitor: Visitor;
beforeEach(async () => {
  visitor = await startVisitor();
});
afterEach(() => visitor.leave());

const selected = (page: Page) => page.locator(".record.is-selected");
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
  await selected(page).getByText("Oona Prakash").waitFor();
  await page.reload();
  await selected(page).getByText("Oona Prakash").waitFor();
  await page.getByRole("link", { name: "1 correction" }).waitFor();
  await page.keyboard.press("u");
  await selected(page).getByText("Oona Prakash").waitFor({ state: "detached" });
  await page.keyboard.press("Shift+U");
  await selected(page).getByText("Oona Prakash").waitFor();
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
