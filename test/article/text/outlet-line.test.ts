// Lines of a head that name an outlet, and lines that only look like it.
import { expect, test } from "vitest";
import { outletOfLine } from "../../../src/article/text/outlet-line.ts";
import { partsOfText } from "../../../src/article/text/text.ts";

test.each([
  ["The Ostmark Courier", "The Ostmark Courier"],
  ["Harbour Press Agency, Halden", "Harbour Press Agency"],
  ["Diario de la Bahía | International", "Diario de la Bahía"],
  ["Halden News —", "Halden News"],
  ["CNN", "CNN"],
  ["Halden Herald, with agencies", "Halden Herald"],
])("%s names %s", (line, outlet) => expect(outletOfLine(line)).toBe(outlet));

test.each([
  "Ana Post",
  "Emily Mirror",
  "World News",
  "Business Today",
  "News Analysis",
  "News",
  "Courier wins press prize",
  "Lena Varga",
  "By Lena Varga",
  "3 May 2031",
  "A week of news from Ostmark",
])("%s names no outlet", (line) => expect(outletOfLine(line)).toBeNull());

test("an outlet's line is no byline and no headline", () => {
  const parts = partsOfText(
    "The Ostmark Courier\n\nCorridor talks resume\n\nBy Lena Varga\nDiplomatic editor\n\nThe two delegations met again on Saturday in the ferry port, the mediator said, and will meet on Monday.\n",
  );
  expect(parts).toMatchObject({
    outlet: "The Ostmark Courier",
    title: "Corridor talks resume",
    byline: ["Lena Varga"],
  });
});
