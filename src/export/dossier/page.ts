// The page that every dossier is: one file with its own style and no script, to be read, printed and sent. Promise: it fetches
// nothing, and a browser is told to let it fetch nothing.
import { html, Markup } from "./html.ts";

/** The beginning, up to the heading. */
export function pageHead(title: string, about: string): Markup {
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
<p class="about" dir="auto">${about}</p>
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
:root { color-scheme: light dark; }
body { font: 16px/1.5 Georgia, "Times New Roman", serif; margin: 0; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem; overflow-wrap: anywhere; }
h1 { line-height: 1.2; margin: 0; }
h2 { margin: 2rem 0 .5rem; font-size: 1.25rem; break-after: avoid; }
h3 { margin: 1.25rem 0 .25rem; font-size: 1rem; break-after: avoid; }
ul, ol { padding-inline-start: 1.5rem; margin: 0; }
li { break-inside: avoid; }
sup { line-height: 0; }
.about, footer, .when { color: GrayText; }
.open { font-style: italic; }
.notes { font-size: .875rem; }
.notes code { font-size: .8125rem; }
footer { margin-top: 2rem; font-size: .875rem; }
@media print { main { max-width: none; padding: 0; } a { color: inherit; text-decoration: none; } }
`);
