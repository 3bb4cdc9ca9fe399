// Coding by hand as two people do it: one key a decision, the same records for both, and how far they agree.
import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startVisitor, type Visitor } from "./visitor.ts";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await startVisitor();
});
afterAll(() => visitor.leave());

it("two people code the same records by keyboard, and see their agreement", async () => {
  const { page, complaints } = await visitor.visit("/coding");
  const name = page.getByLabel("Your name on corrections");
  const codeAs = async (who: string, keys: readonly string[]): Promise<readonly (string | null)[]> => {
    await name.fill(who);
    await name.press("Enter");
    await name.blur();
    const words: (string | null)[] = [];
    for (const [at, key] of keys.entries()) {
      await page.getByText(new RegExp(`^${at} of \\d+ records decided$`)).waitFor();
      await page.locator(".coding-text .piece").first().waitFor();
      words.push(await page.locator(".coding-text").textContent());
      await page.keyboard.press(key);
    }
    await page.getByText(new RegExp(`^${keys.length} of \\d+ records decided$`)).waitFor();
    return words;
  };
  const first = await codeAs("Ines Vale", ["a", "x", "a"]);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(await codeAs("Ola Brandt", ["a", "x", "x"])).toEqual(first);

  await page.keyboard.press("u");
  await page.getByText(/^2 of \d+ records decided$/).waitFor();
  await page.keyboard.press("a");
  await page.getByText(/^3 of \d+ records decided$/).waitFor();
  await page.reload();
  await page.getByText("Krippendorff’s alpha 1.000, over 3 records").waitFor();
  expect(complaints).toEqual([]);
});
