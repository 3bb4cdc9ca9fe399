import { describe, expect, it } from "vitest";
import { parsePage } from "../../../src/article/html/parse.ts";
import { metadataOfPage, type PageMetadata } from "../../../src/article/metadata/page-metadata.ts";

function read(html: string): PageMetadata {
  return metadataOfPage(parsePage(html));
}

function jsonLd(json: unknown): string {
  return `<script type="application/ld+json">${typeof json === "string" ? json : JSON.stringify(json)}</script>`;
}

const ARTICLE = {
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  headline: "Ferry talks resume in Orvena",
  datePublished: "2031-03-03T09:30:00+01:00",
  author: { "@type": "Person", name: "Ilse Brandt" },
  publisher: { "@type": "Organization", name: "The Orvena Courier" },
};

const FACTS = {
  title: "Ferry talks resume in Orvena",
  publishedAt: "2031-03-03T09:30:00+01:00",
  byline: ["Ilse Brandt"],
  outlet: "The Orvena Courier",
};

describe("metadataOfPage", () => {
  it.each([
    ["alone", jsonLd(ARTICLE)],
    ["in a list", jsonLd([{ "@type": "WebSite", name: "Courier" }, ARTICLE])],
    ["in a graph", jsonLd({ "@context": "https://schema.org", "@graph": [{ "@type": "WebPage" }, ARTICLE] })],
    ["as the entity of a page", jsonLd({ "@type": "WebPage", mainEntity: ARTICLE })],
    ["of several types", jsonLd({ ...ARTICLE, "@type": ["ReportageNewsArticle", "Thing"] })],
    ["beside broken JSON", `${jsonLd('{"@type": "NewsArticle", "headline": ')}${jsonLd(ARTICLE)}`],
    ["with a comma too many", jsonLd(JSON.stringify(ARTICLE).replace(/\}$/, ",}"))],
    ["in a comment", jsonLd(`<!-- ${JSON.stringify(ARTICLE)} -->`)],
    ["with raw line breaks in it", jsonLd(JSON.stringify(ARTICLE).replace("talks resume", "talks\nresume"))],
  ])("reads JSON-LD %s", (_, html) => {
    expect(read(html)).toMatchObject(FACTS);
  });

  it("follows authors named elsewhere in the graph", () => {
    const graph = [
      { ...ARTICLE, author: [{ "@id": "#b" }, { "@type": "Person", name: "Tomas Adeyemi" }] },
      { "@type": "Person", "@id": "#b", name: "Ilse Brandt" },
    ];
    expect(read(jsonLd({ "@graph": graph })).byline).toEqual(["Ilse Brandt", "Tomas Adeyemi"]);
  });

  it("says of each fact where it was found", () => {
    const { metadata } = read(
      `<title>x</title><link rel=canonical href="https://courier.example/a">${jsonLd(ARTICLE)}`,
    );
    expect(metadata).toEqual([
      { field: "outlet", value: "The Orvena Courier", from: "json-ld:publisher" },
      { field: "title", value: "Ferry talks resume in Orvena", from: "json-ld:headline" },
      { field: "byline", value: "Ilse Brandt", from: "json-ld:author" },
      { field: "publishedAt", value: "2031-03-03T09:30:00+01:00", from: "json-ld:datePublished" },
      { field: "uri", value: "https://courier.example/a", from: "link:canonical" },
    ]);
  });

  it.each([
    ["og:title", "title", "Boats idle"],
    ["parsely-title", "title", "Boats idle"],
    ["dc.title", "title", "Boats idle"],
    ["og:site_name", "outlet", "The Orvena Courier"],
    ["article:published_time", "publishedAt", "2031-03-03T09:30"],
    ["parsely-pub-date", "publishedAt", "2031-03-03"],
    ["sailthru.date", "publishedAt", "2031-03-03"],
    ["DC.date.issued", "publishedAt", "2031-03-03"],
    ["citation_publication_date", "publishedAt", "2031-03-03"],
    ["og:url", "uri", "https://courier.example/a"],
  ] as const)("reads meta %s as %s", (name, field, value) => {
    const found = read(`<meta name="${name}" content="${value}">`);
    expect(found[field]).toBe(value);
    expect(found.metadata).toContainEqual({ field, value, from: `meta:${name.toLowerCase()}` });
  });

  it.each([
    ["author", "By Ilse Brandt and Tomas Adeyemi", ["Ilse Brandt", "Tomas Adeyemi"]],
    ["article:author", "https://perch.example/ilse", []],
    ["byl", "By ILSE BRANDT", ["Ilse Brandt"]],
    ["dc.creator", "Courier Staff", []],
  ])("reads the authors in meta %s: %s", (name, content, byline) => {
    expect(read(`<meta property="${name}" content="${content}">`).byline).toEqual(byline);
  });

  it("prefers JSON-LD to meta for dates, and the site's name to a publisher that may be an agency", () => {
    const meta =
      '<meta property="article:published_time" content="2031-03-04"><meta property="og:site_name" content="Talmar Post">';
    expect(read(meta + jsonLd(ARTICLE))).toMatchObject({ publishedAt: ARTICLE.datePublished, outlet: "Talmar Post" });
  });

  it("takes what the page shows where it states nothing", () => {
    const html = `<title>Boats idle in Orvena - Talmar Post</title><h1>Boats idle in Orvena</h1>
      <a rel="author" href="/brandt">Ilse Brandt</a><time datetime="2031-03-03 09:30">Monday</time>`;
    expect(read(html)).toMatchObject({
      title: "Boats idle in Orvena",
      outlet: "Talmar Post",
      byline: ["Ilse Brandt"],
      publishedAt: "2031-03-03T09:30",
    });
  });

  it("reads escaped and twice escaped titles as one line of text", () => {
    expect(
      read('<meta property="og:title" content="Brandt: &amp;#8216;No boat&amp;#8217;\n &lt;b&gt;today">').title,
    ).toBe("Brandt: ‘No boat’ <b>today");
  });

  it.each([
    ["a site's own JSON-LD", jsonLd({ "@type": "Organization", name: "Courier Holding" })],
    ["an ambiguous date", '<meta name="date" content="3/4/2031">'],
    ["a script as address", '<link rel="canonical" href="javascript:alert(1)">'],
    ["an account as outlet", '<meta property="og:site_name" content="@courier">'],
    ["an empty title", '<title> </title><meta property="og:title" content="">'],
    ["JSON-LD of no object", jsonLd("[1, null, [[]]]")],
  ])("takes no fact from %s", (_, html) => {
    expect(read(html)).toEqual({ byline: [], metadata: [] });
  });

  it("reads deeply nested JSON-LD without harm", () => {
    expect(read(jsonLd(`${"[".repeat(50_000)}${"]".repeat(50_000)}`)).metadata).toEqual([]);
  });
});
