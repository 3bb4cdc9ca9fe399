import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { harbourPath, tariffPath } from "./sample-pages.ts";
import { startVisitor, type Visitor } from "./visitor.ts";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await startVisitor();
});
afterAll(() => visitor.leave());

const address = (page: Page): string => page.url().replace(/^http:\/\/[^/]+/, "");
const selectedRecord = (page: Page): Promise<string | null> =>
  page.locator('[aria-current="true"] .record-words').textContent();

/** The texts that are outlined as evidence, piece by piece. */
const evidence = (page: Page): Promise<readonly string[]> => page.locator(".piece.is-selected").allTextContents();

it("by keyboard alone: search, open a hit, step through the records, and come back", async () => {
  const { page, complaints } = await visitor.visit("/attributions");
  await page.keyboard.press("/");
  await page.keyboard.type("painted");
  await page.waitForURL("**/attributions?words=painted");
  await page.getByText("3 attributions").waitFor();
  expect(await page.locator(".hit").allTextContents()).toEqual(["painted", "painted", "painted"]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("j");
  const opened = await page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press("Enter");
  await page.locator(".is-selected").first().waitFor();
  expect(opened).toContain(await selectedRecord(page));

  await page.keyboard.press("k");
  await page.keyboard.press("k");
  await page.keyboard.press("j");
  const position = await page.locator(".stepper-place").textContent();
  expect(await page.locator(".stepper [role=status]").textContent()).toContain(
    `Record ${position?.split(" ")[0]} of 9`,
  );
  expect(await page.locator(".piece.is-selected").first().isVisible()).toBe(true);

  await page.keyboard.press("r");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-current"))).toBe("true");
  await page.keyboard.press("ArrowDown");
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-current") === "true");
  await page.keyboard.press("e");
  expect(await page.evaluate(() => document.activeElement?.classList.contains("is-selected"))).toBe(true);

  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keys" }).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.waitForURL((url) => url.search === "");

  await page.goBack();
  await page.getByText("3 attributions").waitFor();
  expect(address(page)).toBe("/attributions?words=painted");
  expect(complaints).toEqual([]);
  await page.context().close();
});

describe("the reading view", () => {
  it("outlines every piece of the record in the address", async () => {
    const { page } = await visitor.visit(`${harbourPath}?record=a3`);
    expect(await evidence(page)).toEqual([
      "“We never left the table,”",
      "Ms. Maarnen",
      "told",
      "“We left the room, and rooms can be entered again.”",
    ]);
    await page.context().close();
  });

  it("selects the tightest record where the text is clicked, and the next wider one on each further click", async () => {
    const { page } = await visitor.visit(harbourPath);
    const place = page.getByText("a door painted on a wall", { exact: true }).first();
    const chosen: string[] = [];
    for (let click = 0; click < 4; click++) {
      await place.click();
      await page.waitForTimeout(50);
      chosen.push(new URL(page.url()).searchParams.get("record") ?? "");
    }
    expect(chosen).toEqual(["a6", "a5", "a4", "a6"]);
    await page.context().close();
  });

  it("shows the evidence of a record that is chosen in the list", async () => {
    const { page } = await visitor.visit(harbourPath);
    await page.getByRole("button", { name: /dredging schedule/ }).click();
    expect(address(page)).toBe(`${harbourPath}?record=a9`);
    expect((await evidence(page)).join(" ")).toContain("a draft protocol seen by this newspaper");
    expect(await page.locator(".piece.is-selected").first().boundingBox()).toSatisfy(
      (box: { y: number } | null) => box !== null && box.y > 0 && box.y < 800,
    );
    await page.context().close();
  });

  it("shows each table of the report, with its own evidence marked, at an address of its own", async () => {
    const { page } = await visitor.visit(tariffPath);
    const shown: string[] = [];
    for (const name of ["Acts 1", "Terms 1", "Deals 1", "Times 2", "Numbers 2", "Said 4"]) {
      await page.getByRole("link", { name, exact: true }).click();
      await page.locator('.tables [aria-current="page"]', { hasText: name }).waitFor();
      await page.keyboard.press("j");
      await page.locator(".record.is-selected").waitFor();
      shown.push(`${new URL(page.url()).search} ${(await evidence(page)).join(" … ")}`);
    }
    expect(shown).toEqual([
      "?record=e1 A third of the tariff for a third of the quay … Mr. Soros-Aalto … a public message board",
      "?record=o1 A third of the tariff … a third of the quay … before the survey",
      "?record=d1 the tariff … wrote",
      "?record=t1 April 15",
      "?record=q1 A third",
      "?record=a1 “A third of the tariff for a third of the quay,” … Mr. Soros-Aalto … said … “and not a plank before the survey.”",
    ]);
    await page.context().close();
  });

  it("leads from a record to the one it rests on, in another table", async () => {
    const { page } = await visitor.visit(`${tariffPath}?record=e1`);
    await page.getByRole("link", { name: /^Benedek Soros-Aalto: “A third of the tariff/ }).click();
    await page.locator('.tables [aria-current="page"]', { hasText: "Said" }).waitFor();
    expect(address(page)).toBe(`${tariffPath}?record=a1`);
    await page.context().close();
  });

  it("folds furniture away and opens it on request", async () => {
    const { page } = await visitor.visit(harbourPath);
    const comments = page.getByText("Leave a comment");
    expect(await comments.isVisible()).toBe(false);
    await page.getByText("Not part of the report: comments").click();
    expect(await comments.isVisible()).toBe(true);
    await page.context().close();
  });

  it("marks damage and says what it is", async () => {
    const { page } = await visitor.visit(harbourPath);
    expect(await page.getByTitle("Garbled: a loose fragment").textContent()).toBe("Ta.");
    expect(await page.getByText("2 places look garbled").isVisible()).toBe(true);
    await page.context().close();
  });

  it("opens from the permanent id of an attribution", async () => {
    const { page } = await visitor.visit(harbourPath.replace("/reports/", "/attributions/").concat(".a7"));
    expect(address(page)).toBe(`${harbourPath}?record=a7`);
    expect(await evidence(page)).toContain("denied");
    await page.context().close();
  });
});

describe("the list", () => {
  it("tells an actor from mere words of the report, and from nobody", async () => {
    const { page } = await visitor.visit("/attributions?outlet=The+Estuary+Ledger");
    const who = await page.locator(".who").evaluateAll((all) => all.map((one) => [one.className, one.textContent]));
    expect(who).toContainEqual(["who", "Benedek Soros-Aalto"]);
    expect(who).toContainEqual(["who unresolved", "two officials close to the Odrian delegation"]);
    expect(who).toContainEqual(["who nobody", "No speaker named"]);
    await page.context().close();
  });

  it("of reports names the inputs that could not be read, with their cause", async () => {
    const { page } = await visitor.visit("/reports");
    await page.getByText("1 input could not be read").click();
    expect(await page.locator(".failures li").textContent()).toBe(
      "reports/<img src=x onerror=alert(4)>.txt The file is empty: give one with a report in it.",
    );
    await page.context().close();
  });

  it("shows the state of its address, and puts each change there for the back button", async () => {
    const { page } = await visitor.visit("/attributions?words=the&grade=named&until=2031-04-15");
    const box = page.getByRole("searchbox");
    const named = page.getByRole("checkbox", { name: /Named source/ });
    expect(await box.inputValue()).toBe("the");
    expect(await named.isChecked()).toBe(true);
    expect(await page.getByLabel("To", { exact: true }).inputValue()).toBe("2031-04-15");

    await page.getByRole("checkbox", { name: "Ilse Maarnen" }).check();
    await page.waitForURL("**&speaker=Ilse+Maarnen**");
    await page.getByRole("button", { name: /Remove the filter.*Named source/ }).click();
    await page.waitForFunction(() => !window.location.search.includes("grade"));
    await page.goBack();
    expect(await named.isChecked()).toBe(true);
    await page.goBack();
    expect(address(page)).toBe("/attributions?words=the&grade=named&until=2031-04-15");
    await page.reload();
    expect(await box.inputValue()).toBe("the");
    await page.context().close();
  });

  it("takes typed words as one step back, however many letters", async () => {
    const { page } = await visitor.visit("/attributions");
    await page.getByRole("link", { name: "Reports" }).click();
    await page.waitForURL("**/reports");
    await page.getByRole("searchbox").pressSequentially("tariff", { delay: 90 });
    await page.waitForURL("**/reports?words=tariff");
    await page.goBack();
    expect(address(page)).toBe("/attributions");
    await page.context().close();
  });

  it("takes a typed date as one step back, however many keys", async () => {
    const { page } = await visitor.visit("/reports");
    await page.getByRole("link", { name: "Attributions" }).click();
    await page.waitForURL("**/attributions");
    await page.getByLabel("From", { exact: true }).focus();
    await page.keyboard.type("04142031", { delay: 40 });
    await page.waitForURL("**/attributions?since=2031-04-14");
    await page.goBack();
    expect(address(page)).toBe("/reports");
    await page.context().close();
  });

  it("draws the rows near the window, tells each one's place among all, and is as it was on the way back", async () => {
    const { page, complaints } = await visitor.visit("/attributions");
    const places = () =>
      page.locator(".rows > .row").evaluateAll((rows) => rows.map((row) => Number(row.getAttribute("aria-posinset"))));
    expect(await page.locator(".rows > .row").first().getAttribute("aria-setsize")).toBe("75");
    expect((await places()).length).toBeLessThan(40);
    expect((await places())[0]).toBe(1);
    await page.keyboard.press("End");
    await page.locator('.row[aria-posinset="75"] .row-link').waitFor();
    expect(await places()).not.toContain(1);
    const before = await page.evaluate(() => window.scrollY);
    await page.locator('.row[aria-posinset="70"] .row-link').click();
    await page.locator(".report-text").waitFor();
    await page.goBack();
    await page.locator('.row[aria-posinset="70"] .row-link').waitFor();
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("is walked through by j and k from the first row in sight, also through rows that were not drawn yet", async () => {
    const { page } = await visitor.visit("/attributions");
    const focused = () => page.evaluate(() => document.activeElement?.closest(".row")?.getAttribute("aria-posinset"));
    for (let step = 0; step < 60; step++) await page.keyboard.press("j");
    await page.waitForFunction(() => document.activeElement?.closest(".row")?.getAttribute("aria-posinset") === "60");
    await page.keyboard.press("k");
    expect(await focused()).toBe("59");
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press("j");
    await page.waitForFunction(
      () => Number(document.activeElement?.closest(".row")?.getAttribute("aria-posinset")) > 40,
    );
    await page.context().close();
  });

  it("counts what each filter would give", async () => {
    const { page } = await visitor.visit("/attributions");
    const label = page.locator(".facet", { hasText: "Anonymous source" });
    const count = Number(await label.locator(".facet-count").textContent());
    await label.getByRole("checkbox").check();
    await page.getByText(count === 1 ? "1 attribution" : `${count} attributions`, { exact: true }).waitFor();
    await page.context().close();
  });
});
