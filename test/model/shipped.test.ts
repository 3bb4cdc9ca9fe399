// The model that Parley ships: it is the one that its card describes, it loads, and it gives the same bytes on every run.
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { loadModel, loadReader, SHIPPED } from "../../src/model/load-reader.ts";
import { openModelFolder } from "../../src/model/model-folder.ts";
import { read } from "../../src/reading/read.ts";
import { featuresOf } from "../../src/reading/trained/confidence.ts";
import { articleOf } from "../reading/made-up.ts";

const report = `Envoy leaves Oru

“We have an offer on the table,” Ilse Norring, the envoy, told reporters on Tuesday. She said the Front had until Friday.

The Front denied that it had been given a date.`;

it("has the checksum of its card, and its scores on the golden readings", () => {
  const card = readFileSync(path.join(SHIPPED, "card.md"), "utf8");
  const bytes = readFileSync(path.join(SHIPPED, "reader.onnx"));
  expect(card).toContain(createHash("sha256").update(bytes).digest("hex"));
  const golden = readFileSync("test/golden/golden.test.ts", "utf8");
  const [, recall, precision] = /trained: \{ recall: ([\d.]+), precision: ([\d.]+)/.exec(golden) ?? [];
  expect(card.replace(/\s+/g, " ")).toContain(`recall ${recall}, precision ${precision}`);
});

it("has a weight for every feature that confidence is judged by", async () => {
  const { settings } = await openModelFolder(SHIPPED);
  const sure = { source: 1, cue: 1, content: 1 };
  const proposal = { source: [], cue: [], content: [{ start: 0, end: 9 }], chance: 1, sureness: sure };
  expect(settings.calibration.weights).toHaveLength(featuresOf(proposal, "direct").length);
});

it("is at most 30 MB", () => {
  const bytes = ["reader.onnx", "tokenizer.json"].map((name) => statSync(path.join(SHIPPED, name)).size);
  expect(bytes.reduce((a, b) => a + b)).toBeLessThan(30e6);
});

it("finds speaker, cue and words, and the same bytes each time, also when loaded anew with one thread", async () => {
  const article = articleOf(report, true);
  const first = await read(article, await loadReader());
  const said = first.attributions.map(({ source, cue, content }) =>
    [source, cue, content]
      .map((spans) => spans.map(({ start, end }) => report.slice(start, end)).join(" … "))
      .join(" | "),
  );
  expect(said).toContain("Ilse Norring, the envoy, | told | “We have an offer on the table,”");
  expect(said).toContain("She | said | the Front had until Friday");
  const again = await read(article, await loadReader());
  expect(JSON.stringify(again)).toBe(JSON.stringify(first));
  const { trainedReader } = await import("../../src/reading/trained.ts");
  const anew = await read(article, trainedReader(await loadModel(SHIPPED, 1)));
  expect(JSON.stringify(anew)).toBe(JSON.stringify(first));
});
