// documentReader: in threads or right here, the same readings and the same errors.
import { afterAll, describe, expect, it } from "vitest";
import { documentReader } from "../../src/cli/document-reader.ts";
import type { Document } from "../../src/schema/document.ts";

function documentOf(text: string, uri = "made-up.txt"): Document {
  return { uri, bytes: new TextEncoder().encode(text), mediaType: "text/plain" };
}

const REPORTS = ["Oru", "Tesk", "Valm", "Hane", "Ibur"].map((place) =>
  documentOf(
    `Talks resume in ${place}\n\nThe envoy, Ilse Norring, said on Tuesday that both delegations would meet again in ${place}. “Nothing is agreed,” she told reporters.`,
    `${place}.txt`,
  ),
);

const here = documentReader({ reader: "trained" }, true);
const threads = documentReader({ reader: "trained" }, false);
afterAll(() => Promise.all([here.close(), threads.close()]));

describe("documentReader", () => {
  it("reads a single report, and any report by the rules, without threads", () => {
    expect(here.width).toBe(1);
    expect(documentReader({ reader: "rules" }, false).width).toBe(1);
  });

  it("gives in threads what it gives here, to the byte", async () => {
    await threads.open();
    const inThreads = await Promise.all(REPORTS.map((document) => threads.read(document)));
    for (const [i, document] of REPORTS.entries())
      expect(JSON.stringify(inThreads[i])).toBe(JSON.stringify(await here.read(document)));
    expect(inThreads.every(({ attributions }) => attributions.length >= 2)).toBe(true);
  });

  it("dates a report in threads as here, and names its outlet", async () => {
    const dated = documentReader({ reader: "trained", date: "2031-03-12", outlet: "Kestrel News" }, false);
    try {
      const { article } = await dated.read(REPORTS[0] as Document);
      expect([article.publishedAt, article.outlet]).toEqual(["2031-03-12", "Kestrel News"]);
    } finally {
      await dated.close();
    }
  });

  it("names what is no report with the code it has here, and reads the next one", async () => {
    const [empty, next] = await Promise.allSettled([
      threads.read(documentOf("")),
      threads.read(REPORTS[1] as Document),
    ]);
    expect(empty).toMatchObject({ status: "rejected", reason: { name: "ParleyError", code: "input-empty" } });
    await expect(here.read(documentOf(""))).rejects.toMatchObject({ name: "ParleyError", code: "input-empty" });
    expect(next).toMatchObject({ status: "fulfilled" });
  });

  it("closes without having been opened", async () => {
    await expect(documentReader({ reader: "trained" }, false).close()).resolves.toBeUndefined();
  });
});
