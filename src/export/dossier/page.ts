// The page that every dossier is: one file with its own style and no script, to be read, printed and sent. Promise: it fetches
// nothing, and a browser is told to let it fetch nothing.
import { html, Markup } from "./html.ts";

/** The beginning, up to the heading. */
export function pageHead(title: string, about: Markup): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1 dir="auto">${title}</h1>
<p class="about">${about}</p>
`;
}

export const PAGE_END: Markup = html`<footer>Made by Parley from the reports named above; every line says where it stands in them.</footer>
</main>
</body>
</html>
`;

/** A section where there is anything in it. */
export function section(heading: string, items: readonly Markup[]): Markup {
  return items.length === 0
    ? html``
    : html`<h2>${heading}</h2>\n<ul>\n${items.map((item) => html`<li>${item}</li>\n`)}</ul>\n`;
}

const STYLE = new Markup(`
:root { color-scheme: light dark; --page: #fff; --ink: #1a1a1a; --link: #1a4fb4; --quiet: #595959; --line: #c8c8c8; }
@media (prefers-color-scheme: dark) { :root { --page: #16181c; --ink: #ececec; --link: #9dbcff; --quiet: #a8a8a8; --line: #4a4a4a; } }
a { color: var(--link); }
body { background: var(--page); color: var(--ink); font: 16px/1.5 Georgia, "Times New Roman", serif; margin: 0; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem; overflow-wrap: anywhere; }
h1 { line-height: 1.2; margin: 0; }
h2 { margin: 2rem 0 .5rem; font-size: 1.25rem; break-after: avoid; }
h3 { margin: 1.25rem 0 .25rem; font-size: 1rem; break-after: avoid; }
ul, ol { padding-inline-start: 1.5rem; margin: 0; }
li { break-inside: avoid; }
li + li { margin-top: .25rem; }
sup { line-height: 0; }
sup a { padding-inline: .125rem; }
time, code { white-space: nowrap; }
.about, footer, .when { color: var(--quiet); }
.open { font-style: italic; font-weight: normal; }
.notes { font-size: .875rem; border-top: 1px solid var(--line); padding-top: .75rem; }
.notes li + li { margin-top: .75rem; }
.notes q { display: block; }
.notes mark { background: none; color: inherit; text-decoration: underline; text-underline-offset: .2em; }
.notes code { font-size: .8125rem; }
.notes li:target { outline: 2px solid; outline-offset: .25rem; }
footer { margin-top: 2rem; font-size: .875rem; }
@page { margin: 18mm 16mm; }
@media print {
  :root { color-scheme: light; --page: #fff; --ink: #000; --quiet: #444; --line: #999; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  a { color: inherit; text-decoration: none; }
  .back { display: none; }
}
`);
