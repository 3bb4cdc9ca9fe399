// A made-up page with full furniture, for the tests of this room.

export const DATELINE = "ORVENA, March 3 (Vale Wire) —";

export const PARAGRAPHS: readonly string[] = [
  `${DATELINE} Talks on the ferry dispute resumed on Monday, the mediator said.`,
  "“We came to listen, and we will stay until it is done,” Ilse Brandt’s colleague Tomas Adeyemi told members outside the hall.",
  "The ferry company declined to comment on the union’s latest terms, which it had received on Sunday evening.",
];

export interface Inserted {
  /** HTML between the second and the third paragraph. */
  readonly middle?: string;
  /** HTML after the article, still in `main`. */
  readonly after?: string;
}

export function courierPage({ middle = "", after = "" }: Inserted = {}): string {
  const [first, second, third] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
  return `<!doctype html>
<html lang="en"><head>
<title>Ferry talks resume in Orvena | The Orvena Courier</title>
<meta property="og:site_name" content="The Orvena Courier">
<link rel="canonical" href="https://courier.example/ferry-talks">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry talks resume in Orvena",
"datePublished":"2031-03-03T09:30:00Z","author":{"@type":"Person","name":"Ilse Brandt"}}</script>
</head><body>
<header><nav><a href="/">Home</a> <a href="/weather">Weather</a></nav></header>
<main><article class="story">
<h1>Ferry talks resume in Orvena</h1>
<div class="byline">By <a href="/brandt">Ilse Brandt</a></div>
<div class="story-text">
${first}
${second}
${middle}
${third}
</div></article>${after}</main>
<footer><p>Subscribe to the Courier. This site uses cookies to remember you; read our terms before you go on.</p></footer>
</body></html>`;
}
