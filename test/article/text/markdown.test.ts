import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partsOfMarkdown } from "../../../src/article/text/markdown.ts";
import { overlaps, sliceOf } from "../../../src/schema/span.ts";
import { counting } from "../../spent.ts";

const report = `---
title: "Talks go on in Halden"
date: 2031-05-03
author: Lena Varga
outlet: Harbour Post
tags: [port, talks]
---

# Talks go on in Halden

The mediator met both delegations
in the port on Saturday, his office said.

## What is on the table

- The port opens within ten days.
- Both sides hand over **all** lists.

1. A commission hears complaints.

> “We will not sign a paper that we have not read,”
> said Amara Lindqvist.

![The port at night](port.jpg)

***

No date was set for the next round of the talks, he said.
`;

const bodyOf = (text: string): readonly string[] => {
  const parts = partsOfMarkdown(text);
  return parts.body.map((span) => sliceOf(parts.text, span));
};

describe("partsOfMarkdown", () => {
  it("gives headings, items and quotes as paragraphs, their marks left outside", () => {
    expect(bodyOf(report)).toEqual([
      "The mediator met both delegations\nin the port on Saturday, his office said.",
      "What is on the table",
      "The port opens within ten days.",
      "Both sides hand over **all** lists.",
      "A commission hears complaints.",
      "“We will not sign a paper that we have not read,”\n> said Amara Lindqvist.",
      "No date was set for the next round of the talks, he said.",
    ]);
  });

  it("takes facts from the front matter, and reads nothing in it", () => {
    const parts = partsOfMarkdown(report);
    expect(parts).toMatchObject({
      text: report,
      title: "Talks go on in Halden",
      publishedAt: "2031-05-03",
      outlet: "Harbour Post",
      byline: ["Lena Varga"],
    });
    expect(parts.headline && sliceOf(report, parts.headline)).toBe("Talks go on in Halden");
    expect(parts.metadata).toContainEqual({ field: "publishedAt", value: "2031-05-03", from: "front-matter:date" });
    expect(parts.furniture.map(({ kind }) => kind)).toEqual(["meta", "caption"]);
  });

  it("keeps a date that it does not understand visible, and believes none", () => {
    const parts = partsOfMarkdown(report.replace("2031-05-03", "3/4/2031"));
    expect(parts).not.toHaveProperty("publishedAt");
    const entry = { field: "publishedAt", value: "3/4/2031", from: "front-matter:date (not understood)" };
    expect(parts.metadata).toContainEqual(entry);
  });

  it("reads a byline in italics, and its date", () => {
    const text =
      "# Talks go on\n\n*By Lena Varga, in Halden. 3 May 2031*\n\nThe mediator met both delegations in the port on Saturday, his office said.\n";
    const parts = partsOfMarkdown(text);
    expect(parts.furniture.map(({ kind, span }) => [kind, sliceOf(text, span)])).toEqual([
      ["byline", "By Lena Varga, in Halden. 3 May 2031"],
    ]);
    expect(parts).toMatchObject({ byline: ["Lena Varga"], publishedAt: "2031-05-03" });
  });

  it("knows a heading by the line under it", () => {
    const parts = partsOfMarkdown(
      "Talks go on\n===========\n\nThe mediator met both delegations in the port on Saturday.\n",
    );
    expect(parts.headline).toEqual({ start: 0, end: 11 });
  });

  it("reads plain text as plain text", () => {
    expect(bodyOf("The mediator met both delegations in the port.\n\nNo date was set.")).toEqual([
      "The mediator met both delegations in the port.",
      "No date was set.",
    ]);
  });

  it("never changes the text, and no spans overlap", () => {
    const piece = fc.constantFrom(
      ...report.split("\n"),
      "---",
      "#",
      ">",
      "> > a",
      "- ",
      "* * *",
      "===",
      "![a](b)",
      "```",
    );
    fc.assert(
      fc.property(fc.array(piece), (lines) => {
        const text = lines.join("\n");
        const parts = partsOfMarkdown(text);
        expect(parts.text).toBe(text);
        const spans = [
          ...(parts.headline ? [parts.headline] : []),
          ...parts.body,
          ...parts.furniture.map((f) => f.span),
        ];
        const ordered = spans.toSorted((a, b) => a.start - b.start);
        for (const [i, span] of ordered.entries()) {
          const next = ordered[i + 1];
          expect(span.end).toBeLessThanOrEqual(text.length);
          if (next) expect(overlaps(span, next)).toBe(false);
        }
      }),
    );
  });

  it.each(["> ", "- ", "# ", "- a\n", "![", "---\n", "a: b\n", "  "])(
    "is linear on 500,000 characters of %j",
    (piece) => {
      const spent = counting();
      partsOfMarkdown(`---\n${piece.repeat(Math.ceil(500_000 / piece.length))}`);
      expect(spent()).toBeLessThan(10_000);
    },
  );
});
