// What @mozilla/readability alone takes for the article of each page, one line a page in the shape that the page
// scorer reads: the baseline beside which `npm run eval` prints Parley's own score.
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { pages } from "./corpus.ts";

for (const { file, bytes } of pages().documents) {
  const { document } = parseHTML(new TextDecoder().decode(bytes));
  const text = new Readability(document).parse()?.textContent ?? "";
  const article = { file, text, body: [{ start: 0, end: text.length }] };
  process.stdout.write(`${JSON.stringify({ article, attributions: [] })}\n`);
}
