import { describe, expect, it } from "vitest";
import { layOutReport } from "../../web/reading/lay-out.ts";
import { recordsOf } from "../../web/reading/records/tables.ts";
import { entryOf } from "../api/marked-reading.ts";
import { harbourReport } from "../api/sample-reports.ts";

describe("layOutReport", () => {
  it("sets the headline apart and knows which records each block shows", () => {
    const { reading } = entryOf(harbourReport);
    const { headline, blocks } = layOutReport(reading, recordsOf(reading, "attributions"));
    expect([...(headline?.records ?? [])]).toEqual(["a1"]);
    expect(blocks.map(({ block, records }) => [block.kind, [...records].join(" ")])).toEqual([
      ["furniture", ""],
      ["paragraph", "a2"],
      ["paragraph", "a3"],
      ["paragraph", "a4 a5 a6"],
      ["furniture", ""],
      ["paragraph", "a7 a8"],
      ["paragraph", "a9"],
      ["furniture", ""],
    ]);
  });

  it("shows a quotation that runs over paragraphs in each of them", () => {
    const { reading } = entryOf({
      uri: "two.txt",
      parts: ["He said: “First.", "Second.", "Third.” And so on."],
      records: [{}],
    });
    const { text } = reading.article;
    const content = [{ start: text.indexOf("“"), end: text.indexOf("”") + 1 }];
    const attributions = reading.attributions.map((one) => ({ ...one, content }));
    const { blocks } = layOutReport(reading, recordsOf({ ...reading, attributions }, "attributions"));
    const marked = blocks.map(({ segments }) =>
      segments
        .filter(({ marks }) => marks.length > 0)
        .map(({ span }) => text.slice(span.start, span.end))
        .join(),
    );
    expect(marked).toEqual(["“First.", "Second.", "Third.”"]);
  });
});
