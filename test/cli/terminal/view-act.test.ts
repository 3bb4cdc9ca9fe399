// How an act is shown by `parley read --explain`: who did what to whom, and the words that decided it.
import { expect, it } from "vitest";
import { viewReading } from "../../../src/cli/terminal/view-reading.ts";
import { readingOf } from "../../reading/acts/reading-acts.ts";

const plain = (line: string) => line;
const colours = { bold: plain, dim: plain, cyan: plain, yellow: plain, red: plain, green: plain };

it("shows each act with its status, its parties and why it was coded so", async () => {
  const reading = await readingOf("Oro may release the hostages from Marenn.");
  const shown = viewReading(reading, { width: 80, colours: colours as never, explain: true });
  expect(shown).toContain("¶1   RETREAT/release · considered · Oro → the hostages");
  expect(shown).toContain("kind: “release” RETREAT/release");
  expect(shown).toContain("status: “may” possibility");
  expect(shown).toContain("1 act coded");
});

it("shows no act without being asked to", async () => {
  const reading = await readingOf("Oro may release the hostages from Marenn.");
  expect(viewReading(reading, { width: 80, colours: colours as never })).not.toContain("RETREAT");
});
