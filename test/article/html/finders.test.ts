// The examples and counter-examples that the finders of this room give in their comments, run.
import { describe, expect, it } from "vitest";
import { type Block, blocksOf } from "../../../src/article/html/blocks.ts";
import { chooseElement } from "../../../src/article/html/choose.ts";
import { kindOfHeadLine } from "../../../src/article/html/head-line.ts";
import { isHidden, isUnread } from "../../../src/article/html/hidden.ts";
import { isListOfLinks } from "../../../src/article/html/link-list.ts";
import { markOf } from "../../../src/article/html/marks.ts";
import { parsePage } from "../../../src/article/html/parse.ts";
import { isProse } from "../../../src/article/html/prose.ts";
import { findTitle } from "../../../src/article/html/title-block.ts";
import { attribute, type Element, elementsOf, rootOf } from "../../../src/article/html/tree.ts";

/** The first element of a fragment of a page. */
function elementOf(html: string): Element {
  const element = [...elementsOf(parsePage(html))].find(({ tagName }) => !/^(?:html|head|body)$/.test(tagName));
  if (element === undefined) throw new Error(`no element in ${html}`);
  return element;
}

function blocksIn(html: string): readonly Block[] {
  return blocksOf(rootOf(parsePage(html)));
}

describe("markOf", () => {
  it.each([
    ['<div class="related-links">', "related"],
    ['<div class="ArticleNewsletter">', "promo"],
    ['<p class="photo__caption">', "caption"],
    ["<nav>", "navigation"],
    ['<section id="comments">', "comments"],
    ['<article class="post tag-newsletter has-sidebar">', null],
    ['<div class="story-text content">', null],
    ["<p>", null],
  ])("of %s is %s", (html, kind) => {
    expect(markOf(elementOf(html))).toBe(kind);
  });
});

describe("isHidden and isUnread", () => {
  it.each(["<p style='display:none'>", "<p hidden>", "<dialog>", "<p class='visually-hidden'>"])(
    "%s is hidden",
    (html) => {
      expect(isHidden(elementOf(html))).toBe(true);
    },
  );

  it.each(["<p style='color:red'>", "<p class='hidden-agenda'>", "<dialog open>", "<p>"])(
    "%s is not hidden",
    (html) => {
      expect(isHidden(elementOf(html))).toBe(false);
    },
  );

  it("buttons are unread, forms are read", () => {
    expect(isUnread(elementOf("<button>Share</button>"))).toBe(true);
    expect(isUnread(elementOf("<form>"))).toBe(false);
  });
});

describe("isProse", () => {
  it.each(["<p>Six delegations returned to the hall.</p>", "<p>六个代表团星期一回到了谈判大厅，继续谈判。</p>"])(
    "finds %s",
    (html) => {
      expect(blocksIn(html).map(isProse)).toEqual([true]);
    },
  );

  it.each(["<p>More on this story</p>", "<p><a href='/a'>Six delegations returned to the hall.</a></p>"])(
    "does not find %s",
    (html) => {
      expect(blocksIn(html).map(isProse)).toEqual([false]);
    },
  );
});

describe("kindOfHeadLine", () => {
  it.each([
    ["By Ilse Brandt", "byline"],
    ["Ilse Brandt @ilse", "byline"],
    ["Monday 3 March 2031, 09:30", "meta"],
    ["By Tuesday the talks had failed.", null],
    ["On March 3, 2031, the talks failed.", null],
    ["What was offered", null],
  ])("of %s is %s", (line, kind) => {
    expect(kindOfHeadLine(line, ["Ilse Brandt"])).toBe(kind);
  });
});

describe("isListOfLinks", () => {
  it("finds a list of linked titles, and not the terms of an offer", () => {
    const titles = blocksIn(
      "<ul><li><a href=a>Boats idle</a><li>Dues: <a href=b>a guide</a><li><a href=c>The hall</a></ul>",
    );
    const terms = blocksIn("<ul><li>Six boats.<li>The <a href=a>dues</a>.<li>A <a href=b>night boat</a>.</ul>");
    expect(titles.filter(isListOfLinks(titles))).toEqual(titles);
    expect(terms.filter(isListOfLinks(terms))).toEqual([]);
  });
});

describe("findTitle", () => {
  const page = "<h1>The Vale Courier</h1><h1>Talks resume in Orvena</h1><h2>What was offered</h2>";

  it("finds the heading that the page's title names, and not the outlet's", () => {
    expect(findTitle(blocksIn(page), "Talks resume in Orvena")?.text).toBe("Talks resume in Orvena");
    expect(findTitle(blocksIn(page), undefined)).toBeNull();
  });
});

describe("chooseElement", () => {
  const prose = "<p>Six delegations returned to the hall, the mediator said on Monday.</p>".repeat(3);

  it("finds the element around the paragraphs, and not the body with its footer", () => {
    const root = rootOf(
      parsePage(`<div id="a">${prose}</div><ul><li><a href=b>Boats</a></ul><footer>${prose}</footer>`),
    );
    const chosen = chooseElement(root, blocksOf(root), null);
    expect(chosen && attribute(chosen, "id")).toBe("a");
  });

  it("finds nothing where all is links", () => {
    const root = rootOf(parsePage("<nav><a href=b>Boats idle in Orvena</a></nav>"));
    expect(chooseElement(root, blocksOf(root), null)).toBeNull();
  });
});
