import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksOf } from "../../../src/article/html/blocks.ts";
import { partsOfPage } from "../../../src/article/html/page.ts";
import { parsePage } from "../../../src/article/html/parse.ts";
import { rootOf } from "../../../src/article/html/tree.ts";
import type { Parts } from "../../../src/article/parts.ts";
import { ParleyError } from "../../../src/schema/parley-error.ts";
import { contains, sliceOf } from "../../../src/schema/span.ts";

const words = fc.array(
  fc.constantFrom("talks", "“We", "wait,”", "said", "Brandt.", "é", "中文", "&amp;", "\r\n", " ", "\u00a0", "😀"),
  {
    minLength: 1,
    maxLength: 30,
  },
);
const text = words.map((list) => list.join(" "));
const leaf = fc.oneof(
  text.map((t) => `<p>${t}</p>`),
  text,
  text.map((t) => `<p>${t}<br><br>${t}`),
  text.map((t) => `<h2>${t}</h2>`),
  text.map((t) => `<ul><li>${t}<li><a href=x>${t}</a></ul>`),
  text.map((t) => `<table><tr><td>${t}<td><b>${t}</table>`),
  text.map((t) => `<figure><figcaption>${t}</figcaption></figure>`),
  fc.constantFrom("<script>var a = '<p>';</script>", "<!-- x -->", "<b><p>", "</div>", "<p hidden>gone", "\ufeff", "<"),
);
const wrapper = fc.constantFrom(
  "div",
  "article",
  "section",
  "aside",
  "blockquote",
  "span",
  'div class="related"',
  "nav",
);
const element = fc
  .tuple(wrapper, fc.array(leaf, { maxLength: 6 }))
  .map(([tag, inner]) => `<${tag}>${inner.join("\n")}</${tag.split(" ")[0]}>`);
const pages = fc
  .array(fc.oneof(element, leaf), { maxLength: 12 })
  .map((list) => `<title>Talks go on in Orvena</title>${list.join("")}`);

/** The parts of a page; null where it has no text to take. */
function partsOrNull(page: string): Parts | null {
  try {
    return partsOfPage(page);
  } catch (error) {
    if (error instanceof ParleyError && error.code === "page-without-text") return null;
    throw error;
  }
}

function wordsOf(html: string): string {
  return blocksOf(rootOf(parsePage(html)))
    .map((block) => block.text)
    .join(" ")
    .replace(/\s+/g, " ");
}

describe("any page", () => {
  it("gives spans that slice to trimmed text, in order, none over another", () => {
    fc.assert(
      fc.property(pages, (page) => {
        const parts = partsOrNull(page);
        if (parts === null) return;
        const heads = parts.headline === null ? [] : [parts.headline];
        const spans = [...heads, ...parts.body, ...parts.furniture.map((item) => item.span)];
        const ordered = spans.toSorted((a, b) => a.start - b.start);
        ordered.forEach((span, i) => {
          const slice = sliceOf(parts.text, span);
          expect(slice).not.toBe("");
          expect(slice).toBe(slice.trim());
          expect(span.start).toBeGreaterThanOrEqual(ordered[i - 1]?.end ?? 0);
        });
        expect(parts.body).toEqual(parts.body.toSorted((a, b) => a.start - b.start));
      }),
    );
  });

  it("leaves no character of its text but white space outside the spans", () => {
    fc.assert(
      fc.property(pages, (page) => {
        const parts = partsOrNull(page);
        if (parts === null) return;
        const spans = [
          ...(parts.headline ? [parts.headline] : []),
          ...parts.body,
          ...parts.furniture.map((f) => f.span),
        ];
        const rest = [...parts.text.matchAll(/\S/g)].filter(
          ({ index }) => !spans.some((span) => contains(span, { start: index, end: index + 1 })),
        );
        expect(rest).toEqual([]);
      }),
    );
  });

  it("says of each paragraph where it stood: the source there holds its words", () => {
    fc.assert(
      fc.property(pages, (page) => {
        const parts = partsOrNull(page);
        for (const { span, from, to } of parts?.origins ?? []) {
          const paragraph = sliceOf(parts?.text ?? "", span).replace(/\s+/g, " ");
          // A row or item read by itself loses its frame, so it is put back for the parser.
          const html = page.slice(from, to).replace(/^(<tr>.*)$/s, "<table>$1</table>");
          expect(wordsOf(html)).toContain(paragraph);
        }
      }),
    );
  });

  it("keeps the whole of a character reference that ends another element's blank space", () => {
    const page = "<title>Talks go on in Orvena</title>  &amp; talks go on &lt;b&gt; there";
    const parts = partsOrNull(page);
    expect(parts?.origins.map(({ from, to }) => page.slice(from, to))).toContain("&amp; talks go on &lt;b&gt; there");
  });

  it("of any characters is read or refused with a code", () => {
    const noise = fc.string({
      unit: fc.constantFrom(..."<>/!-=\"' abpdivtr&;#\0\ufffd".split(""), "<p>", "<table>", "<a "),
      maxLength: 300,
    });
    fc.assert(
      fc.property(noise, (page) => {
        partsOrNull(page);
      }),
    );
  });
});
