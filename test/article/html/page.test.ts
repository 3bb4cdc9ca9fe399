import { describe, expect, it } from "vitest";
import { partsOfPage } from "../../../src/article/html/page.ts";
import type { Parts } from "../../../src/article/parts.ts";
import type { FurnitureKind } from "../../../src/schema/article.ts";
import { ParleyError } from "../../../src/schema/parley-error.ts";
import { sliceOf } from "../../../src/schema/span.ts";
import { courierPage, DATELINE, PARAGRAPHS } from "./courier-page.ts";

/** The paragraphs without the dateline of the first. */
const BODY = PARAGRAPHS.map((paragraph) => paragraph.replace(`${DATELINE} `, ""));

function bodyOf(parts: Parts): readonly string[] {
  return parts.body.map((span) => sliceOf(parts.text, span));
}

function furnitureOf(parts: Parts, kind: FurnitureKind): readonly string[] {
  return parts.furniture.filter((item) => item.kind === kind).map((item) => sliceOf(parts.text, item.span));
}

/** The body of a page whose article holds `html` after two plain paragraphs. */
function bodyWith(html: string): readonly string[] {
  return bodyOf(partsOfPage(courierPage({ middle: html }))).slice(2, -1);
}

function codeOf(page: string): string {
  try {
    partsOfPage(page);
    return "none";
  } catch (error) {
    return error instanceof ParleyError ? error.code : String(error);
  }
}

describe("partsOfPage", () => {
  it("finds the headline and the paragraphs, in order, and nothing of the frame", () => {
    const parts = partsOfPage(courierPage());
    expect(parts.headline && sliceOf(parts.text, parts.headline)).toBe("Ferry talks resume in Orvena");
    expect(bodyOf(parts)).toEqual(BODY);
    expect(parts.text).not.toMatch(/Home|Subscribe|cookies|Weather/);
  });

  it("separates paragraphs by one blank line", () => {
    const { text } = partsOfPage(courierPage());
    expect(text).toContain(PARAGRAPHS.join("\n\n"));
    expect(text).not.toContain("\n\n\n");
  });

  it("keeps the dateline in the text, apart from the body", () => {
    const parts = partsOfPage(courierPage());
    expect(furnitureOf(parts, "dateline")).toEqual([DATELINE]);
    expect(parts.text).toContain(PARAGRAPHS[0]);
  });

  it("takes the page's own statements", () => {
    const parts = partsOfPage(courierPage());
    expect(parts).toMatchObject({
      outlet: "The Orvena Courier",
      title: "Ferry talks resume in Orvena",
      byline: ["Ilse Brandt"],
      publishedAt: "2031-03-03T09:30:00Z",
      uri: "https://courier.example/ferry-talks",
    });
  });

  it.each([
    ["block quotes", "<blockquote>“No boat sails before Friday.”</blockquote>", ["“No boat sails before Friday.”"]],
    [
      "lists",
      "<ul><li>First, the harbour dues.</li><li>Second, the night boat.</li></ul>",
      ["First, the harbour dues.", "Second, the night boat."],
    ],
    [
      "headings",
      "<h2>What was offered</h2><p>Three boats were offered.</p>",
      ["What was offered", "Three boats were offered."],
    ],
    ["double breaks", "<div>“One,” he said.<br> <br>“Two,” she said.</div>", ["“One,” he said.", "“Two,” she said."]],
    ["single breaks", "<p>Dear members,<br>we have agreed.</p>", ["Dear members,\nwe have agreed."]],
    ["table rows", "<table><tr><td>Night boat</td><td>12 crowns</td></tr></table>", ["Night boat\t12 crowns"]],
    [
      "inline marks",
      "<p>“We <b>will</b><i>not</i> wait,” <a href='/x'>Adeyemi</a> said.</p>",
      ["“We willnot wait,” Adeyemi said."],
    ],
    ["white space", "<p>  “We\n   are&nbsp;ready,”\t he said. </p>", ["“We are ready,” he said."]],
    ["invisible characters", "<p>The nego\u00adti\u200bators waited.</p>", ["The negotiators waited."]],
    [
      "text between blocks",
      "<div>Outside the hall, members waited.<p>Inside, none spoke.</p>Then the doors opened.</div>",
      ["Outside the hall, members waited.", "Inside, none spoke.", "Then the doors opened."],
    ],
    [
      "posts",
      "<div class='social-embed'><blockquote>We sail at dawn. No more delays.</blockquote></div>",
      ["We sail at dawn. No more delays."],
    ],
  ])("keeps %s apart", (_, html, expected) => {
    expect(bodyWith(html)).toEqual(expected);
  });

  it.each<[FurnitureKind, string, string]>([
    ["caption", "<figure><img src=a.jpg><figcaption>The hall at dusk.</figcaption></figure>", "The hall at dusk."],
    [
      "caption",
      "<p>Delegates arrive at the hall (Image: Courier Pictures)</p>",
      "Delegates arrive at the hall (Image: Courier Pictures)",
    ],
    ["related", "<div class='related-links'><a href='/a'>Harbour dues explained</a></div>", "Harbour dues explained"],
    ["related", "<p>READ MORE: <a href='/b'>Six boats idle in Orvena</a></p>", "READ MORE: Six boats idle in Orvena"],
    [
      "related",
      "<p><a href='/c'>Night boat captain speaks of a long winter</a></p>",
      "Night boat captain speaks of a long winter",
    ],
    ["promo", "<div class='newsletter-signup'><p>The day in one letter.</p></div>", "The day in one letter."],
    [
      "promo",
      "<p>Sign up for our morning letter and never miss a boat.</p>",
      "Sign up for our morning letter and never miss a boat.",
    ],
    ["promo", "<p>Advertisement</p>", "Advertisement"],
    ["share", "<div class='share-bar'><span>Share on Perch</span></div>", "Share on Perch"],
    ["meta", "<p>Published: 3 March 2031, 09:30</p>", "Published: 3 March 2031, 09:30"],
    ["meta", "<p>Tags: ferries, Orvena</p>", "Tags: ferries, Orvena"],
    [
      "comments",
      "<div id='comments'><p>I was there and saw it all. It was loud.</p></div>",
      "I was there and saw it all. It was loud.",
    ],
  ])("keeps what is furniture (%s) in the text and out of the body: %s", (kind, html, text) => {
    const parts = partsOfPage(courierPage({ middle: html }));
    expect(bodyOf(parts)).toEqual(BODY);
    expect(furnitureOf(parts, kind)).toContain(text);
  });

  it.each([
    [
      "a sentence that begins like a label",
      "<p>Related to this was the matter of the harbour dues, which both sides want settled by May.</p>",
    ],
    ["a sentence with a link", "<p>The union <a href='/y'>published its terms</a> on Monday.</p>"],
    ["a linked source in brackets", "<p>“We are ready,” the captain told reporters. [<a href='/w'>Wire</a>]</p>"],
    [
      "a linked heading over a paragraph",
      "<h3><a href='/terms'>The terms in full, as published</a></h3><p>Each boat sails twice a day, the paper says.</p>",
    ],
    [
      "a paragraph in an element with a topic's name",
      "<div class='tag-newsletter has-sidebar'><p>Nobody spoke of the winter boats.</p></div>",
    ],
    ["a person who shares", "<p>Share prices of the ferry company fell by a tenth.</p>"],
    ["a statement on copyright", "<p>The court ruled that the copyright of the timetable lies with the union.</p>"],
  ])("leaves %s in the body", (_, html) => {
    const parts = partsOfPage(courierPage({ middle: html }));
    expect(parts.furniture).toEqual(partsOfPage(courierPage()).furniture);
    expect(parts.body.length).toBeGreaterThan(PARAGRAPHS.length);
  });

  it("takes a body that advertisements split over several containers whole", () => {
    const split = `<h1>Ferry talks resume in Orvena</h1>${PARAGRAPHS.map((p) => `<div class="part"><p>${p}</p></div><div class="ad">Advert</div>`).join("")}`;
    expect(bodyOf(partsOfPage(`<body><main>${split}</main></body>`))).toEqual(BODY);
  });

  it("leaves longer comments and other reports on the page aside", () => {
    const comment =
      "<p>I have sailed this line for thirty years and never saw the like of it, I can tell you all.</p>".repeat(30);
    const other = `<article><h2>Bridge opens in Talmar</h2>${"<p>The bridge at Talmar opened on Sunday to great applause.</p>".repeat(40)}</article>`;
    expect(bodyOf(partsOfPage(courierPage({ after: `<div class="comment-list">${comment}</div>${other}` })))).toEqual(
      BODY,
    );
  });

  it("never reads code, hidden text or what only a browser without scripts shows", () => {
    const hidden = [
      "<script>document.write('<p>Written by a script.</p>')</script>",
      "<style>p { color: red }</style>",
      "<noscript><p>Turn on scripts.</p></noscript>",
      "<template><p>A template’s paragraph.</p></template>",
      "<p style='display: none'>A hidden paragraph.</p>",
      "<p hidden>Another hidden paragraph.</p>",
      "<p aria-hidden='true'>A third.</p>",
      "<p class='sr-only'>For screen readers.</p>",
      "<textarea>Typed text.</textarea>",
    ];
    expect(partsOfPage(courierPage({ middle: hidden.join("") }))).toMatchObject({
      text: partsOfPage(courierPage()).text,
    });
  });

  it("takes the date that only the page's readers are shown", () => {
    const html = `<h1>Ferry talks resume in Orvena</h1><p>By Ilse Brandt | 3 March 2031, 09:30</p>${PARAGRAPHS.map((p) => `<p>${p}</p>`).join("")}`;
    const parts = partsOfPage(html);
    expect(parts.publishedAt).toBe("2031-03-03T09:30");
    expect(parts.metadata).toContainEqual({ field: "publishedAt", value: "2031-03-03T09:30", from: "text" });
  });

  it("leaves aside what stands below the count of comments", () => {
    const html = courierPage().replace(
      "</div></article>",
      "<p>Comments (12)</p><p>Sail on! I for one am with the union here.</p></div></article>",
    );
    expect(bodyOf(partsOfPage(html))).toEqual(BODY);
  });

  it("reads what a page hides where it shows next to nothing", () => {
    const body = courierPage()
      .replace("<main>", '<main aria-hidden="true">')
      .replace("</main>", "</main><p>We value your privacy.</p>");
    expect(bodyOf(partsOfPage(body))).toEqual(BODY);
  });

  it("reads a page of one short line", () => {
    expect(bodyOf(partsOfPage("<p>“No,” he said.</p>"))).toEqual(["“No,” he said."]);
  });

  it("keeps markup that a page shows as text as text", () => {
    expect(bodyWith("<p>He wrote &lt;script&gt;alert(1)&lt;/script&gt; on the board.</p>")).toEqual([
      "He wrote <script>alert(1)</script> on the board.",
    ]);
  });

  it.each([
    ["page-without-text", ""],
    ["page-without-text", "<html><body></body></html>"],
    ["page-without-text", "<nav><a href='/'>Home</a></nav><script>var a = 'A sentence that nobody reads.';</script>"],
    ["page-too-deep", `${"<div>".repeat(100_000)}<p>The bottom of it all.</p>`],
    ["page-too-deep", "<b>".repeat(100_000)],
    ["input-too-large", "<p>a".repeat(50_001)],
    ["input-too-large", "a<br><br>".repeat(50_001)],
    ["input-too-large", "<i></i>".repeat(150_000)],
    ["page-without-text", "<b><p>".repeat(25_000)],
    ["none", `${"<p>".repeat(100_000)}<p>Six delegations returned to the hall.</p>`],
    ["none", `<body>${"<div>".repeat(300)}${"<p>The delegations stayed.</p>".repeat(20_000)}`],
    [
      "none",
      `${`<meta name="author" content="Ana Moreno">`.repeat(20_000)}<p>Six delegations returned to the hall.</p>`,
    ],
    ["none", `<title>${"Orvena - ".repeat(100_000)}</title><p>Six delegations returned to the hall.</p>`],
  ])("answers %s in time, whatever a page repeats", (code, page) => {
    // Anything quadratic would run into the test's own time limit.
    expect(codeOf(page)).toBe(code);
  });
});
