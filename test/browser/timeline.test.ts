// The timeline with keys, buttons and wheel, from a mark to its evidence, and the files that come out of it.
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ledgerOf, reportsOf } from "../reconcile/positions/made-up-reports.ts";
import { startVisitor, type Visitor } from "./visitor.ts";

const START = "Ferries stay in the harbour. Musa Marzan and Tamsin Oduya sat down.";
const TOLD = [
  `2031-03-06 ${START} Tamsin Oduya said the lock would open by summer. The guild was founded in 1994.`,
  `2031-03-08 The bridge is closed. ${START} Musa Marzan said on Friday the harbour is poor. Tamsin Oduya accused Musa Marzan of fraud.`,
  `2031-03-29 The lock is open. ${START} Musa Marzan said: “Nobody has sold a single fish here since May 2030.”`,
];

let visitor: Visitor;
beforeAll(async () => {
  visitor = await startVisitor({ ledger: await ledgerOf(await reportsOf(TOLD)) });
});
afterAll(() => visitor.leave());

async function open(path: string): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const visit = await visitor.visit(path);
  await visit.page.locator(".mark[role=button]").first().waitFor();
  return visit;
}

const marks = (page: Page) => page.locator(".picture-frame .mark");
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? null);

it("with keys alone one goes from mark to mark, opens one, and reads its evidence in the report", async () => {
  const { page, complaints } = await open("/timeline?kind=statement");
  await marks(page).and(page.locator('[tabindex="0"]')).focus();
  const first = await focused(page);
  const after = (key: string) => async () => {
    await page.keyboard.press(key);
    return focused(page);
  };
  await expect.poll(after("End")).not.toBe(first);
  await expect.poll(after("Home")).toBe(first);
  for (let step = 0; step < 12 && new URL(page.url()).searchParams.get("mark") === null; step++) {
    await page.keyboard.press("Enter");
    await page.waitForTimeout(50);
  }
  const panel = page.getByRole("region", { name: "Evidence" }).or(page.getByRole("region", { name: /^\d+ marks$/ }));
  await panel.waitFor();
  const several = page.getByRole("region", { name: /^\d+ marks$/ });
  if (await several.isVisible()) await several.getByRole("button").first().click();
  await page.locator(".evidence a").first().click();
  await page.locator(".report-text .is-selected").first().waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

describe("zooming", () => {
  const view = (page: Page) => new URL(page.url()).searchParams.get("view");
  const daysOf = (text: string | null): number => {
    const [from = "", to = ""] = (text ?? "").split("..");
    return (Date.parse(to) - Date.parse(from)) / 86_400_000;
  };

  it("goes by buttons, keys and the wheel, and stands in the address, which shows the same again", async () => {
    const { page } = await open("/timeline");
    await page.getByRole("button", { name: "Show all" }).click();
    await page.waitForFunction(() => location.search.includes("view="));
    const whole = daysOf(view(page));
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(() => daysOf(view(page))).toBeLessThan(whole * 0.75);
    const nearer = daysOf(view(page));
    await page.locator(".picture-frame").focus();
    await page.keyboard.press("+");
    await expect.poll(() => daysOf(view(page))).toBeLessThan(nearer * 0.75);
    const nearest = view(page);
    await page.locator(".picture-frame").hover({ position: { x: 500, y: 12 } });
    await page.mouse.wheel(0, 400);
    await expect.poll(() => daysOf(view(page))).toBeGreaterThan(daysOf(nearest) * 1.3);
    const stands = view(page);
    await page.reload();
    await page.locator(".axis text").first().waitFor();
    expect(view(page)).toBe(stands);
    await page.context().close();
  });
});

it("narrows down by kind and lane in the address, and the table says the same as the picture", async () => {
  const { page } = await open("/timeline");
  const rows = page.locator(".picture-table tbody tr");
  const all = await rows.count();
  for (const kind of ["Act", "Meeting", "Deadline", "Date named"])
    await page.getByRole("checkbox", { name: kind }).uncheck();
  await expect.poll(() => rows.count()).toBeLessThan(all);
  expect(new Set(await page.locator(".picture-table tbody td:nth-child(2)").allTextContents())).toEqual(
    new Set(["Statement"]),
  );
  expect(new URL(page.url()).searchParams.getAll("kind")).toEqual(["statement"]);
  await page.getByLabel("Lanes by").selectOption("issue");
  expect(new URL(page.url()).searchParams.get("lane")).toBe("issue");
  await page.locator(".lane-name", { hasText: "On no issue" }).waitFor();
  await page.context().close();
});

it("gives an SVG that stands for itself, with title, legend and source, and a PNG", async () => {
  const { page, complaints } = await open("/timeline");
  const file = async (name: string): Promise<Buffer> => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name, exact: true }).click(),
    ]);
    return readFile(await download.path());
  };
  const svg = (await file("SVG")).toString("utf8");
  for (const words of ["Timeline: who said", ">Statement<", "Parley, 127.0.0.1"]) expect(svg).toContain(words);
  // Nothing to load, and no style but its own.
  expect(svg).not.toMatch(/class=|var\(|href=|<script|<image|@import|\son\w+=/);
  // It is made by drawing the SVG, which a browser does of well-formed ones only.
  expect((await file("PNG")).subarray(1, 4).toString("latin1")).toBe("PNG");
  expect(complaints).toEqual([]);
  await page.context().close();
});

it("says so where nothing matches", async () => {
  const { page } = await visitor.visit("/timeline?since=2999-01-01&kind=statement");
  await page.getByText("Nothing in this ledger matches.").waitFor();
  await page.context().close();
});
