// What demo/planted.json says the archive holds stands there, in the text that Parley makes of each report.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { readDemo, readDemoReport } from "./read-demo.ts";

const Planted = z.strictObject({
  note: z.string(),
  cases: z.array(
    z.strictObject({
      id: z.string(),
      what: z.string(),
      reports: z
        .array(
          z.strictObject({
            file: z.string(),
            id: z.string().optional(),
            part: z.string().optional(),
            says: z.array(z.string()).optional(),
          }),
        )
        .min(1),
    }),
  ),
});

const { cases } = Planted.parse(JSON.parse(readFileSync("demo/planted.json", "utf8")));

test.each(cases)("$id", async ({ reports }) => {
  for (const { file, id, says = [] } of reports) {
    const { reading } = await readDemoReport(id === undefined ? file : `${file}#${id}`, "rules");
    for (const words of says) expect(onOneLine(reading.article.text), file).toContain(onOneLine(words));
  }
});

test("there are at least 24 reports by six outlets over five weeks, half of them pages", async () => {
  const reports = await readDemo("rules");
  const dates = reports.flatMap(({ reading }) => reading.article.publishedAt?.slice(0, 10) ?? []).toSorted();
  const pages = reports.filter(({ document }) => document.mediaType === "text/html");
  expect(reports.length).toBeGreaterThanOrEqual(24);
  expect(pages.length).toBeGreaterThanOrEqual(reports.length / 2);
  expect(new Set(reports.flatMap(({ reading }) => reading.article.outlet ?? [])).size).toBe(6);
  expect([dates.at(0), dates.at(-1)]).toEqual(["2026-03-02", "2026-04-04"]);
});

test("the README of the archive names every case and every folder of reports", () => {
  const readme = readFileSync("demo/README.md", "utf8");
  for (const { id } of cases) expect(readme).toContain(`**${id.replaceAll("-", " ")}.**`);
  for (const folder of readdirSync("demo/reports")) expect(readme).toContain(`\`${folder}/`);
});

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
