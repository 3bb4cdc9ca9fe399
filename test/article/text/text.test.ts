import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Parts } from "../../../src/article/parts.ts";
import { partsOfText } from "../../../src/article/text/text.ts";
import { contains, overlaps, sliceOf } from "../../../src/schema/span.ts";
import { counting } from "../../spent.ts";

const scraped = `Envoy says the corridor talks can go on if both sides keep their word

Lena Varga
4 Min Read


HBN
 — \u00a0

The mediator for the Ostmark corridor, Pavel Ruhl, has told reporters that both delegations “have come closer than at any time since the autumn,” and that he would see them again.

Related article
Ferry port reopens after a week of silence

He said the two sides had agreed on a list of 40 names. The list has not been published.

Families of the missing stand at the gate of the ferry port in Halden on May 3.

“We will not sign a paper that we have not read,” said the head of the northern delegation, Amara Lindqvist.

TAGGED: Halden, Ostmark
Share This Article
Leave a comment

Leave a Reply

Your email address will not be published. Required fields are marked *
I hope they sign it soon.
`;

function shown(parts: Parts): { headline: string | null; body: readonly string[]; furniture: readonly string[] } {
  return {
    headline: parts.headline && sliceOf(parts.text, parts.headline),
    body: parts.body.map((span) => sliceOf(parts.text, span)),
    furniture: parts.furniture.map(({ span, kind }) => `${kind}: ${sliceOf(parts.text, span)}`),
  };
}

describe("partsOfText", () => {
  it("takes a scraped page apart", () => {
    const { headline, body, furniture } = shown(partsOfText(scraped));
    expect(headline).toBe("Envoy says the corridor talks can go on if both sides keep their word");
    expect(body.map((paragraph) => paragraph.slice(0, 12))).toEqual(["The mediator", "He said the ", "“We will not"]);
    expect(furniture).toEqual([
      "byline: Lena Varga",
      "meta: 4 Min Read",
      "dateline: HBN\n —",
      "related: Related article",
      "related: Ferry port reopens after a week of silence",
      "caption: Families of the missing stand at the gate of the ferry port in Halden on May 3.",
      "meta: TAGGED: Halden, Ostmark",
      "share: Share This Article",
      "comments: Leave a comment",
      "comments: Leave a Reply",
      "comments: Your email address will not be published. Required fields are marked *",
      "comments: I hope they sign it soon.",
    ]);
  });

  it("takes a dateline's date for the report's where no line of the head states one", () => {
    const report = "The two delegations met again in the ferry port, and the mediator said that they would stay.";
    const dated = (text: string): string | undefined => partsOfText(`Corridor talks resume\n\n${text}\n`).publishedAt;
    expect(dated(`HALDEN, March 3, 2031 (HBN) - ${report}`)).toBe("2031-03-03");
    expect(dated(`Published 4 March 2031\n\nHALDEN, March 3, 2031 (HBN) - ${report}`)).toBe("2031-03-04");
    expect(dated(`HALDEN, March 3 (HBN) - ${report}`)).toBeUndefined();
    expect(dated(`HALDEN, March 3, 2031 - ${report} The envoy told them on the quay:\n\n“We stay.”`)).toBe(
      "2031-03-03",
    );
  });

  it("reads a byline that says where and when, also of one name and in italics", () => {
    const report =
      "The two delegations met again on Saturday in the ferry port, and the mediator said that they would stay.";
    const head = (byline: string): Parts => partsOfText(`Corridor talks resume\n\n${byline}\n\n${report}\n`);
    expect(head("*By Suwarno, in Ostmark. 3 May 2031*")).toMatchObject({
      byline: ["Suwarno"],
      publishedAt: "2031-05-03",
    });
    expect(head("By Lena Varga, in Halden, 3 May 2031")).toMatchObject({
      byline: ["Lena Varga"],
      publishedAt: "2031-05-03",
    });
    expect(head("By Reuters, in Halden").byline).toEqual([]);
  });

  it("states the facts it found and where", () => {
    const parts = partsOfText(
      "Corridor talks resume\nBy Lena Varga and Omar Said, Reuters\nPublished: 3 May 2031 10:05\n\nHALDEN (Reuters) - The two delegations met again on Saturday in the ferry port, the mediator said.",
    );
    expect(parts).toMatchObject({
      title: "Corridor talks resume",
      byline: ["Lena Varga", "Omar Said"],
      outlet: "Reuters",
      publishedAt: "2031-05-03T10:05",
    });
    expect(parts.metadata).toContainEqual({ field: "publishedAt", value: "2031-05-03T10:05", from: "text" });
    expect(shown(parts).body).toEqual([
      "The two delegations met again on Saturday in the ferry port, the mediator said.",
    ]);
  });

  it("finds nothing around a report that has nothing around it", () => {
    const text =
      "The mediator arrived in Halden on Saturday, his office said.\nHe met both delegations.\n“We are closer,” he said.\nNo date was set.\n";
    const parts = partsOfText(text);
    expect(parts.headline).toBeNull();
    expect(parts.furniture).toEqual([]);
    expect(parts.body).toHaveLength(4);
    expect(parts.metadata).toEqual([]);
  });

  it("cuts a date that was glued to the headline", () => {
    const parts = partsOfText(
      "Corridor talks resume in Halden Updated: 2031-05-03 13:14 (HBN)\nThe two delegations met again on Saturday in the ferry port.",
    );
    expect(shown(parts).headline).toBe("Corridor talks resume in Halden");
    expect(parts.publishedAt).toBe("2031-05-03T13:14");
  });

  it("knows the line of thanks at the end, though it is a sentence", () => {
    const text =
      "The two delegations met again on Saturday in the ferry port.\nLena Varga in Ostmark and the Northern News Service contributed to this report.";
    expect(shown(partsOfText(text)).furniture).toEqual([
      "byline: Lena Varga in Ostmark and the Northern News Service contributed to this report.",
    ]);
  });

  it("gives the line under Related article to it, whatever it looks like", () => {
    const text =
      "The two delegations met again on Saturday in the ferry port.\nRelated article\nSatellite images show the port of Halden on fire\nNo date was set for the next round of the talks, he said.";
    expect(shown(partsOfText(text)).furniture).toEqual([
      "related: Related article",
      "related: Satellite images show the port of Halden on fire",
    ]);
  });

  it("keeps every character that is not white space in exactly one span, in order, and the text as it is", () => {
    const piece = fc.constantFrom(
      ...scraped.split("\n"),
      "By Lena Varga",
      "HALDEN — The talks went on for a third day, the mediator said.",
      "A line without an end that goes on for a while here",
      "Photo",
      "\t",
      "É 🙂 \u2028",
    );
    const text = fc.oneof(
      fc.array(piece).map((lines) => lines.join("\n")),
      fc.string({ unit: "binary", maxLength: 300 }),
    );
    fc.assert(
      fc.property(text, (input) => {
        const parts = partsOfText(input);
        expect(parts.text).toBe(input);
        const spans = [
          ...(parts.headline ? [parts.headline] : []),
          ...parts.body,
          ...parts.furniture.map((f) => f.span),
        ];
        const ordered = spans.toSorted((a, b) => a.start - b.start);
        for (const [i, span] of ordered.entries()) {
          expect(contains({ start: 0, end: input.length }, span)).toBe(true);
          const next = ordered[i + 1];
          if (next) expect(overlaps(span, next)).toBe(false);
        }
        const count = (s: string): number => s.replace(/\s/g, "").length;
        const covered = ordered.reduce((sum, span) => sum + count(sliceOf(input, span)), 0);
        expect(covered).toBe(count(input));
        expect(parts.body).toEqual(parts.body.toSorted((a, b) => a.start - b.start));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["lines without an end", "Words that go on\n"],
    ["one line", "word word, "],
    ["brackets", "[(["],
    ["capitals", "HALDEN/"],
    ["names", "Ana Moreno and "],
    ["dashes", "— "],
    ["quotes", "“"],
    ["blank lines", "\n \n"],
    ["photo credits", "Photo: (AP/"],
  ])("is linear on 500,000 characters of %s", (_, piece) => {
    const text = piece.repeat(Math.ceil(500_000 / piece.length));
    const spent = counting();
    partsOfText(text);
    expect(spent()).toBeLessThan(3000);
  });
});
