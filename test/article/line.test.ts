import { describe, expect, it } from "vitest";
import { partsOfLine } from "../../src/article/line.ts";
import { ParleyError } from "../../src/schema/parley-error.ts";
import { sliceOf } from "../../src/schema/span.ts";

const text = "The mediator met both delegations in the port on Saturday, his office said.\nNo date was set.";

function refusal(source: string): ParleyError {
  try {
    partsOfLine(source, "reports.jsonl#12");
  } catch (error) {
    if (error instanceof ParleyError) return error;
  }
  throw new Error("the line was accepted");
}

describe("partsOfLine", () => {
  it("keeps what the line states, with where it stood", () => {
    const line = {
      id: "a-1",
      uri: "https://example.org/a",
      outlet: "Harbour Post",
      title: "Talks go on",
      publishedAt: "2031-05-03T10:00:00Z",
      text,
    };
    const parts = partsOfLine(JSON.stringify(line), "x#1");
    expect(parts).toMatchObject({
      sourceId: "a-1",
      uri: "https://example.org/a",
      outlet: "Harbour Post",
      title: "Talks go on",
      publishedAt: "2031-05-03T10:00:00Z",
      text: `Talks go on\n\n${text}`,
    });
    expect(parts.headline && sliceOf(parts.text, parts.headline)).toBe("Talks go on");
    expect(parts.body).toHaveLength(2);
    expect(parts.metadata).toContainEqual({ field: "outlet", value: "Harbour Post", from: "json:outlet" });
  });

  it("leaves the text as it is where it begins with the title", () => {
    const parts = partsOfLine(JSON.stringify({ title: "Talks go on", text: `Talks go on\n${text}` }), "x#1");
    expect(parts.text).toBe(`Talks go on\n${text}`);
    expect(parts.headline).toEqual({ start: 0, end: 11 });
    expect(parts.body).toHaveLength(2);
  });

  it("leaves the text as it is, without a headline, where its first sentence begins with the title", () => {
    const parts = partsOfLine(JSON.stringify({ title: "The mediator met", text }), "x#1");
    expect(parts).toMatchObject({ title: "The mediator met", text, headline: null });
    expect(parts.body).toHaveLength(2);
  });

  it("puts a title that the text only repeats further on before it", () => {
    const parts = partsOfLine(JSON.stringify({ title: "No date was set", text }), "x#1");
    expect(parts.text).toBe(`No date was set\n\n${text}`);
  });

  it("notes a date as it was used, and one that it could not use as written, saying so", () => {
    const dated = (publishedAt: string): unknown => {
      const parts = partsOfLine(JSON.stringify({ publishedAt, text }), "x#1");
      return [parts.publishedAt, ...parts.metadata.filter(({ field }) => field === "publishedAt")];
    };
    expect(dated("3 May 2031")).toEqual([
      "2031-05-03",
      { field: "publishedAt", value: "2031-05-03", from: "json:publishedAt" },
    ]);
    expect(dated("3/4/2031")).toEqual([
      undefined,
      { field: "publishedAt", value: "3/4/2031", from: "json:publishedAt (not understood)" },
    ]);
  });

  it("takes empty strings and nulls as nothing, a number as an id, and lets other fields pass", () => {
    const parts = partsOfLine(JSON.stringify({ id: 7, uri: "", outlet: null, title: "  ", lang: "en", text }), "x#1");
    expect(parts).toMatchObject({ sourceId: "7", text });
    expect(parts).not.toHaveProperty("uri");
    expect(parts).not.toHaveProperty("outlet");
  });

  it.each([
    ["broken", "no JSON"],
    ['{"text": "a"', "no JSON"],
    ["[1]", "it is a list"],
    ['"text"', "it is a text"],
    ["null", "it is null"],
    ['{"title": "a"}', "it has no text"],
    ['{"text": 7}', "its text is a number"],
    ['{"text": "a", "title": false}', "its title is true or false"],
    ['{"text": " "}', "text is empty"],
    ['{"text": "a", "outlet": {}}', "its outlet is an object"],
  ])("refuses %s and names the line", (source, what) => {
    const { code, message } = refusal(source);
    expect(code).toBe("line-invalid");
    expect(message).toContain('Line 12 of "reports.jsonl"');
    expect(message).toContain(what);
  });
});
