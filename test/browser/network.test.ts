// The network with keys and wheel, from an edge to its evidence; and that it is the same picture every time.
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ledgerOf, reportsOf } from "../reconcile/positions/made-up-reports.ts";
import { startVisitor, type Visitor } from "./visitor.ts";

const START = "Ferries stay in the harbour. Musa Marzan, Lino Varga and Tamsin Oduya sat down.";
const TOLD = [
  `2031-03-06 ${START} Tamsin Oduya accused Musa Marzan of fraud.`,
  `2031-03-08 The bridge is closed. ${START} Musa Marzan said: “Tamsin Oduya is an honest woman, and Lino Varga is not.”`,
  `2031-03-09 The lock is open. ${START} Musa Marzan threatened Lino Varga with arrest.`,
];

let visitor: Visitor;
beforeAll(async () => {
  visitor = await startVisitor({ ledger: await ledgerOf(await reportsOf(TOLD)) });
});
afterAll(() => visitor.leave());

async function open(path: string) {
  const visit = await visitor.visit(path);
  await visit.page.locator(".edge[role=button]").first().waitFor();
  return visit;
}

it("with keys alone one goes from edge to edge, opens one, and reads its evidence in the report", async () => {
  const { page, complaints } = await open("/network");
  await page.locator('.edge[tabindex="0"]').focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.getByRole("region", { name: "Evidence" }).waitFor();
  expect(new URL(page.url()).searchParams.get("edge")).not.toBeNull();
  await page.locator(".evidence a").first().click();
  await page.locator(".report-text").waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

it("zooms by buttons, keys and the wheel, and shows the whole again", async () => {
  const { page } = await open("/network");
  const spread = () =>
    page.evaluate(() => {
      const xs = [...document.querySelectorAll(".node circle")].map((one) => Number(one.getAttribute("cx")));
      return Math.max(...xs) - Math.min(...xs);
    });
  const whole = await spread();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(spread).toBeCloseTo(whole * 1.6, 0);
  await page.locator(".picture-frame").hover({ position: { x: 100, y: 100 } });
  await page.mouse.wheel(0, -200);
  await expect.poll(spread).toBeGreaterThan(whole * 1.8);
  await page.locator('.edge[tabindex="0"]').focus();
  await page.keyboard.press("0");
  await expect.poll(spread).toBeCloseTo(whole, 0);
  await page.context().close();
});

it("is the same picture every time, and does not move", async () => {
  const places = async () => {
    const { page } = await open("/network");
    const read = () =>
      page.evaluate(() =>
        [...document.querySelectorAll(".node circle")].map(
          (one) => `${one.getAttribute("cx")} ${one.getAttribute("cy")}`,
        ),
      );
    const first = await read();
    await page.waitForTimeout(300);
    expect(await read()).toEqual(first);
    await page.context().close();
    return first;
  };
  const first = await places();
  expect(first.length).toBeGreaterThan(1);
  expect(await places()).toEqual(first);
});

it("gives an SVG that stands for itself, and the same edges as a table", async () => {
  const { page } = await open("/network");
  expect(await page.locator(".picture-table tbody tr").count()).toBe(
    await page.locator(".picture-frame .edge").count(),
  );
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "SVG", exact: true }).click(),
  ]);
  const svg = (await readFile(await download.path())).toString("utf8");
  for (const words of ["Network: who speaks of", ">accuses<", "Parley, 127.0.0.1"]) expect(svg).toContain(words);
  expect(svg).not.toMatch(/class=|var\(|href=|<script|<image|@import/);
  await page.context().close();
});
